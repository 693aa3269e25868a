import Dialogue
package import Words

/// Writes a table for people: GitHub's form of Markdown, in which no text can be taken for a mark or for HTML.
package struct MarkdownWriter: Sendable {
  private let language: Language

  package init(language: Language) {
    self.language = language
  }

  /// The whole file; `notes` stand below the table, one paragraph each.
  package func bytes(of table: Table, notes: [Bilingual] = []) -> [UInt8] {
    let shown = table.limited(to: .markdown)
    let head = line(shown.columns.map { escaped($0.heading[language]) })
    let rule = line(shown.columns.map { $0.content == .figure ? "---:" : "---" })
    let rows = shown.rows.map { row in line(row.map(cell)) }
    let paragraphs = notes.map { "\n\(escaped($0[language]))\n" }
    return Array(([head, rule] + rows + paragraphs).joined().utf8)
  }

  private func line(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |\n" }

  private func cell(_ value: Table.Value) -> String { escaped(plain(value)) }

  /// What stands in a cell, with nothing escaped.
  func plain(_ value: Table.Value) -> String {
    switch value {
    case .text(let text): text
    case .words(let words), .literal(_, let words): words[language]
    case .integer(let number): String(number)
    case .people(let count): String(count.value)
    case .decimal(let number, let places):
      number.written(places: places, separator: language == .german ? "," : ".") ?? ""
    case .flag(let isSet): Bilingual(isSet ? "ja" : "nein", isSet ? "yes" : "no")[language]
    case .date(let date): date.iso
    case .nothing: ""
    }
  }

  func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.withVisibleScalars.unicodeScalars {
      switch scalar {
      case "\n": escaped += "<br>"
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\\", "|", "`", "*", "_", "[", "]", "~", "$": escaped += "\\" + String(scalar)
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
