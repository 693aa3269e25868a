import Screen

/// Every key that works here, with what it does.
struct HelpText: ScreenPart {
  let screen: ScreenView

  func scrolled(columns: Int) -> ScrolledText {
    let keyColumns = 11
    let lines = model.helpRows.flatMap { row in
      let keys = row.keys.isEmpty ? "–" : fitting(row.keys, columns: keyColumns)
      let text = row.text.wrapped(columns: max(1, columns - 1 - keyColumns))
      return text.enumerated().map { offset, line in
        StyledLine([((offset == 0 ? keys : "").padded(columns: keyColumns), .key), (" " + line, .text)])
      }
    }
    return ScrolledText(title: texts.help, lines: lines)
  }

  /// The keys in full; where they do not fit, the first of them instead of half a name.
  private func fitting(_ keys: String, columns: Int) -> String {
    let all = texts.key(sequence: keys)
    guard all.displayWidth > columns, let first = keys.split(separator: " ").first else { return all }
    return texts.key(String(first))
  }
}
