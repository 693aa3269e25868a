import Screen

/// Every key that works here: the ones that are one press on a page of their own, then all with what they do.
struct HelpText: ScreenPart {
  let screen: ScreenView

  private static let keyColumns = 11
  /// A column of the first page is at least so wide, and as far from the next one.
  private static let leastColumns = 24
  private static let gap = 2

  func scrolled(columns: Int) -> ScrolledText {
    ScrolledText(title: texts.help, lines: overview(columns: columns, rows: layout.place.rows - 2) + sentences(columns))
  }

  // MARK: One page

  /// In columns from top to bottom; as many as there is room for, for all of them come again below.
  private func overview(columns: Int, rows: Int) -> [StyledLine] {
    guard rows > 3 else { return [] }
    let width = LineColumns.width(least: Self.leastColumns, gap: Self.gap, in: columns)
    let lines = LineColumns(lines: cells, width: width, gap: Self.gap).drawn(columns: columns, rows: rows - 1)
    let blank = Array(repeating: StyledLine(), count: max(0, rows - 1 - lines.count))
    return lines + blank + [StyledLine(texts.moreHelp(key: key(.general(.help))), .muted)]
  }

  private var cells: [StyledLine] {
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
    let rows = model.helpRows
    let keys = rows.map { $0.keys.isEmpty ? "–" : fitting($0.keys, columns: Self.keyColumns) }
    let table = Table(
      columns: [
        Table.Column(
          title: "", alignment: .left, least: Self.keyColumns, most: Self.keyColumns,
          cells: keys.map { ($0, .key) }),
        Table.Column(
          title: "", alignment: .left, isWide: true, fills: true,
          cells: rows.map { ($0.text, .text) }),
      ], gap: 1)
    return rows.indices.flatMap { table.lines($0, columns: columns) }
  }

  /// The keys in full; where they do not fit, the first of them instead of half a name.
  private func fitting(_ keys: String, columns: Int) -> String {
    let all = texts.key(sequence: keys)
    guard all.displayWidth > columns, let first = keys.split(separator: " ").first else { return all }
    return texts.key(String(first))
  }
}
