import Screen

/// The names of the parts of a time row, each above its part as far as there is room.
struct TimeLabels {
  struct Label {
    let words: String
    let role: Role
  }

  /// One for each part of the row, in order.
  let labels: [Label]
  /// The part that is on: its name is never left out.
  let current: Int?

  private static let gap = 2

  /// A name that has to give way to its neighbours still stands at least beside its part; one that cannot is left out,
  /// for above another part it would be wrong.
  func line(above row: TimeRow, columns: Int) -> StyledLine {
    let parts = row.parts(columns: columns)
    guard parts.count == labels.count, columns > 0 else { return StyledLine() }
    var shown = Array(labels.indices)
    while true {
      let starts = starts(of: shown, over: parts, columns: columns)
      let astray = shown.indices.filter { place in
        let (index, start) = (shown[place], starts[place])
        let end = start + width(index)
        return start < 0 || start > parts[index].upperBound || end < parts[index].lowerBound
          || end > columns
      }
      let removed = astray.filter { shown[$0] != current }.max {
        distance(shown[$0]) < distance(shown[$1])
      }
      guard let removed else { return line(of: shown, starts: starts).clipped(columns: columns) }
      shown.remove(at: removed)
    }
  }

  private func distance(_ index: Int) -> Int { abs(index - (current ?? 0)) }

  private func width(_ index: Int) -> Int { labels[index].words.displayWidth }

  /// Every name as near to the beginning of its part as its neighbours and the edge allow.
  private func starts(of shown: [Int], over parts: [Range<Int>], columns: Int) -> [Int] {
    var starts: [Int] = []
    for index in shown {
      let end = starts.last.map { $0 + width(shown[starts.count - 1]) + Self.gap } ?? 0
      starts.append(max(parts[index].lowerBound, end))
    }
    var limit = columns
    for place in starts.indices.reversed() {
      starts[place] = min(starts[place], limit - width(shown[place]))
      limit = starts[place] - Self.gap
    }
    return starts
  }

  private func line(of shown: [Int], starts: [Int]) -> StyledLine {
    var used = 0
    return StyledLine(
      zip(shown, starts).flatMap { index, start -> [(String, Role)] in
        let blank = String(repeating: " ", count: max(0, start - used))
        used = max(used, start) + width(index)
        return [(blank, .text), (labels[index].words, labels[index].role)].filter { !$0.0.isEmpty }
      })
  }
}
