/// How the minutes of a method are fitted into the time there is.
package enum StepMinutes {
  /// `planned` minutes scaled down so that together they take `room`, by the method of the largest remainder; every
  /// step keeps at least one minute, and nothing grows.
  package static func fitted(_ planned: [Int], into room: Int) -> [Int] {
    let total = planned.reduce(0, +)
    guard room < total else { return planned }
    // Steps whose share is less than a minute get one; the others share what is left, until none falls below.
    var small: Set<Int> = []
    while true {
      let large = planned.indices.filter { !small.contains($0) }
      let (left, sum) = (max(0, room - small.count), large.reduce(0) { $0 + planned[$1] })
      let more = large.filter { planned[$0] * left < sum }
      guard more.isEmpty else {
        small.formUnion(more)
        continue
      }
      var minutes = planned.map { _ in 1 }
      let shares = Proportion.shares(of: left, weights: large.map { Int64(planned[$0]) })
      for (index, share) in zip(large, shares) { minutes[index] = share }
      return minutes
    }
  }
}
