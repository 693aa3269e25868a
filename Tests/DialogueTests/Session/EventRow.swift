import Dialogue
import Testing

/// One row of the table of events: where it is accepted, and how it is refused elsewhere.
struct EventRow: CustomTestStringConvertible {
  let event: SessionEvent
  let phases: Set<Phase>
  let refusal: Rejection
  /// What has to happen first where it is accepted.
  let first: [SessionEvent]

  init(
    _ event: SessionEvent, in phases: Set<Phase> = Set(Phase.allCases),
    otherwise refusal: Rejection = .notInThisPhase, after first: SessionEvent...
  ) {
    self.event = event
    self.phases = phases
    self.refusal = refusal
    self.first = first
  }

  var testDescription: String { "\(event.kind)" }

  /// How it is refused in `phase`; nil where it is accepted.
  func rejection(in phase: Phase) -> Rejection? {
    if phase == .closed { return .sessionIsClosed }
    return phases.contains(phase) ? nil : refusal
  }
}

extension EventRow {
  static let table: [EventRow] = frame + people + rounds + topics + exchange + breaks + heard

  private static let frame = [
    EventRow(.cycleEdited(Group.cycle)),
    EventRow(.sessionMoved(to: Group.firstWednesday, at: TimeOfDay(hour: 14, minute: 0)), in: [.preparation]),
    EventRow(.sessionCancelled(reason: "Ferien"), in: [.preparation]),
    EventRow(.phaseEntered(.wrapUp), in: [.checkOut], otherwise: .noFurtherPhase),
    EventRow(.sessionClosed, in: [.wrapUp], otherwise: .onlyFromWrapUp),
  ]

  private static let people = [
    EventRow(.participantAdded(newcomer, arrives: true)),
    EventRow(.participantEdited(petra, name: "Petra B.", district: "Weilgrund")),
    EventRow(.moreTimeSet(petra, true)),
    EventRow(.accessChanged(petra, .phone)),
    EventRow(.participantArrived(olena)),
    EventRow(.participantLeft(petra)),
    EventRow(.connectionLost(petra)),
    EventRow(.dialInIssueOpened("Ton", .sound, nil, helper: "")),
    EventRow(.dialInIssueClosed("Link")),
  ]

  private static let rounds = [
    EventRow(.roundCalled(amina), in: inRounds, otherwise: .noRound),
    EventRow(.roundGiven(mehmet, .fair), in: inRounds, otherwise: .noRound),
    EventRow(.roundPassed(mehmet), in: inRounds, otherwise: .noRound),
    EventRow(.roundPostponed(mehmet), in: inRounds, otherwise: .noRound),
    EventRow(.roundAbsent(mehmet), in: inRounds, otherwise: .noRound),
    EventRow(.secondOfferMade(yonas), in: inRounds, otherwise: .noRound),
    EventRow(.roundWordAdded(amina, "ruhig"), in: inRounds, otherwise: .noRound),
    EventRow(.needReportedBack("N01")),
  ]

  private static let topics = [
    EventRow(.topicAdded("neu", title: "Neu", origin: .impulse)),
    EventRow(.storedTopicTaken("Impftermin")),
    EventRow(.topicRetitled("Allein", "Allein zu Hause")),
    EventRow(.topicDropped("Allein")),
    EventRow(.dotAdded("Allein")),
    EventRow(.dotRemoved("Allein")),
    EventRow(.topicAcclaimed("Allein")),
    EventRow(.topicChosen("Allein")),
    EventRow(.tieDecided(first: "Allein", reason: "Daumen")),
    EventRow(.topicsMerged("Allein", into: "Sprache")),
    EventRow(.topicUnmerged("Masken")),
    EventRow(.topicLinked("Allein", to: "früher")),
  ]

  private static let exchange = [
    EventRow(.topicOpened("Allein"), in: [.exchange]),
    EventRow(.topicExtended(minutes: 4), in: [.exchange]),
    EventRow(.handRaised(yonas), in: [.exchange]),
    EventRow(.handLowered(amina), in: [.exchange]),
    EventRow(.handMoved(amina, by: -1), in: [.exchange]),
    EventRow(.handsCleared, in: [.exchange]),
    EventRow(.orderChosen(.raised), in: [.exchange]),
    EventRow(.turnStarted("nächster Zug", mehmet, .turn), in: [.exchange]),
    EventRow(.turnEnded, in: [.exchange]),
    EventRow(.turnPassed(mehmet), in: [.exchange], after: .turnStarted("nächster Zug", mehmet, .turn)),
    EventRow(.turnPaused, in: [.exchange]),
    EventRow(.turnResumed, in: [.exchange], after: .turnPaused),
    EventRow(.turnReassigned("nächster Zug", to: mehmet), in: [.exchange]),
    EventRow(.minuteAdded, in: [.exchange]),
    EventRow(.gapTakenOut(milliseconds: 1000), in: [.exchange]),
  ]

  private static let breaks = [
    EventRow(.breakBegan("Pause", exercise: "shake"), in: live),
    EventRow(.breakExerciseChosen("shake"), in: live, after: .breakBegan("Pause", exercise: "shoulders")),
    EventRow(.breakEnded, in: live, after: .breakBegan("Pause", exercise: "shoulders")),
  ]

  private static let heard = [
    EventRow(.marked("Idee", .idea, text: nil)),
    EventRow(.markWritten("Merker", "Beim Arzt ist immer besetzt.")),
    EventRow(.markReleased("Zitat", true)),
    EventRow(.markDropped("Merker")),
    EventRow(.needCaptured("dritter Bedarf", wording: "Noch einer.", from: "Merker")),
    EventRow(.needChanged("Bedarf", .confirmed)),
    EventRow(.needsMerged("Bedarf", into: "zweiter Bedarf")),
    EventRow(.groundRuleAdded("Wir sprechen von uns selbst.")),
    EventRow(.reflectionWritten("Gut gelaufen.")),
  ]

  private static let inRounds: Set<Phase> = [.checkIn, .checkOut]
  private static let live: Set<Phase> = [.checkIn, .topics, .exchange, .needs, .checkOut]
  private static let newcomer = Participant(
    id: "Rosa", number: 10, name: "Rosa", district: "Lahnhöhe", access: .onSite)
}
