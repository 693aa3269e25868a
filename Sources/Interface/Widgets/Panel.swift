import Screen

/// A frame around one thing: its title at the left of the upper edge, its figure at the right.
struct Panel {
  let title: String
  /// What stands at the right of the upper edge.
  var figure = ""
  /// A word beside the figure for what is above; in a narrow frame it is more to know that there is something than what
  /// the figure says.
  var above = ""
  /// A word at the right of the lower edge: that what is in it goes on, or how to see more.
  var below = ""
  /// What keys do here, at the left of the lower edge, as many as fit.
  var keys: [StyledLine] = []
  /// The pages of the screen, in place of keys.
  var tabs: Tabs?

  /// Where the inside of a panel lies.
  static func inside(of frame: Rect) -> Rect {
    Rect(row: frame.row + 1, column: frame.column + 2, rows: frame.rows - 2, columns: frame.columns - 4)
  }

  /// Draws the frame with lines in it and returns the inside.
  @discardableResult
  func render(_ lines: [StyledLine] = [], into buffer: inout Buffer, in area: Rect) -> Rect {
    let both = [above, figure].filter { !$0.isEmpty }.joined(separator: " · ")
    let fits = above.isEmpty || Buffer.fits(title: title, trailing: both, in: area)
    buffer.frame(area, title: title, trailing: fits ? both : above)
    if !below.isEmpty {
      buffer.write(" \(below) ", in: area.bottom(1).dropLeft(2).dropRight(2), role: .title, alignment: .right)
    }
    let edge = area.bottom(1).dropLeft(2).dropRight(below.isEmpty ? 2 : below.displayWidth + 5)
    if let tabs {
      let all = area.bottom(1).dropLeft(2).dropRight(below.isEmpty ? 1 : below.displayWidth + 4)
      drawOnEdge(tabs.line(columns: all.columns - 2).pairs, into: &buffer, in: all)
    } else {
      draw(keys, into: &buffer, in: edge)
    }
    let inside = Self.inside(of: area)
    buffer.draw(lines, in: inside, margin: 1)
    return inside
  }

  /// Whole sentences only.
  private func draw(_ keys: [StyledLine], into buffer: inout Buffer, in edge: Rect) {
    let fitting = keys.indices.map { keys[...$0] }.last {
      $0.reduce(2 - 3) { $0 + $1.text.displayWidth + 3 } <= edge.columns
    }
    guard let fitting, !fitting.isEmpty else { return }
    let spans = fitting.map(\.spans).joined(separator: [(text: " · ", role: Role.border)])
    drawOnEdge(spans.map { ($0.text, $0.role) }, into: &buffer, in: edge)
  }

  private func drawOnEdge(_ spans: [(String, Role)], into buffer: inout Buffer, in edge: Rect) {
    buffer.draw([StyledLine([(" ", .border)] + spans + [(" ", .border)])], in: edge)
  }
}
