import Screen

/// Blocks that use a wide room: side by side in columns that can be read, each filled before the next one begins.
struct BlockColumns {
  /// Lines longer than this are hard to find one's way back from.
  private static let widest = 72
  private static let narrowest = 44
  private static let gap = 4

  private let count: Int
  /// Columns of each of them.
  let columns: Int

  /// How a room of that width is divided.
  init(in room: Int) {
    count = max(1, (room + Self.gap) / (Self.narrowest + Self.gap))
    columns = min(Self.widest, (room - Self.gap * (count - 1)) / count)
  }

  /// Whether all of the blocks are seen whole.
  func fit(_ blocks: [Block], rows: Int) -> Bool {
    distributed(blocks, rows: rows).allSatisfy { $0.reduce(0) { $0 + $1.rows } <= rows }
  }

  /// Draws blocks that were made for `columns`.
  func render(_ blocks: [Block], into buffer: inout Buffer, in area: Rect) {
    for (place, column) in distributed(blocks, rows: area.rows).enumerated() {
      let rest = area.dropLeft(place * (columns + Self.gap))
      buffer.draw(Block.stacked(column, rows: rest.rows), in: rest.left(columns))
    }
  }

  /// No column is higher than it has to be: one that is full to the bottom beside an empty one is not easier to read.
  private func distributed(_ blocks: [Block], rows: Int) -> [[Block]] {
    let blocks = blocks.filter { !$0.items.isEmpty }
    let all = blocks.reduce(0) { $0 + $1.rows + 1 }
    let height = min(rows + 1, max((blocks.map(\.rows).max() ?? 0) + 1, (all + count - 1) / count))
    return blocks.reduce(into: []) { filled, block in
      let used = filled.last?.reduce(0) { $0 + $1.rows + 1 } ?? 0
      if filled.isEmpty || (used + block.rows + 1 > height && filled.count < count) {
        filled.append([block])
      } else {
        filled[filled.count - 1].append(block)
      }
    }
  }
}
