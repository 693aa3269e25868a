import Interface
import Themes

extension Looks {
  /// The built-in themes, of which `dunkel` is shown; read once a run.
  static func builtIn(_ cursor: PaletteCursor = .input) throws -> Looks {
    let (themes, shown) = try readOnce.get()
    return Looks(themes: themes, shown: shown, paletteCursor: cursor)
  }

  private static let readOnce = Result {
    let catalogue = try ThemeCatalogue.builtIn()
    return (try catalogue.names.map { try catalogue.theme(named: $0) }, try catalogue.theme(named: "dunkel"))
  }
}
