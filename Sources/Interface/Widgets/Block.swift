import Screen

/// A part of a screen that is shown as far as there is room: only whole items, and never a heading alone.
struct Block {
  let items: [[StyledLine]]
  /// Fewer items than these are not worth showing.
  let least: Int
  /// What gets its room first; the smallest number comes first.
  let importance: Int
  /// How it is said that so many items are left out; nil where they need not be missed.
  let more: ((Int) -> String)?

  init(_ items: [[StyledLine]], least: Int = 1, importance: Int = 0, more: ((Int) -> String)? = nil) {
    self.items = items
    self.least = least
    self.importance = importance
    self.more = more
  }

  /// A heading with items of one or more lines below it; empty without items.
  init(_ title: String, _ items: [[StyledLine]], importance: Int = 0, more: ((Int) -> String)? = nil) {
    self.init(items.isEmpty ? [] : [[StyledLine(title, .title)]] + items, least: 2, importance: importance, more: more)
  }

  /// Rows of all of it.
  var rows: Int { items.reduce(0) { $0 + $1.count } }

  /// The items that fit in `rows`, and how many do not.
  func lines(rows: Int) -> [StyledLine] {
    let whole = fitting(rows: rows)
    guard let more, whole < items.count else { return shown(whole) }
    let count = fitting(rows: rows - 1)
    let lines = shown(count)
    return lines.isEmpty ? shown(whole) : lines + [StyledLine("  " + more(items.count - count), .muted)]
  }

  private func shown(_ count: Int) -> [StyledLine] { count < least ? [] : items.prefix(count).flatMap(\.self) }

  private func fitting(rows: Int) -> Int {
    var free = rows
    return items.prefix { item in
      free -= item.count
      return free >= 0
    }.count
  }

  /// Blocks one below the other in `rows`, with blank rows between them where there is room.
  static func stacked(_ blocks: [Block], rows: Int) -> [StyledLine] {
    var free = rows
    var shown = Array(repeating: [StyledLine](), count: blocks.count)
    for index in blocks.indices.sorted(by: { blocks[$0].importance < blocks[$1].importance }) {
      shown[index] = blocks[index].lines(rows: free)
      free -= shown[index].count
    }
    var lines: [StyledLine] = []
    for block in shown where !block.isEmpty {
      if !lines.isEmpty, free > 0 {
        lines.append(StyledLine())
        free -= 1
      }
      lines += block
    }
    return lines
  }
}
