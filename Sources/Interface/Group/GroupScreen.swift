package import Content
package import Dialogue
package import Words

/// What the group may see of the hour at one moment: a value that holds this and nothing else.
///
/// Whatever is private has no field in it: no mood and no answer, no mark, note, need or reflection, no share of the
/// talk and no time that is somebody's own, no reason for a place in line, no kind of disturbance, no district and no
/// way of taking part. So nothing that is drawn from it can show any of this. Times are cut off to what is shown, so
/// that two equal values look the same.
package struct GroupScreen: Equatable, Sendable {
  package var situation: GroupSituation
  /// Where the hour is; nil outside of it and while something is sorted out.
  package var hour: GroupHour?
  /// 1 for the first session of the cycle; nil where none is open.
  package var session: Int?
  /// The time on the clock where the group lives.
  package var clock: TimeOfDay
  /// The rules of the conversation; empty where they are not shown.
  package var rules: [String] = []
  /// Everything is invented.
  package var isDemo = false

  /// Nothing goes on.
  package init(withoutSessionAt now: Instant) {
    situation = .noSession
    clock = TimeZoneRule.berlin.timeOfDay(now)
  }

  /// A session was closed, and nothing else goes on.
  package init(after closed: SessionStateMachine, at now: Instant) {
    situation = .goodbye(isLast: closed.isLastOfCycle)
    session = closed.opening.number
    clock = closed.cycle.zone.timeOfDay(now)
  }

  /// The session as it stands at `moment`; the words of exercises come from `library`.
  package init(_ state: SessionStateMachine, at moment: Moment, library: ContentLibrary, language: Language) {
    situation = GroupSituation(state, at: moment, library: library, language: language)
    clock = state.cycle.zone.timeOfDay(moment.wall)
    session = state.opening.number
    switch situation {
    case .sortingOut, .noSession, .cancelled: break
    case .beginning, .round, .topics, .talk, .needs:
      rules = state.cycle.groundRules
      hour = GroupHour(state, at: moment)
    case .activeBreak: hour = GroupHour(state, at: moment)
    case .goodbye: break
    }
  }
}

extension SessionStateMachine {
  /// Whether the cycle ends with it, as it was planned.
  var isLastOfCycle: Bool { opening.number >= cycle.plannedSessions }
}
