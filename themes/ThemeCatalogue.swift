/// The themes that there are; a file is read when its theme is asked for.
package struct ThemeCatalogue: Sendable {
  private var texts: [String: String] = [:]

  /// The built-in themes and those of the user, which replace built-in ones of the same name.
  ///
  /// `name` may be the file's name or the theme's, with or without `.toml`. A faulty file is noticed only when its theme
  /// is asked for, so that it does not stop a program that uses another one.
  package init(userDirectoryFiles: [(name: String, text: String)]) {
    for (name, bytes) in Self.builtInFiles { texts[name] = String(decoding: bytes, as: UTF8.self) }
    for (name, text) in userDirectoryFiles {
      texts[name.hasSuffix(".toml") ? String(name.dropLast(5)) : name] = text
    }
  }

  /// The built-in themes, all read and found good.
  package static func builtIn() throws(ThemeError) -> ThemeCatalogue {
    let catalogue = ThemeCatalogue(userDirectoryFiles: [])
    for name in catalogue.names { _ = try catalogue.theme(named: name) }
    return catalogue
  }

  /// The names of all themes in alphabetical order.
  package var names: [String] { texts.keys.sorted() }

  /// The theme with this name.
  package func theme(named name: String) throws(ThemeError) -> Theme {
    guard let text = texts[name] else { throw .unknownTheme(name) }
    return try ThemeFile(name: name, text: text).theme()
  }

  private static let builtInFiles: [(name: String, bytes: [UInt8])] = [
    ("dunkel", PackageResources.dunkel_toml),
    ("einfarbig", PackageResources.einfarbig_toml),
    ("farbenblind", PackageResources.farbenblind_toml),
    ("hell", PackageResources.hell_toml),
    ("hoher-kontrast", PackageResources.hoher_kontrast_toml),
  ]
}
