import Screen

/// Every key that works here: the ones that are one press on a page of their own, then all with what they do.
struct HelpText: ScreenPart {
  let screen: ScreenView

  private static let keyColumns = 11

  func scrolled(columns: Int) -> ScrolledText {
    ScrolledText(title: texts.help, lines: overview(columns: columns, rows: layout.place.rows - 2) + sentences(columns))
  }

  // MARK: One page

  /// In columns from top to bottom; as many as there is room for, for all of them come again below.
  private func overview(columns: Int, rows: Int) -> [StyledLine] {
    let width = 24
    let across = max(1, (columns + 1) / (width + 1))
    guard rows > 3 else { return [] }
    let cells = Array(cells(columns: width).prefix(across * (rows - 1)))
    let height = min(rows - 1, max(1, (cells.count + across - 1) / across))
    let lines = (0..<height).map { row in
      StyledLine(
        (0..<across).flatMap { column -> [(String, Role)] in
          guard cells.indices.contains(column * height + row) else { return [] }
          let cell = cells[column * height + row].clipped(columns: width)
          let blank = String(repeating: " ", count: width - cell.text.displayWidth + 1)
          return cell.pairs + [(blank, .text)]
        })
    }
    let blank = Array(repeating: StyledLine(), count: max(0, rows - 1 - lines.count))
    return lines + blank + [StyledLine(texts.moreHelp(key: key(.general(.help))), .muted)]
  }

  private func cells(columns: Int) -> [StyledLine] {
    model.helpGroups.enumerated().flatMap { place, group -> [StyledLine] in
      // What comes first needs no heading.
      (place == 0 && group.context == .session ? [] : [StyledLine(texts.reach(of: group.context), .title)])
        + group.keys.map { entry in
          StyledLine([(texts.key(sequence: entry.key), .key), (" " + entry.words, .text)])
        }
    } + sequences
  }

  /// The first keys of sequences; behind them the next ones are shown.
  private var sequences: [StyledLine] {
    let here = HintText(screen: screen).sequences
    let rows = here.map { StyledLine([("\($0.key) …", .key), (" \($0.words)", .text)]) }
    return rows.isEmpty ? [] : [StyledLine(texts.sequences, .title)] + rows
  }

  // MARK: All with what they do

  /// Every key that works here with what it does, the nearest first.
  func sentences(_ columns: Int) -> [StyledLine] {
    model.helpRows.flatMap { row in
      let keys = row.keys.isEmpty ? "–" : fitting(row.keys, columns: Self.keyColumns)
      let text = row.text.wrapped(columns: max(1, columns - 1 - Self.keyColumns))
      return text.enumerated().map { offset, line in
        StyledLine([((offset == 0 ? keys : "").padded(columns: Self.keyColumns), .key), (" " + line, .text)])
      }
    }
  }

  /// The keys in full; where they do not fit, the first of them instead of half a name.
  private func fitting(_ keys: String, columns: Int) -> String {
    let all = texts.key(sequence: keys)
    guard all.displayWidth > columns, let first = keys.split(separator: " ").first else { return all }
    return texts.key(String(first))
  }
}
