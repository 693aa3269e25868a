@testable import Dialogue

/// One event of every case; what stands here has to be readable for ever.
enum EverySessionEvent {
  static let samples: [SessionEvent] =
    frame + people + rounds + topics + exchange + disturbances + heard + methods
    + plans

  private static let person = Invented.amina.id
  private static let topic: Topic.ID = Invented.id(21)
  private static let need: Need.ID = Invented.id(31)
  private static let mark: Mark.ID = Invented.id(41)

  private static let frame: [SessionEvent] = [
    .frame(.cycleEdited(Invented.cycle)),
    .frame(.moved(to: Invented.day("2021-03-18"), at: TimeOfDay(hour: 9, minute: 5))),
    .frame(.cancelled(reason: "Krank; \"Grippe\"")), .frame(.phaseEntered(.checkIn)), .frame(.closed),
    .frame(.promptPinned(key: "ex.invite")), .frame(.promptPinned(key: nil)),
    .frame(.replanned(to: PhasePlan(checkIn: 10, topics: 7, exchange: 24, needs: 8, checkOut: 7))),
    .frame(.teamSet([TeamMember(name: "Çelik", role: .techSupport)])), .frame(.teamSet([])),
    .frame(
      .standstillGapTakenOut(
        milliseconds: 65_000,
        of: Standstill(disturbance: Invented.id(71), turn: Invented.id(62), activeBreak: Invented.id(63)))),
    .frame(.standstillGapTakenOut(milliseconds: 2_000, of: Standstill(activeBreak: Invented.id(63)), after: 61_000)),
    .frame(.absenceSet(absence, isCounted: false)), .frame(.takenUp(without: absence)),
    .frame(.wrappedUp(asOf: absence.start, without: absence)),
  ]

  private static let absence = Absence(
    start: Moment(elapsed: 61_000, wall: Instant(milliseconds: 1_616_585_000_000)),
    end: Moment(elapsed: 3_661_000, wall: Instant(milliseconds: 1_616_588_600_000)))

  private static let people: [SessionEvent] = [
    .people(.added(Invented.olena, arrives: true)), .people(.announced(Invented.olena)),
    .people(.edited(person, name: "Nguyễn", district: "Weilgrund")), .people(.moreTimeSet(person, to: true)),
    .people(.accessChanged(person, to: .phone)), .people(.arrived(person)), .people(.left(person)),
    .people(.connectionLost(person)),
    .people(.connectionLost(person, issue: Invented.id(52), helper: "Deniz")),
    .people(.accessChanged(person, to: .phone, endsIssues: true)),
    .people(.issueOpened(Invented.id(51), .camera, of: nil, helper: "Deniz")), .people(.issueClosed(Invented.id(51))),
    .people(.listeningSet(person, to: true)), .people(.merged(Invented.olena.id, into: person)),
    .technology(.expectationSet(person, to: true)), .technology(.helperSet(Invented.id(51), to: "Katrin")),
    .technology(.deviceShared(person, with: Invented.olena.id)), .technology(.deviceShared(person, with: nil)),
  ]

  private static let rounds: [SessionEvent] = [
    .round(.called(person)), .round(.given(person, mood: nil)), .round(.given(person, mood: .sunny)),
    .round(.passed(person)),
    .round(.postponed(person)), .round(.absent(person)), .round(.offeredAgain(person)),
    .round(.wordAdded(person, word: "müde")),
    .round(.corrected(.checkOut, person, mood: .cloudy)),
    .heard(.needReportedBack(need)),
  ]

  private static let topics: [SessionEvent] = [
    .topics(.added(topic, title: "a\"b\\c\n=1+1", origin: .impulse)), .topics(.takenFromStore(topic)),
    .topics(.added(topic, title: "noch einmal", origin: .participant, recurrenceOf: Invented.id(22))),
    .topics(.pasted([TopicEvent.Line(id: topic, title: "b")], origin: .participant)),
    .topics(.retitled(topic, to: "é e\u{301} محمد")), .topics(.dropped(topic)), .topics(.dotAdded(topic)),
    .topics(.dotRemoved(topic)),
    .topics(.acclaimed(topic)), .topics(.chosen(topic)), .topics(.tieDecided(first: topic, reason: "dringend")),
    .topics(.merged(topic, into: Invented.id(22))), .topics(.unmerged(topic)),
    .topics(.linked(topic, to: Invented.id(22))),
  ]

  private static let exchange: [SessionEvent] = [
    .talk(.topicOpened(topic)), .talk(.topicExtended(minutes: 4)),
    .talk(.thumbsCounted(Thumbs(up: 5, side: 1, down: 0))), .talk(.handRaised(person)),
    .talk(.handLowered(person)),
    .talk(.handMoved(person, by: -2)), .talk(.handsCleared), .talk(.orderChosen(.leastTalkTime)),
    .turn(.started(Invented.id(61), of: person, kind: .directReply)), .turn(.ended), .turn(.passed(person)),
    .turn(.paused), .turn(.resumed),
    .turn(.reassigned(Invented.id(62), to: person)), .turn(.minuteAdded), .turn(.gapTakenOut(milliseconds: 192_000)),
    .turn(.gapTakenOut(milliseconds: 192_000, after: 61_000)), .turn(.beganEarlier(milliseconds: 15_000)),
    .activeBreak(.began(Invented.id(71), exercise: "stretch")), .activeBreak(.exerciseChosen("breathe")),
    .activeBreak(.began(Invented.id(72), exercise: "hands", seconds: 60)),
    .activeBreak(.exerciseChosen("feet", seconds: 90)),
    .activeBreak(.ended),
  ]

  private static let disturbances: [SessionEvent] = [
    .disturbance(.began(Invented.id(81), .outside)), .disturbance(.began(Invented.id(81), nil)),
    .disturbance(.kindSaid(.emotion)), .disturbance(.nextAsked(Invented.id(82))),
    .disturbance(.turnStarted(Invented.id(82), of: person)), .disturbance(.turnEnded),
    .disturbance(.turnStarted(Invented.id(82), of: person, skipping: true)),
    .disturbance(.passed(person, next: Invented.id(83))), .disturbance(.absent(person, next: Invented.id(83))),
    .disturbance(.offeredAgain(Invented.id(84), to: person)), .disturbance(.ended(.oneToOne)),
  ]

  private static let heard: [SessionEvent] =
    [
      .heard(.marked(mark, as: .quote, text: nil)), .heard(.marked(mark, as: .concern, text: "leise")),
      .heard(.markAssigned(mark, to: person)), .heard(.markWritten(mark, text: "„so“")),
      .heard(.markReleased(mark, isReleased: false)), .heard(.markDropped(mark)),
      .heard(.marksReleased([mark, Invented.id(31)])),
      .heard(.needCaptured(need, wording: "Ruhe.", from: mark)),
      .heard(.needsMerged(need, into: Invented.id(32))), .heard(.groundRuleAdded("Wir duzen uns.")),
      .heard(.reflectionWritten("gut")),
    ] + changes.map { .heard(.needChanged(need, by: $0)) }

  private static let methods: [SessionEvent] = [
    .method(
      .chosen(
        topic, method: "peerConsultation",
        steps: [
          StepPlan(key: "ideas", minutes: 3, speaker: .group, captures: [.idea]),
          StepPlan(key: "thanks", minutes: 1, speaker: .everyone),
        ])), .method(.personNamed(person)), .method(.stepEntered(1)), .method(.stepsEnded),
    .method(.keyQuestionWritten("Was „sage“ ich?")),
  ]

  private static let plans: [SessionEvent] = [
    .plan(.made(Invented.id(81), of: person, text: "Ich rufe an.")),
    .plan(.followedUp(Invented.id(81), outcome: .notYet)),
  ]

  private static let changes: [NeedChange] = [
    .wording("x"), .confirmed, .unconfirmed, .sharedBy(3), .urgency(.urgent), .level(.structural),
    .category("movement"), .moreCategories(["movement", "money_debt"]),
    .field(.none), .drive("x"), .derivedDemand("x"), .barrier("x"), .existingOffer("x"), .helpers("x"), .nextStep("x"),
    .responsible("x"), .dueOn(Invented.day("2021-03-24")), .status(.declined, answer: "kein Geld"),
    .confidential(true), .released(false),
  ]
}
