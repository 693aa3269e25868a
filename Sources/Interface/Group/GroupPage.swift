import Screen

/// What stands in the frame of the group's view, from top to bottom.
struct GroupPage {
  var title = ""
  /// At the right of the upper edge.
  var figure = ""
  /// Above the digits, in the middle.
  var head: [String] = []
  /// The clock that runs; nil where none does.
  var digits: String?
  var digitsRole = Role.timer
  /// Below the digits, in the middle.
  var words: [StyledLine] = []
  /// A list from the left, below everything else.
  var list: [StyledLine] = []

  /// How the digits stand: how large, nil as a line of text, and with how many blank rows around them.
  private struct Fit {
    let size: Digits.Size?
    let gap: Int
  }

  /// Rows that have to be there for digits ten rows high, or for as large ones as fit into `area`; whether there is
  /// room beside them for something else is found by this.
  func rows(in area: Rect) -> Int { rows(columns: area.columns, fit(in: area, atMost: 2)) }

  private func rows(columns: Int, _ fit: Fit) -> Int {
    let clock = digits == nil ? 0 : fit.size.map(\.rows) ?? 1
    let shown = [headLines(columns).count, clock, words.count, list.count].filter { $0 > 0 }
    return shown.reduce(0, +) + max(0, shown.count - 1) * fit.gap
  }

  /// The largest digits with which everything fits; blank rows give way before the digits do.
  private func fit(in area: Rect, atMost most: Int = .max) -> Fit {
    let largest = min(most, area.rows / 5)
    let sizes =
      stride(from: largest, through: 2, by: -1).map { Fit(size: .times($0), gap: 1) }
      + [Fit(size: .large, gap: 1), Fit(size: .usual, gap: 1), Fit(size: .usual, gap: 0)]
    let fitting = sizes.first { fit in
      guard let digits, let size = fit.size else { return false }
      return columns(of: digits, size) <= area.columns && rows(columns: area.columns, fit) <= area.rows
    }
    let plain = Fit(size: nil, gap: 1)
    return fitting ?? (rows(columns: area.columns, plain) <= area.rows ? plain : Fit(size: nil, gap: 0))
  }

  /// Columns for a clock of ten minutes and more, also while it has fewer: it does not become smaller as it runs on.
  private func columns(of digits: String, _ size: Digits.Size) -> Int {
    max(Digits(text: digits, size: size).columns, Digits(text: "00:00", size: size).columns)
  }

  /// Draws it into the middle of `area`; what does not fit is left out from the end.
  func render(into buffer: inout Buffer, in area: Rect) {
    let fit = fit(in: area)
    let free = max(0, area.rows - rows(columns: area.columns, fit))
    var rest = area.dropTop(list.isEmpty ? free / 2 : 0)
    for line in headLines(area.columns) {
      buffer.write(line, in: rest.top(1), role: .title, alignment: .center)
      rest = rest.dropTop(1)
    }
    if !head.isEmpty { rest = rest.dropTop(fit.gap) }
    if let digits {
      draw(digits, size: fit.size, into: &buffer, in: rest)
      rest = rest.dropTop((fit.size.map(\.rows) ?? 1) + fit.gap)
    }
    if let first = words.first, !rest.isEmpty {
      buffer.cursor = Position(row: rest.row, column: rest.column + indent(of: first, in: rest))
    }
    for line in words {
      buffer.draw([line], in: rest.top(1).dropLeft(indent(of: line, in: rest)))
      rest = rest.dropTop(1)
    }
    if !words.isEmpty { rest = rest.dropTop(fit.gap) }
    buffer.draw(list.cut(to: rest.rows), in: rest)
  }

  private func draw(_ digits: String, size: Digits.Size?, into buffer: inout Buffer, in area: Rect) {
    guard let size else { return buffer.write(digits, in: area.top(1), role: digitsRole, alignment: .center) }
    let shape = Digits(text: digits, size: size)
    shape.render(
      into: &buffer, row: area.row, column: area.column + max(0, (area.columns - shape.columns) / 2),
      role: digitsRole, clip: area)
  }

  private func headLines(_ columns: Int) -> [String] { head.flatMap { $0.wrapped(columns: columns) } }

  private func indent(of line: StyledLine, in area: Rect) -> Int {
    max(0, (area.columns - line.text.displayWidth) / 2)
  }
}
