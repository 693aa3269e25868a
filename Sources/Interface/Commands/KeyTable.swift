import Words

/// The key table as it is printed: a projection of commands and keymap.
package struct KeyTable: Sendable {
  /// How it is printed.
  package enum Format: String, CaseIterable, Sendable {
    case text, json, md
    /// A card to be printed.
    case html
  }

  private let keymap: Keymap
  private let rows: [(command: Command, context: Context, keys: [String])]

  package init(_ keymap: Keymap = .standard) {
    self.keymap = keymap
    rows = Context.allCases.flatMap { context in
      Command.allCases.filter { $0.contexts.contains(context) }.map { ($0, context, keymap.keys(for: $0, in: context)) }
    }
  }

  /// The table in `format`; JSON in both languages, everything else in that of `texts`.
  package func rendered(as format: Format, _ texts: Texts) -> String {
    switch format {
    case .text: text(texts)
    case .json: json
    case .md: markdown(texts)
    case .html: KeyCardHTML(card: KeyCard(keymap), texts: texts).text
    }
  }

  private func text(_ texts: Texts) -> String {
    let lines = rows.map { row in
      let keys = row.keys.isEmpty ? "–" : row.keys.joined(separator: ", ")
      return [row.context.rawValue, keys, row.command.id, texts.title(of: row.command)]
    }
    let widths = (0..<3).map { column in lines.map { $0[column].count }.max() ?? 0 }
    return lines.map { fields in
      (0..<3).map { fields[$0] + String(repeating: " ", count: widths[$0] - fields[$0].count + 2) }.joined()
        + fields[3] + "\n"
    }.joined()
  }

  private func markdown(_ texts: Texts) -> String {
    let head = "| \(texts.keyTableContext) | \(texts.keyTableKeys) | \(texts.keyTableCommand) | |\n|---|---|---|---|\n"
    return head
      + rows.map { row in
        let keys = row.keys.map { "`\($0)`" }.joined(separator: " ")
        return "| \(row.context.rawValue) | \(keys) | `\(row.command.id)` | \(texts.title(of: row.command)) |\n"
      }.joined()
  }

  private var json: String {
    let german = Texts(.german)
    let english = Texts(.english)
    let objects = rows.map { row in
      let keys = row.keys.map { Self.quoted($0) }.joined(separator: ",")
      let fields = [
        "\"command\":\(Self.quoted(row.command.id))", "\"context\":\(Self.quoted(row.context.rawValue))",
        "\"keys\":[\(keys)]", "\"de\":\(Self.quoted(german.title(of: row.command)))",
        "\"en\":\(Self.quoted(english.title(of: row.command)))",
      ]
      return "  {" + fields.joined(separator: ",") + "}"
    }
    return "[\n" + objects.joined(separator: ",\n") + "\n]\n"
  }

  /// The titles are ours, so quotes and backslashes are all that has to be escaped.
  private static func quoted(_ text: String) -> String {
    "\"" + text.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined() + "\""
  }
}
