import Dialogue

/// Sessions whose figures can be counted by hand.
enum AnalysedSession {
  static let topic = id(21)

  static let first = SessionRecord(
    id: Invented.id(101), number: 1, cycle: Invented.cycle, date: Invented.cycle.firstDate,
    scheduledStart: Invented.instant("2021-03-17T11:30:00.000Z"),
    startedAt: Invented.instant("2021-03-17T11:31:00.000Z"),
    endedAt: Invented.instant("2021-03-17T12:30:29.999Z"), milliseconds: 59 * 60_000 + 29_999, passes: 4,
    roster: [Invented.amina, Invented.yonas, Invented.olena],
    attendances: [
      Invented.attendance(Invented.amina, in: 1),
      Invented.attendance(Invented.yonas, in: 1, leftAt: Invented.instant("2021-03-17T12:00:00.000Z")),
      Invented.attendance(Invented.olena, in: 1, isLate: true),
    ], rounds: rounds, turns: turns, topics: topics, notes: notes, needs: needs, events: events)

  static let second = Invented.record(
    2, roster: [Invented.amina], attendances: [Invented.attendance(Invented.amina, in: 2)])

  static func id(_ number: Int) -> String {
    let id: Topic.ID = Invented.id(number)
    return id.description
  }

  private static let rounds = [
    RoundRecord(
      id: Invented.id(201), participant: Invented.amina.id, round: .checkIn, state: .given, mood: .rainy),
    RoundRecord(
      id: Invented.id(202), participant: Invented.yonas.id, round: .checkIn, state: .given, mood: .cloudy,
      word: "ruhig"),
    RoundRecord(
      id: Invented.id(203), participant: Invented.olena.id, round: .checkIn, state: .notAsked, mood: nil),
    RoundRecord(
      id: Invented.id(204), participant: Invented.amina.id, round: .checkOut, state: .passed, mood: nil),
  ]

  private static let turns = [
    turn(301, Invented.amina, .turn, "11:50", 90_499), turn(302, Invented.yonas, .directReply, "11:52", 90_500),
    turn(303, Invented.olena, .disturbance, "11:54", 31_000),
  ]

  private static func turn(
    _ number: Int, _ person: Participant, _ kind: Turn.Kind, _ time: String, _ milliseconds: Int64
  ) -> TurnRecord {
    TurnRecord(
      id: Invented.id(number), participant: person.id, topic: kind == .disturbance ? nil : Invented.id(21),
      kind: kind, startedAt: Invented.instant("2021-03-17T\(time):00.000Z"), milliseconds: milliseconds,
      segments: kind == .directReply ? 2 : 1, isFirst: kind != .directReply)
  }

  private static let topics = [
    TopicRecord(
      id: Invented.id(21), title: "Arzttermin", origin: .participant, dots: 3, selection: .dots, isDiscussed: true,
      milliseconds: 629_999, method: "openExchange", firstCollectedOn: Invented.day("2021-03-17"), timesCarried: 0,
      position: 1),
    TopicRecord(
      id: Invented.id(22), title: "Fasten", origin: .impulse, dots: nil, selection: nil, isDiscussed: false,
      milliseconds: nil, method: nil, firstCollectedOn: Invented.day("2021-03-17"), timesCarried: 0,
      recurrenceOf: Invented.id(21), position: 2),
    TopicRecord(
      id: Invented.id(23), title: "Impftermin", origin: .store, dots: 0, selection: nil, isDiscussed: false,
      milliseconds: nil, method: nil, firstCollectedOn: Invented.day("2021-03-10"), timesCarried: 1, position: 3),
    Invented.topic(24, title: "Weg", isDropped: true),
    Invented.topic(25, title: "Dasselbe", isDiscussed: true, mergedInto: Invented.id(21)),
  ]

  private static let notes = [
    NoteRecord(
      id: Invented.id(41), kind: .quote, topic: Invented.id(21), text: "„Ich rufe um acht an.“", isReleased: true),
    NoteRecord(id: Invented.id(42), kind: .idea, topic: nil, text: "Früh anrufen.", isReleased: nil),
    NoteRecord(id: Invented.id(43), kind: .success, topic: nil, text: nil, isReleased: nil),
  ]

  private static let needs = [
    NeedRecord(
      id: Invented.id(31), topic: Invented.id(21), wording: "Ein Termin.", category: "movement", field: .movement,
      level: .group, sharedBy: 3, urgency: .soon, barrier: "besetzt", helpers: "Patenbüro",
      dueOn: Invented.day("2021-03-24"), isConfirmed: true, isConfidential: false, isReleased: true),
    Invented.need(32, "Dasselbe.", mergedInto: Invented.id(31)),
    Invented.need(33, "Erledigt.", status: .withdrawn), Invented.need(34, "Ruhe.", isConfidential: true),
  ]

  private static let events = [
    event(51, .disturbance, "conflict", "11:40", 80_000, "agreement"),
    event(52, .disturbance, "technology", "11:42", 80_500), event(53, .activeBreak, "stretch", "12:00", 180_000),
    event(54, .dialInIssue, "sound", "12:10", 499), event(55, .replan, "10/7/24/8/7", "12:12", 0, "4"),
  ]

  private static func event(
    _ number: Int, _ kind: EventRecord.Kind, _ detail: String, _ time: String, _ milliseconds: Int64,
    _ outcome: String? = nil
  ) -> EventRecord {
    EventRecord(
      id: Invented.id(number), kind: kind, detail: detail,
      startedAt: Invented.instant("2021-03-17T\(time):00.000Z"), milliseconds: milliseconds, outcome: outcome)
  }
}
