import EventKinds
import Testing

@testable import Dialogue

/// One row of the table of events: where it is accepted, and how it is refused elsewhere.
struct EventRow: CustomTestStringConvertible {
  let event: SessionEvent
  let phases: Set<Phase>
  let refusal: Rejection
  /// What has to happen first where it is accepted.
  let first: [SessionEvent]
  /// How long that has gone on by then.
  var passed = Duration.zero
  /// What the event is when the program did not run in that time; nil where that makes no difference.
  private var made: (@Sendable (Absence) -> SessionEvent)?

  init(
    _ event: SessionEvent, in phases: Set<Phase> = Set(Phase.allCases),
    otherwise refusal: Rejection = .notInThisPhase, after first: SessionEvent...
  ) {
    self.event = event
    self.phases = phases
    self.refusal = refusal
    self.first = first
  }

  /// An event about the time in which the program did not run.
  init(in phases: Set<Phase> = Set(Phase.allCases), _ made: @escaping @Sendable (Absence) -> SessionEvent) {
    let start = Moment(elapsed: 1_920_000, wall: Instant(milliseconds: 0))
    let end = Moment(elapsed: 1_940_000, wall: Instant(milliseconds: 20_000))
    self.init(made(Absence(start: start, end: end)), in: phases)
    self.made = made
  }

  /// The event after the program did not run for that long.
  func event(after absence: Absence) -> SessionEvent { made?(absence) ?? event }

  /// The same after some time.
  func lasting(_ duration: Duration) -> EventRow {
    var row = self
    row.passed = duration
    return row
  }

  var testDescription: String { "\(event.kind)" }

  /// How it is refused in `phase`; nil where it is accepted.
  func rejection(in phase: Phase) -> Rejection? {
    if phase == .closed { return .sessionIsClosed }
    return phases.contains(phase) ? nil : refusal
  }
}

extension EventRow {
  static let table: [EventRow] =
    frame + people + rounds + topics + exchange + breaks + disturbances + heard + methods
    + plans

  private static let frame = [
    EventRow(.frame(.cycleEdited(Group.cycle))),
    EventRow(.frame(.moved(to: Group.firstWednesday, at: TimeOfDay(hour: 14, minute: 0))), in: [.preparation]),
    EventRow(.frame(.cancelled(reason: "Ferien")), in: [.preparation]),
    EventRow(
      .frame(.replanned(to: PhasePlan(checkIn: 10, topics: 7, exchange: 24, needs: 8, checkOut: 7))),
      in: live.union([.preparation])),
    EventRow(.frame(.phaseEntered(.wrapUp)), in: [.checkOut], otherwise: .noFurtherPhase),
    EventRow(.frame(.closed), in: [.wrapUp], otherwise: .onlyFromWrapUp),
    EventRow(.frame(.promptPinned(key: "ex.invite"))),
    EventRow(.frame(.teamSet([TeamMember(name: "Katrin", role: .techSupport)]))),
    EventRow(
      .frame(.standstillGapTakenOut(milliseconds: 1, of: Standstill(disturbance: "Störung"))), after: began
    ).lasting(.seconds(1)),
    EventRow { .frame(.absenceSet($0, isCounted: false)) },
    EventRow(in: live) { .frame(.takenUp(without: $0)) },
    EventRow(in: live) { .frame(.wrappedUp(asOf: $0.start, without: $0)) },
  ]

  private static let people = [
    EventRow(.people(.added(newcomer, arrives: true))),
    EventRow(.people(.announced(newcomer))),
    EventRow(.people(.edited(petra, name: "Petra B.", district: "Weilgrund"))),
    EventRow(.people(.moreTimeSet(petra, to: true))),
    EventRow(.people(.accessChanged(petra, to: .phone))),
    EventRow(.people(.arrived(olena))),
    EventRow(.people(.left(petra))),
    EventRow(.people(.connectionLost(petra))),
    EventRow(.people(.issueOpened("Ton", .sound, of: nil, helper: ""))),
    EventRow(.people(.issueClosed("Link"))),
    EventRow(.people(.listeningSet(petra, to: true))),
    EventRow(.people(.merged(newcomer.id, into: petra)), after: .people(.added(newcomer, arrives: true))),
    EventRow(.technology(.expectationSet(olena, to: true))),
    EventRow(.technology(.deviceShared(yonas, with: petra))),
    EventRow(.technology(.helperSet("Link", to: "Katrin"))),
  ]

  private static let rounds = [
    EventRow(.round(.called(amina)), in: inRounds, otherwise: .round(.noRound)),
    EventRow(.round(.given(mehmet, mood: .fair)), in: inRounds, otherwise: .round(.noRound)),
    EventRow(.round(.passed(mehmet)), in: inRounds, otherwise: .round(.noRound)),
    EventRow(.round(.postponed(mehmet)), in: inRounds, otherwise: .round(.noRound)),
    EventRow(.round(.absent(mehmet)), in: inRounds, otherwise: .round(.noRound)),
    EventRow(.round(.offeredAgain(yonas)), in: inRounds, otherwise: .round(.noRound)),
    EventRow(.round(.wordAdded(amina, word: "ruhig")), in: inRounds, otherwise: .round(.noRound)),
    EventRow(
      .round(.corrected(.checkIn, petra, mood: .fair)), in: Set(Phase.allCases).subtracting([.preparation]),
      otherwise: .round(.notInRound)),
    EventRow(.heard(.needReportedBack("N01"))),
  ]

  private static let topics = [
    EventRow(.topics(.added("neu", title: "Neu", origin: .impulse))),
    EventRow(.topics(.pasted([TopicEvent.Line(id: "neu", title: "Neu")], origin: .participant))),
    EventRow(.topics(.takenFromStore("Impftermin"))),
    EventRow(.topics(.retitled("Allein", to: "Allein zu Hause"))),
    EventRow(.topics(.dropped("Allein"))),
    EventRow(.topics(.dotAdded("Allein"))),
    EventRow(.topics(.dotRemoved("Allein"))),
    EventRow(.topics(.acclaimed("Allein"))),
    EventRow(.topics(.chosen("Allein"))),
    EventRow(.topics(.tieDecided(first: "Allein", reason: "Daumen"))),
    EventRow(.topics(.merged("Allein", into: "Sprache"))),
    EventRow(.topics(.unmerged("Masken"))),
    EventRow(.topics(.linked("Allein", to: "früher"))),
  ]

  private static let exchange = [
    EventRow(.talk(.topicOpened("Allein")), in: [.exchange]),
    EventRow(.talk(.topicExtended(minutes: 4)), in: [.exchange]),
    EventRow(
      .talk(.thumbsCounted(Thumbs(up: 3, side: 1, down: 0))), in: [.exchange], after: .talk(.topicExtended(minutes: 4))),
    EventRow(.talk(.handRaised(yonas)), in: [.exchange]),
    EventRow(.talk(.handLowered(amina)), in: [.exchange]),
    EventRow(.talk(.handMoved(amina, by: -1)), in: [.exchange]),
    EventRow(.talk(.handsCleared), in: [.exchange]),
    EventRow(.talk(.orderChosen(.raised)), in: [.exchange]),
    EventRow(.turn(.started("nächster Zug", of: mehmet, kind: .turn)), in: [.exchange]),
    EventRow(.turn(.ended), in: [.exchange]),
    EventRow(.turn(.passed(mehmet)), in: [.exchange], after: .turn(.started("nächster Zug", of: mehmet, kind: .turn))),
    EventRow(.turn(.paused), in: [.exchange]),
    EventRow(.turn(.resumed), in: [.exchange], after: .turn(.paused)),
    EventRow(.turn(.reassigned("nächster Zug", to: mehmet)), in: [.exchange]),
    EventRow(.turn(.minuteAdded), in: [.exchange]),
    EventRow(.turn(.beganEarlier(milliseconds: 15_000)), in: [.exchange]),
    EventRow(.turn(.gapTakenOut(milliseconds: 1000)), in: [.exchange]),
  ]

  private static let breaks = [
    EventRow(.activeBreak(.began("Pause", exercise: "shake")), in: live),
    EventRow(
      .activeBreak(.exerciseChosen("shake")), in: live, after: .activeBreak(.began("Pause", exercise: "shoulders"))),
    EventRow(.activeBreak(.ended), in: live, after: .activeBreak(.began("Pause", exercise: "shoulders"))),
  ]

  private static let disturbances = [
    EventRow(began),
    EventRow(.disturbance(.kindSaid(.emotion)), after: began),
    EventRow(.disturbance(.nextAsked("S1")), after: began),
    EventRow(.disturbance(.turnStarted("S1", of: petra)), after: began),
    EventRow(.disturbance(.turnEnded), after: began, .disturbance(.turnStarted("S1", of: petra))),
    EventRow(.disturbance(.passed(amina, next: "S2")), after: began, .disturbance(.nextAsked("S1"))),
    EventRow(.disturbance(.absent(amina, next: "S2")), after: began, .disturbance(.nextAsked("S1"))),
    EventRow(
      .disturbance(.offeredAgain("S3", to: amina)), after: began, .disturbance(.nextAsked("S1")),
      .disturbance(.passed(amina, next: "S2"))),
    EventRow(.disturbance(.ended(.agreement)), after: began),
  ]

  private static let heard = [
    EventRow(.heard(.marked("Idee", as: .idea, text: nil))),
    EventRow(.heard(.markAssigned("Merker", to: petra))),
    EventRow(.heard(.markWritten("Merker", text: "Beim Arzt ist immer besetzt."))),
    EventRow(.heard(.markReleased("Zitat", isReleased: true))),
    EventRow(.heard(.marksReleased(["Zitat"]))),
    EventRow(.heard(.markDropped("Merker"))),
    EventRow(.heard(.needCaptured("dritter Bedarf", wording: "Noch einer.", from: "Merker"))),
    EventRow(.heard(.needChanged("Bedarf", by: .confirmed))),
    EventRow(.heard(.needsMerged("Bedarf", into: "zweiter Bedarf"))),
    EventRow(.heard(.groundRuleAdded("Wir sprechen von uns selbst."))),
    EventRow(.heard(.reflectionWritten("Gut gelaufen."))),
  ]

  private static let began: SessionEvent = .disturbance(.began("Störung", .conflict))
  private static let consultation = SessionEvent.method(
    .chosen("Arzttermin", method: "peerConsultation", steps: Methods.consultation))

  private static let methods = [
    EventRow(consultation, in: [.topics, .exchange]),
    EventRow(.method(.personNamed(petra)), in: [.exchange], after: consultation),
    EventRow(.method(.stepEntered(2)), in: [.exchange], after: consultation),
    EventRow(.method(.stepsEnded), in: [.exchange], after: consultation),
    EventRow(.method(.keyQuestionWritten("Was sage ich dann?")), in: [.exchange], after: consultation),
  ]

  private static let plans = [
    EventRow(.plan(.made("neuer Plan", of: petra, text: "Ich rufe um acht an."))),
    EventRow(.plan(.followedUp("alter Plan", outcome: .worked))),
  ]

  private static let inRounds: Set<Phase> = [.checkIn, .checkOut]
  private static let live: Set<Phase> = [.checkIn, .topics, .exchange, .needs, .checkOut]
  private static let newcomer = Participant(
    id: "Rosa", number: 10, name: "Rosa", district: "Lahnhöhe", access: .onSite)
}
