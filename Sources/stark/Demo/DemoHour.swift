import Content
import Dialogue

/// One session of the demo cycle with all that its rows refer to.
struct DemoHour {
  let session: DemoSession
  /// The sessions before it.
  let earlier: [DemoSession]
  /// The settings as they were when the session closed.
  let cycle: Cycle
  let group: DemoGroup
  let date: CivilDate
  let schedule: DemoSchedule

  init(
    _ session: DemoSession, after earlier: [DemoSession], of demo: DemoCycle, in cycle: Cycle, with group: DemoGroup
  ) throws(DemoProblem) {
    self.session = session
    self.earlier = earlier
    self.cycle = cycle
    self.group = group
    date = try CivilDate(demo: session.date, field: "date")
    schedule = try DemoSchedule(session, start: demo.start, plan: cycle.plan)
  }

  /// When the clocks of the place showed that many seconds of the session's day.
  func instant(_ secondsOfDay: Int) -> Instant {
    cycle.zone.instant(of: date, at: TimeOfDay(minutes: secondsOfDay / 60)) + .seconds(secondsOfDay % 60)
  }

  /// When the session began: as planned.
  var start: Instant { cycle.zone.instant(of: date, at: cycle.start) }

  /// When the session was over.
  var end: Instant { start + .minutes(session.minutes) }

  /// A name for the row called `name` among the rows of that `kind`.
  func id<Entity>(_ kind: String, _ name: String) -> Identifier<Entity> {
    Identifier(derivedFrom: "demo", "session", String(session.number), kind, name)
  }

  /// What is kept of the session. What became of its needs later are facts beside it.
  func record() throws(DemoProblem) -> SessionRecord {
    SessionRecord(
      id: DemoName.session(session.number), number: session.number, cycle: cycle, date: date,
      scheduledStart: start, startedAt: start, endedAt: end, milliseconds: (end - start).inMilliseconds,
      passes: session.attendance.reduce(0) { $0 + $1.passes }, roster: group.participants, phases: phaseRecords,
      attendances: try attendanceRecords(), rounds: try roundRecords(), turns: try turnRecords(),
      topics: try topicRecords(), notes: try noteRecords(), needs: try needRecords(), events: try eventRecords(),
      team: cycle.team, plans: try planRecords(), planFacts: try planFacts(),
      newRules: session.groundRulesAdded.map(\.text))
  }

  private var phaseRecords: [PhaseRecord] {
    schedule.phases.map { phase, stretch in
      PhaseRecord(
        id: id("phase", phase.rawValue), phase: phase, startedAt: instant(stretch.lowerBound),
        milliseconds: Duration.seconds(stretch.count).inMilliseconds)
    }
  }
}
