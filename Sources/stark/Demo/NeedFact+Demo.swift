import Content
import Dialogue

extension NeedFact {
  /// What became known of `need` after the session it was captured in.
  ///
  /// With an answer it became known when the group heard it: at the end of the session `reported`. Without one
  /// it is only known how things stood at the review.
  static func facts(
    on need: DemoNeed, reported: DemoHour?, review: Instant
  ) throws(DemoProblem) -> [NeedFact] {
    let status = try Need.Status(demo: need.status, field: "status")
    let at = reported?.end ?? review
    func fact(_ field: Field, _ value: String) -> NeedFact {
      NeedFact(id: DemoName.fact(need.id, field), need: DemoName.need(need.id), at: at, field: field, value: value)
    }
    var facts: [NeedFact] = []
    if status != .captured { facts.append(fact(.status, status.rawValue)) }
    if let answer = need.answer { facts.append(fact(.answer, answer)) }
    if let reported { facts.append(fact(.reportedBackOn, reported.date.iso)) }
    return facts
  }
}
