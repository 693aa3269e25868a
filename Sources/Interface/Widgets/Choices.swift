import Screen

/// Answers with the keys that give them: in columns below each other where that fits, else one behind the other.
struct Choices {
  typealias Item = (key: String, text: String)

  /// The answers in rows.
  struct Drawn {
    var lines: [StyledLine] = []
    /// Whether every one of them can be read to its end.
    var isWhole = true
    /// Where the answer begins that was gone to; nil while there is none.
    var chosen: Position?

    /// `text` in at most so many columns.
    fileprivate mutating func fit(_ text: String, columns: Int) -> String {
      let clipped = text.clipped(columns: columns)
      if clipped != text { isWhole = false }
      return clipped
    }
  }

  let items: [Item]
  /// The place of the answer that was gone to.
  let chosen: Int?

  private static let gap = 3

  func drawn(columns room: Int, rows: Int) -> Drawn {
    let keyColumns = items.map(\.key.displayWidth).max() ?? 0
    let width = min(room, (items.map(\.text.displayWidth).max() ?? 0) + keyColumns + 1)
    let perRow = max(1, (room + Self.gap) / (width + Self.gap))
    guard (items.count + perRow - 1) / perRow > rows else { return grid(perRow, width, keyColumns) }
    let flowing = [Self.gap, 2].map { flowed(columns: room, gap: $0) }
    if let flowed = flowing.first(where: { $0.lines.count <= rows }) { return flowed }
    // Every answer keeps its place, however little of it can be read.
    let narrow = (2...4).first { (items.count + $0 - 1) / $0 <= rows } ?? 4
    return grid(narrow, (room + Self.gap) / narrow - Self.gap, keyColumns)
  }

  private func grid(_ perRow: Int, _ width: Int, _ keyColumns: Int) -> Drawn {
    var drawn = Drawn()
    for start in stride(from: 0, to: items.count, by: perRow) {
      let row = (start..<min(start + perRow, items.count)).flatMap { index -> [(String, Role)] in
        let (item, offset) = (items[index], index - start)
        let text = drawn.fit(" \(item.text)", columns: width - keyColumns).padded(
          columns: width - keyColumns)
        if index == chosen {
          drawn.chosen = Position(row: drawn.lines.count, column: offset * (width + Self.gap))
        }
        return [
          (item.key.padded(columns: keyColumns), role(.key, at: index)),
          (text, role(.text, at: index)),
          (offset == perRow - 1 ? "" : String(repeating: " ", count: Self.gap), .text),
        ]
      }
      drawn.lines.append(StyledLine(row))
    }
    return drawn
  }

  private func flowed(columns: Int, gap: Int) -> Drawn {
    var drawn = Drawn(lines: [StyledLine([])])
    var used = 0
    for (index, item) in items.enumerated() {
      let text = drawn.fit(" \(item.text)", columns: max(4, columns - item.key.displayWidth))
      let width = item.key.displayWidth + text.displayWidth
      if used > 0, used + gap + width <= columns {
        drawn.lines[drawn.lines.count - 1].spans += [(String(repeating: " ", count: gap), .text)]
        used += gap
      } else if used > 0 {
        drawn.lines.append(StyledLine([]))
        used = 0
      }
      if index == chosen { drawn.chosen = Position(row: drawn.lines.count - 1, column: used) }
      drawn.lines[drawn.lines.count - 1].spans += [
        (item.key, role(.key, at: index)), (text, role(.text, at: index)),
      ]
      used += width
    }
    return drawn
  }

  private func role(_ role: Role, at index: Int) -> Role { index == chosen ? .selection : role }
}
