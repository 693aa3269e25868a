import Content
import Dialogue

/// The demo cycle in the form in which the program keeps real ones: settings, a record of each session, and
/// what became known of needs later.
///
/// The same cycle always gives the same values with the same names.
struct DemoArchive: Equatable, Sendable {
  /// The settings as they are after the last session.
  let cycle: Cycle
  /// The sessions by number; each with the settings that it closed with.
  let records: [SessionRecord]
  /// What became of needs. None of it stands in a record.
  let facts: [NeedFact]
  /// The directory of network partners.
  let partners: [NetworkPartnerFact]
  /// How near they came to the group, from the first session on.
  let stages: [PartnerStageFact]
  /// Which of them the group named for which need.
  let helping: [NeedPartnerFact]
  /// What the team wrote for the Bilanz.
  let assessments: [AssessmentFact]

  /// Throws `DemoProblem` if `demo` does not fit together.
  init(_ demo: DemoCycle) throws(DemoProblem) {
    let group = try DemoGroup(demo)
    var cycle = try Cycle(demo)
    var hours: [DemoHour] = []
    for session in demo.sessions {
      // A rule holds from the session in which the group agreed on it.
      cycle.groundRules += session.groundRulesAdded.map(\.text)
      hours.append(try DemoHour(session, after: hours.map(\.session), of: demo, in: cycle, with: group))
    }
    self.cycle = cycle
    records = try hours.map { hour throws(DemoProblem) in try hour.record() }
    let review = try CivilDate(demo: demo.reviewDate, field: "reviewDate")
    let noon = cycle.zone.instant(of: review, at: TimeOfDay(hour: 12, minute: 0))
    facts = try Self.facts(hours, review: noon)
    partners = try demo.resources.map { resource throws(DemoProblem) in
      NetworkPartnerFact(
        id: DemoName.fact(ofPartner: resource.name), at: noon, partner: try NetworkPartner(resource))
    }
    let stages = try demo.resources.map { resource throws(DemoProblem) in
      try PartnerStageFact.facts(on: resource, written: noon)
    }
    self.stages = stages.flatMap(\.self)
    helping = demo.sessions.flatMap(\.needs).filter { need in demo.resources.contains { $0.name == need.helper } }
      .map { need in
        NeedPartnerFact(
          id: DemoName.link(of: need.id), at: noon, need: DemoName.need(need.id),
          partner: DemoName.partner(need.helper), canHelp: true)
      }
    assessments = try AssessmentFact.facts(of: demo.review, at: noon)
  }

  private static func facts(_ hours: [DemoHour], review: Instant) throws(DemoProblem) -> [NeedFact] {
    var facts: [NeedFact] = []
    for (index, hour) in hours.enumerated() {
      for need in hour.session.needs {
        let reported = hours[(index + 1)...].first { $0.session.number == need.reportedBackIn }
        guard (reported == nil) == (need.reportedBackIn == nil) else { throw .reportedTooEarly(need: need.id) }
        facts += try NeedFact.facts(on: need, reported: reported, review: review)
      }
    }
    return facts
  }
}
