import Reports
package import Screen
package import Themes
import Words

/// The themes as a list, for people and for programs.
package struct ThemeListing {
  private let themes: [(theme: Theme, isOwn: Bool)]
  private let texts: Texts

  /// `isOwn` tells the user's themes from the built-in ones.
  package init(_ themes: [(theme: Theme, isOwn: Bool)], texts: Texts) {
    self.themes = themes
    self.texts = texts
  }

  /// A line for each theme: name, title, light or dark, and whether it is the user's; below it what `sample` makes of a
  /// few words in their roles.
  package func text(sample: ((Theme, [(text: String, role: Role)]) -> String)? = nil) -> String {
    let rows = themes.map { each in
      [each.theme.name, each.theme.title[texts.language], texts.kind(isLight: each.theme.isLight)].map(\.displayable)
    }
    let widths = (0..<2).map { column in rows.map { $0[column].displayWidth }.max() ?? 0 }
    return zip(themes, rows).map { each, row in
      let own = each.isOwn ? " · \(texts.ownTheme)" : ""
      let line = "\(row[0].padded(columns: widths[0]))  \(row[1].padded(columns: widths[1]))  \(row[2])\(own)\n"
      return line + (sample.map { "  \($0(each.theme, texts.themeSample))\n" } ?? "")
    }.joined()
  }

  /// One object for each theme, with stable English keys.
  package var json: String {
    let objects = themes.map { each in
      let name = each.theme.name.quotedForJSON
      let title = each.theme.title[texts.language].quotedForJSON
      return "\n  {\"name\": \(name), \"title\": \(title), \"light\": \(each.theme.isLight), \"own\": \(each.isOwn)}"
    }
    return "{\"format\": \"stark-themes\", \"version\": 1, \"rows\": [\(objects.joined(separator: ","))\n]}\n"
  }
}
