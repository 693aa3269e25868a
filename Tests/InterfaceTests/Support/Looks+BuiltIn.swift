import Interface
import Themes

extension Looks {
  /// The built-in themes, of which `dunkel` is shown.
  static func builtIn(_ cursor: PaletteCursor = .input) throws -> Looks {
    let catalogue = try ThemeCatalogue.builtIn()
    return Looks(
      themes: try catalogue.names.map { try catalogue.theme(named: $0) }, shown: try catalogue.theme(named: "dunkel"),
      paletteCursor: cursor)
  }
}
