import Dialogue

/// One event of every case; what stands here has to be readable for ever.
enum EverySessionEvent {
  static let samples: [SessionEvent] = frame + people + rounds + topics + exchange + heard

  private static let person = Invented.amina.id
  private static let topic: Topic.ID = Invented.id(21)
  private static let need: Need.ID = Invented.id(31)
  private static let mark: Mark.ID = Invented.id(41)

  private static let frame: [SessionEvent] = [
    .cycleEdited(Invented.cycle), .sessionMoved(to: Invented.day("2021-03-18"), at: TimeOfDay(hour: 9, minute: 5)),
    .sessionCancelled(reason: "Krank; \"Grippe\""), .phaseEntered(.checkIn), .sessionClosed,
  ]

  private static let people: [SessionEvent] = [
    .participantAdded(Invented.olena, arrives: true),
    .participantEdited(person, name: "Nguyễn", district: "Weilgrund"), .moreTimeSet(person, true),
    .accessChanged(person, .phone), .participantArrived(person), .participantLeft(person), .connectionLost(person),
    .dialInIssueOpened(Invented.id(51), .camera, nil, helper: "Deniz"), .dialInIssueClosed(Invented.id(51)),
  ]

  private static let rounds: [SessionEvent] = [
    .roundCalled(person), .roundGiven(person, nil), .roundGiven(person, .sunny), .roundPassed(person),
    .roundPostponed(person), .roundAbsent(person), .secondOfferMade(person), .roundWordAdded(person, "müde"),
    .needReportedBack(need),
  ]

  private static let topics: [SessionEvent] = [
    .topicAdded(topic, title: "a\"b\\c\n=1+1", origin: .impulse), .storedTopicTaken(topic),
    .topicRetitled(topic, "é e\u{301} محمد"), .topicDropped(topic), .dotAdded(topic), .dotRemoved(topic),
    .topicAcclaimed(topic), .topicChosen(topic), .tieDecided(first: topic, reason: "dringend"),
    .topicsMerged(topic, into: Invented.id(22)), .topicUnmerged(topic), .topicLinked(topic, to: Invented.id(22)),
  ]

  private static let exchange: [SessionEvent] = [
    .topicOpened(topic), .topicExtended(minutes: 4), .handRaised(person), .handLowered(person),
    .handMoved(person, by: -2), .handsCleared, .orderChosen(.leastTalkTime),
    .turnStarted(Invented.id(61), person, .directReply), .turnEnded, .turnPassed(person), .turnPaused, .turnResumed,
    .turnReassigned(Invented.id(62), to: person), .minuteAdded, .gapTakenOut(milliseconds: 192_000),
    .breakBegan(Invented.id(71), exercise: "stretch"), .breakExerciseChosen("breathe"), .breakEnded,
  ]

  private static let heard: [SessionEvent] =
    [
      .marked(mark, .quote, text: nil), .marked(mark, .concern, text: "leise"), .markWritten(mark, "„so“"),
      .markReleased(mark, false), .markDropped(mark), .needCaptured(need, wording: "Ruhe.", from: mark),
      .needsMerged(need, into: Invented.id(32)), .groundRuleAdded("Wir duzen uns."), .reflectionWritten("gut"),
    ] + changes.map { .needChanged(need, $0) }

  private static let changes: [NeedChange] = [
    .wording("x"), .confirmed, .unconfirmed, .sharedBy(3), .urgency(.urgent), .level(.structural),
    .category("movement"), .field(.none), .barrier("x"), .existingOffer("x"), .helpers("x"), .nextStep("x"),
    .responsible("x"), .dueOn(Invented.day("2021-03-24")), .status(.declined, answer: "kein Geld"),
    .confidential(true), .released(false),
  ]

  /// How many cases there are. It lists them without `default:`, so that whoever adds one is led here: a sample
  /// goes above, the case below.
  static func count(including event: SessionEvent) -> Int {
    switch event {
    case .cycleEdited, .sessionMoved, .sessionCancelled, .phaseEntered, .sessionClosed,
      .participantAdded, .participantEdited, .moreTimeSet, .accessChanged, .participantArrived, .participantLeft,
      .connectionLost, .dialInIssueOpened, .dialInIssueClosed,
      .roundCalled, .roundGiven, .roundPassed, .roundPostponed, .roundAbsent, .secondOfferMade, .roundWordAdded,
      .needReportedBack,
      .topicAdded, .storedTopicTaken, .topicRetitled, .topicDropped, .dotAdded, .dotRemoved, .topicAcclaimed,
      .topicChosen, .tieDecided, .topicsMerged, .topicUnmerged, .topicLinked,
      .topicOpened, .topicExtended, .handRaised, .handLowered, .handMoved, .handsCleared, .orderChosen,
      .turnStarted, .turnEnded, .turnPassed, .turnPaused, .turnResumed, .turnReassigned, .minuteAdded, .gapTakenOut,
      .breakBegan, .breakExerciseChosen, .breakEnded,
      .marked, .markWritten, .markReleased, .markDropped, .needCaptured, .needChanged, .needsMerged,
      .groundRuleAdded, .reflectionWritten:
      61
    }
  }
}
