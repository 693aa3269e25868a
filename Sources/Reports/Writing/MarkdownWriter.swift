import Words

/// Writes a table for people: GitHub's form of Markdown, in which no text can be taken for a mark or for HTML.
struct MarkdownWriter {
  let language: Language

  /// The whole file; `notes` stand below the table, one paragraph each.
  func bytes(of table: Table, notes: [Bilingual] = []) -> [UInt8] {
    let shown = table.limited(to: .markdown)
    let head = line(shown.columns.map { escaped($0.heading[language]) })
    let rule = line(shown.columns.map { $0.content == .figure ? "---:" : "---" })
    let rows = shown.rows.map { row in line(row.map { escaped($0.text(in: language)) }) }
    let paragraphs = notes.map { "\n\(escaped($0[language]))\n" }
    return Array(([head, rule] + rows + paragraphs).joined().utf8)
  }

  private func line(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |\n" }

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
