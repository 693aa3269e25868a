import Content
package import Dialogue
import Words

/// What the group does, with what everybody may see of it.
package enum GroupSituation: Equatable, Sendable {
  /// No session is open.
  case noSession
  /// The session does not take place.
  case cancelled
  /// The hour has not begun; nil when it is time.
  case beginning(at: TimeOfDay?)
  case round(GroupRound)
  /// Today's topics as they were collected.
  case topics([GroupTopic])
  case talk(GroupTalk)
  case needs
  case activeBreak(GroupBreak)
  /// Something stands in the way: only for how long.
  case sortingOut(Duration)
  /// The hour is over.
  case goodbye(isLast: Bool)

  init(_ state: SessionStateMachine, at moment: Moment, library: ContentLibrary, language: Language) {
    if state.cancellation != nil {
      self = .cancelled
    } else if let taken = state.runningBreak {
      self = .activeBreak(GroupBreak(taken, at: moment, library: library, language: language))
    } else if let disturbance = state.runningDisturbance {
      self = .sortingOut(disturbance.length(at: moment).cutToSeconds)
    } else {
      self.init(phaseOf: state, at: moment)
    }
  }

  private init(phaseOf state: SessionStateMachine, at moment: Moment) {
    switch state.phase {
    case .preparation: self = .beginning(at: moment.wall < state.scheduledStart ? state.start : nil)
    case .checkIn: self = .round(GroupRound(state.checkIn, of: state))
    case .topics:
      self = .topics(
        state.topics.standing.map { GroupTopic(number: state.topics.number(of: $0.id), title: $0.title, dots: $0.dots) }
      )
    case .exchange: self = .talk(GroupTalk(state, at: moment))
    case .needs: self = .needs
    case .checkOut: self = .round(GroupRound(state.checkOut, of: state))
    case .wrapUp, .closed: self = .goodbye(isLast: state.isLastOfCycle)
    }
  }
}

extension Duration {
  /// What a clock with seconds shows of it.
  var cutToSeconds: Duration { .seconds(wholeSeconds) }
}
