/// How long the phases of a cycle's last sessions really took.
package struct PhaseHistory: Hashable, Sendable, Codable {
  /// The milliseconds of one session that went through every phase.
  package struct Row: Hashable, Sendable, Codable {
    package let checkIn: Int64
    package let topics: Int64
    package let exchange: Int64
    package let needs: Int64
    package let checkOut: Int64

    package init(checkIn: Int64, topics: Int64, exchange: Int64, needs: Int64, checkOut: Int64) {
      self.checkIn = checkIn
      self.topics = topics
      self.exchange = exchange
      self.needs = needs
      self.checkOut = checkOut
    }

    fileprivate var all: [Int64] { [checkIn, topics, exchange, needs, checkOut] }
  }

  /// No more sessions than these are looked back upon: what was long ago was another group.
  package static let mostSessions = 12
  /// Fewer sessions than these suggest nothing.
  package static let fewestSessions = 3

  /// One row a session, the latest first.
  package let sessions: [Row]

  package init(sessions: [Row] = []) { self.sessions = sessions }

  /// A plan in the proportions of the phases' median times, scaled to an hour of `minutes` minutes; every phase keeps
  /// a minute. Nil when there are too few sessions to tell.
  package func suggestion(minutes: Int) -> PhasePlan? {
    guard sessions.count >= Self.fewestSessions, minutes >= Phase.live.count else { return nil }
    let medians = Phase.live.indices.map { phase in Self.median(sessions.map { $0.all[phase] }) }
    guard medians.contains(where: { $0 > 0 }) else { return nil }
    var shares = Proportion.shares(of: minutes, weights: medians)
    while let empty = shares.firstIndex(of: 0), let most = shares.indices.max(by: { shares[$0] < shares[$1] }) {
      shares[most] -= 1
      shares[empty] += 1
    }
    return PhasePlan(checkIn: shares[0], topics: shares[1], exchange: shares[2], needs: shares[3], checkOut: shares[4])
  }

  /// The middle value, or half-way between the two in the middle.
  private static func median(_ values: [Int64]) -> Int64 {
    let sorted = values.sorted()
    let middle = sorted.count / 2
    return sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
  }
}
