/// One line of the printed card: keys, and what they do.
struct KeyCardRow: Equatable {
  /// More than one where their keys follow each other: five moods, ten people.
  let commands: [Command]
  /// As they are pressed, in their order.
  let keys: [String]
  /// Whether it comes first and is larger.
  let isFrequent: Bool

  /// The keys as they are printed; digits that follow each other as the first and the last of them.
  func shownKeys(_ texts: Texts) -> [String] {
    var runs: [[String]] = []
    for key in keys {
      if let last = runs.last?.last, Self.follows(key, last) {
        runs[runs.count - 1].append(key)
      } else {
        runs.append([key])
      }
    }
    return runs.flatMap { run in
      guard run.count > 2, let last = run.last?.last else { return run.map { texts.key(sequence: $0) } }
      return [texts.key(sequence: run[0]) + "–" + String(last)]
    }
  }

  /// Whether both are the same but for a digit at the end, which is the next one.
  private static func follows(_ key: String, _ last: String) -> Bool {
    let digits = (key.last?.wholeNumberValue, last.last?.wholeNumberValue)
    guard key.dropLast() == last.dropLast(), let digit = digits.0, let before = digits.1 else { return false }
    return digit == before + 1
  }
}
