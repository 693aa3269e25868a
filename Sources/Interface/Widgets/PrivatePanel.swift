import Screen

/// Figures that only the trainer may see, in a frame of their own that says so.
struct PrivatePanel {
  let title: String
  let lines: [StyledLine]

  /// Draws the frame over the whole of `area`.
  func render(into buffer: inout Buffer, in area: Rect) { Panel(title: title).render(lines, into: &buffer, in: area) }

  /// The frame as lines, for a place that shows as many of its parts as fit.
  func lines(columns: Int) -> [StyledLine] {
    let inside = max(0, columns - 4)
    let edge = " \(title.clipped(columns: max(0, inside - 2))) "
    let top = [
      ("╭─", Role.border), (edge, .title),
      (String(repeating: "─", count: max(0, columns - 3 - edge.displayWidth)) + "╮", .border),
    ]
    let rows = lines.map { line in
      let row = line.clipped(columns: inside)
      let rest = String(repeating: " ", count: max(0, inside - row.text.displayWidth)) + " │"
      return StyledLine([("│ ", .border)] + row.pairs + [(rest, .border)])
    }
    let bottom = "╰" + String(repeating: "─", count: max(0, columns - 2)) + "╯"
    return [StyledLine(top)] + rows + [StyledLine(bottom, .border)]
  }
}
