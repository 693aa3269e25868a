import Screen

/// Time as one line: parts as long as their minutes, heavy where they have passed, and a mark where it is now.
///
/// The part that is on has the colour of what is on; of an hour, how far the mark lies from it is how far the hour is
/// off its plan.
struct TimeRow {
  /// Planned minutes of each part, in order.
  let minutes: [Int]
  /// The place of the part that is on.
  let current: Int?
  /// Minutes of them that have passed; below 0 before it begins.
  let now: Double

  init(minutes: [Int], current: Int?, now: Double) {
    self.minutes = minutes
    self.current = current
    self.now = now
  }

  /// One part, of which so much has passed: from 0 to 1, or more past its end.
  init(part: Double) { self.init(minutes: [1], current: 0, now: part) }

  /// The cell in which a minute lies.
  private func cell(_ minute: Double, _ columns: Int) -> Int {
    Int((minute / Double(minutes.reduce(0, +)) * Double(columns)).rounded())
  }

  /// The cells of each part; none where there is no room for them.
  func parts(columns: Int) -> [Range<Int>] {
    guard minutes.reduce(0, +) > 0, columns > minutes.count else { return [] }
    var start = 0
    return minutes.indices.map { index in
      let end = cell(Double(minutes[...index].reduce(0, +)), columns)
      defer { start = end }
      return start..<max(start, end)
    }
  }

  func line(columns: Int) -> StyledLine {
    let ends = parts(columns: columns).map(\.upperBound)
    guard !ends.isEmpty else { return StyledLine() }
    let mark = min(columns - 1, max(0, cell(now, columns)))
    return StyledLine(
      (0..<columns).map { column in
        let phase = ends.firstIndex { column < $0 } ?? ends.count - 1
        if column == mark { return ("┃", Role.strong) }
        let isBorder = column > 0 && phase > 0 && column == ends[phase - 1]
        return (isBorder ? "│" : column < mark ? "━" : "─", phase == current ? .accent : .border)
      }.merged)
  }
}

extension [(String, Role)] {
  /// Neighbours of one role as one span.
  fileprivate var merged: [(String, Role)] {
    reduce(into: []) { spans, span in
      if let last = spans.last, last.1 == span.1 {
        spans[spans.count - 1].0 += span.0
      } else {
        spans.append(span)
      }
    }
  }
}
