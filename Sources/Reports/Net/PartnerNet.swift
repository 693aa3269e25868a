package import Dialogue

/// How the net of partners grew between two days: numbers of partners and of nobody who works there.
///
/// A partner is in the net from the first day on which something is said of it, be it that it was written down or that
/// it had a stage by then, until it is taken out of the directory. Without a stage it is known.
package struct PartnerNet: Hashable, Sendable {
  /// How many there were of each stage on the first day.
  package let first: [PartnerStage: Int]
  /// How many there were of each stage on the last day.
  package let last: [PartnerStage: Int]
  /// How many were there on the last day, not asleep, and not on the first.
  package let new: Int
  /// How many were there on both days and came nearer.
  package let movedUp: Int
  /// How many are asleep on the last day and were not on the first.
  package let fellAsleep: Int

  /// Facts and stages are all that is known, `zone` says on which day something was written.
  package init(
    _ facts: [NetworkPartnerFact], _ stages: PartnerStages, from first: CivilDate, to last: CivilDate,
    in zone: TimeZoneRule
  ) {
    let histories = Dictionary(grouping: facts, by: \.partner.id).map { id, facts in
      History(id, facts.sorted { ($0.at, $0.id) < ($1.at, $1.id) }, stages, zone)
    }
    let pairs = histories.map { (before: $0.stage(on: first), now: $0.stage(on: last)) }
    func counts(_ stages: [PartnerStage]) -> [PartnerStage: Int] {
      Dictionary(grouping: stages) { $0 }.mapValues(\.count)
    }
    self.first = counts(pairs.compactMap(\.before))
    self.last = counts(pairs.compactMap(\.now))
    new = pairs.count { $0.before == nil && $0.now != nil && $0.now != .asleep }
    movedUp = pairs.count { pair in
      guard let before = pair.before, let now = pair.now else { return false }
      return now.nearness > before.nearness
    }
    fellAsleep = pairs.count { $0.now == .asleep && $0.before != .asleep }
  }

  /// How many there were on the first day who were not asleep.
  package var firstAwake: Int { Self.awake(first) }

  /// How many there are on the last day who are not asleep: whoever has to be won anew is no growth.
  package var lastAwake: Int { Self.awake(last) }

  private static func awake(_ stages: [PartnerStage: Int]) -> Int {
    stages.reduce(0) { $0 + ($1.key == .asleep ? 0 : $1.value) }
  }
}

extension PartnerNet {
  /// What is known of one partner.
  private struct History {
    let id: NetworkPartner.ID
    /// At least one, the oldest first.
    let facts: [NetworkPartnerFact]
    let stages: PartnerStages
    let zone: TimeZoneRule

    init(_ id: NetworkPartner.ID, _ facts: [NetworkPartnerFact], _ stages: PartnerStages, _ zone: TimeZoneRule) {
      (self.id, self.facts, self.stages, self.zone) = (id, facts, stages, zone)
    }

    /// Nil where the partner is not in the net on that day. One that was written down later counts for the days before
    /// only if it was not taken out since: it may have been a mistake.
    func stage(on day: CivilDate) -> PartnerStage? {
      let written = facts.last { zone.local($0.at).date <= day }
      guard written != nil || stages.fact(of: id, on: day) != nil, (written ?? facts.last)?.isListed == true
      else { return nil }
      return stages.stage(of: id, on: day)
    }
  }
}

extension PartnerStage {
  /// Whoever is asleep has to be won anew.
  fileprivate var nearness: Int {
    switch self {
    case .asleep: 0
    case .known: 1
    case .inTalks: 2
    case .agreed: 3
    case .reliable: 4
    }
  }
}
