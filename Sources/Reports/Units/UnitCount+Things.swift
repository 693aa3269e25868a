import Dialogue
import Words

extension UnitCount {
  /// Behind each problem is one person, so that these are counted as people are.
  var issues: [PublishedUnit.Figure] {
    let details = held.flatMap(\.session.events).filter { $0.kind == .dialInIssue }.map(\.detail)
    let kinds = details.map { DialInIssue.Kind(rawValue: $0)?.label ?? DialInIssue.Kind.other.label }
    let isTold = isEnough(kinds.count)
    let minutes = held.reduce(0) { $0 + $1.minutes(of: .dialInIssue) }
    let split = Split([], counts: Dictionary(grouping: kinds) { $0 }.mapValues(\.count))
    return [
      figure(.issues, isTold ? .people(kinds.count) : nil), figure(.issueMinutes, isTold ? .things(minutes) : nil),
    ] + (kinds.isEmpty ? [] : cells(.issueKinds, control.publish(split), total: isTold ? kinds.count : nil))
  }

  /// Needs of which nothing else is told, and the hands for the others: needs that only a few share are left out, for
  /// where each need has a row the others could be subtracted from the sum.
  var needs: [PublishedUnit.Figure] {
    let secret = held.reduce(0) { $0 + $1.secretNeeds }
    let shared = held.flatMap(\.needs).compactMap { need in
      need.sharedBy.flatMap { control.unlessFew($0) }.map { (label: need.area(in: categories), hands: $0.value) }
    }
    let counts = Dictionary(shared.map { ($0.label, $0.hands) }, uniquingKeysWith: +)
    let split = Split(categories.map(\.label).filter { counts[$0] != nil }, counts: counts)
    return [
      figure(.secretNeeds, .things(secret)), figure(.hands, .people(split.total), n: .things(shared.count)),
    ] + cells(.handsByArea, control.publish(split), total: split.total)
  }

  /// Behind each plan is one person as well. What had not been said when the unit was complete stays open.
  var plans: [PublishedUnit.Figure] {
    let plans = held.flatMap(\.session.plans)
    let facts = held.flatMap(\.session.planFacts).sorted { ($0.at, $0.id) < ($1.at, $1.id) }
    let last = Dictionary(facts.map { ($0.plan, $0.outcome) }) { _, later in later }
    let isTold = isEnough(plans.count)
    let split = Split(
      [], counts: Dictionary(grouping: plans) { last[$0.id]?.label ?? .open }.mapValues(\.count))
    return [figure(.plans, isTold ? .people(plans.count) : nil)]
      + (plans.isEmpty ? [] : cells(.planOutcomes, control.publish(split), total: isTold ? plans.count : nil))
  }
}
