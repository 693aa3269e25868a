import Dialogue
import Screen

/// What is open around the hour, the phase with its minutes, and what is left of the hour.
struct HourPart: ScreenPart {
  let screen: ScreenView

  private static let columns = LinearView.size.columns - 4

  var announcements: [Announcement] { notices + clocks }

  /// Each is said when it comes up; minutes in it do not make it another one.
  private var notices: [Announcement] {
    guard model.place == .session, let session = model.session, session.phase != .closed else { return [] }
    let dialIn = DialInText(screen: screen, session: session).candidates.first ?? ""
    let open = session.openIssues.map { "\($0.id)" } + session.roster.filter { session.isExpected($0.id) }.map(\.name)
    let hands = model.openHands(at: screen.now).map(\.name)
    let isRound = [.checkIn, .checkOut].contains(session.phase)
    let isAfterExchange = [.needs, .checkOut].contains(session.phase)
    let second = screen.secondOffer(isRound ? session.round : nil, of: session)
    let warnings = session.phase == .topics ? TopicsView(screen: screen, session: session).warnings : []
    let planned =
      session.phase == .checkIn ? RoundView(screen: screen, session: session).beganOnOtherDay ?? "" : ""
    return warnings.enumerated().map { Announcement(.notice("topics \($0.offset)"), $0.element) }
      + [
        Announcement(.notice("planned"), planned, state: "planned"),
        Announcement(
          .notice("hands"),
          hands.isEmpty || !isAfterExchange ? "" : texts.openHands(hands, key: key(.talk(.letHandGo)))),
        Announcement(.notice("second offer"), second), Announcement(.notice("dial-in"), dialIn, state: "\(open)"),
        Announcement(.notice("plan"), PlanText(screen: screen).candidates.first ?? "", state: ""),
      ].filter { !$0.text.isEmpty }
  }

  /// What everybody may know.
  var clocks: [Announcement] { phase + hour }

  private var phase: [Announcement] {
    guard let session = model.session, session.phase.isLive else { return [] }
    let minutes = session.length(of: session.phase, at: moment).wholeMinutes
    let words = "\(texts.say(session.phase)) \(texts.minutes(minutes, of: session.plan[session.phase]))"
    return [Announcement(.phase(session.phase), words, state: "\(minutes >= session.plan[session.phase])")]
  }

  /// With every new phase, when it becomes short, and every minute past its end.
  private var hour: [Announcement] {
    guard let words = screen.clocks.first else { return [] }
    guard let session = model.session, session.phase < .wrapUp else {
      return [Announcement(.hour, words, state: "", on: .request)]
    }
    let left = session.scheduledEnd - screen.now.wall
    let stage =
      switch left.minutesRoundedUp {
      case 11...: "long"
      case 6...10: "ten"
      case 2...5: "five"
      case 1: "one"
      default: "over \((.zero - left).wholeMinutes)"
      }
    return [Announcement(.hour, words, state: "\(session.phase) \(stage)")]
  }
}

extension ScreenView {
  /// Whom to offer the word a second time; empty while nobody is to be asked.
  fileprivate func secondOffer(_ round: Round?, of session: SessionStateMachine) -> String {
    guard let round, round.current == nil, let next = round.secondOffers.first.flatMap(session.participant) else {
      return ""
    }
    return texts.secondOfferHint(next.name, key: key(.round(.secondOffer)))
  }
}
