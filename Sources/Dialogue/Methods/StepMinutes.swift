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
      let (left, sum) = rest(of: planned, without: small, in: room)
      let more = planned.indices.filter { !small.contains($0) && planned[$0] * left < sum }
      guard !more.isEmpty else { return shares(of: planned, without: small, in: room) }
      small.formUnion(more)
    }
  }

  private static func rest(of planned: [Int], without small: Set<Int>, in room: Int) -> (left: Int, sum: Int) {
    (max(0, room - small.count), planned.indices.filter { !small.contains($0) }.reduce(0) { $0 + planned[$1] })
  }

  private static func shares(of planned: [Int], without small: Set<Int>, in room: Int) -> [Int] {
    var minutes = planned.map { _ in 1 }
    let large = planned.indices.filter { !small.contains($0) }
    let (left, sum) = rest(of: planned, without: small, in: room)
    for index in large { minutes[index] = planned[index] * left / sum }
    let given = large.reduce(0) { $0 + minutes[$1] }
    let byRemainder = large.sorted { left0, right0 in
      let (left1, right1) = (planned[left0] * left % sum, planned[right0] * left % sum)
      return left1 == right1 ? left0 < right0 : left1 > right1
    }
    for index in byRemainder.prefix(left - given) { minutes[index] += 1 }
    return minutes
  }
}
