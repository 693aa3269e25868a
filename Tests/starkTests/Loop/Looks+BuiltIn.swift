import Interface
import Themes

extension Looks {
  /// All built-in themes, the first of them shown, as when the program starts without themes of one's own; read once a
  /// run.
  static var builtIn: Looks { get throws { try readOnce.get() } }

  private static let readOnce = Result {
    let catalogue = try ThemeCatalogue.builtIn()
    let themes = try catalogue.names.map { try catalogue.theme(named: $0) }
    return Looks(themes: themes, shown: themes.first)
  }
}
