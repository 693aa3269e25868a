import Screen

/// Short lines in columns of one width, each read from top to bottom before the next one begins.
struct LineColumns {
  let lines: [StyledLine]
  /// Columns of each of them.
  let width: Int

  /// Columns between two of them.
  var gap = 1

  /// The width of lines that are at least so wide, so that they use all of the room.
  static func width(least: Int, gap: Int, in room: Int) -> Int {
    let across = max(1, (room + gap) / (least + gap))
    return max(1, (room - gap * (across - 1)) / across)
  }

  /// How many columns there are in so wide a room.
  private func across(in room: Int) -> Int { max(1, (room + gap) / (width + gap)) }

  /// No column is higher than it has to be; what does not fit is left out from the end.
  func drawn(columns room: Int, rows: Int) -> [StyledLine] {
    let across = across(in: room)
    let cells = lines.prefix(across * max(0, rows)).map { $0.clipped(columns: width) }
    let height = (cells.count + across - 1) / across
    return (0..<height).map { row in
      StyledLine(
        stride(from: row, to: cells.count, by: height).flatMap { place in
          let isLast = place + height >= cells.count
          let blank = String(repeating: " ", count: width - cells[place].text.displayWidth + (isLast ? 0 : gap))
          return cells[place].pairs + [(blank, Role.text)]
        })
    }
  }
}
