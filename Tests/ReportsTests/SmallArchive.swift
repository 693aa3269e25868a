import Dialogue
import Reports
import Words

/// An archive with two sessions that took place, one that was cancelled and one that is prepared.
enum SmallArchive {
  static let categories = [
    CategoryLabel(
      key: "medical_access", title: Bilingual("Arzt und Versorgung", "Access to care"), isAlwaysConfidential: false,
      group: Bilingual("Gesundheit", "Health")),
    CategoryLabel(
      key: "movement", title: Bilingual("Bewegung", "Movement"), isAlwaysConfidential: false,
      group: Bilingual("Gesundheit", "Health")),
    CategoryLabel(
      key: "safety", title: Bilingual("Schutz und Sicherheit", "Safety"), isAlwaysConfidential: true,
      group: Bilingual("Miteinander", "Together")),
  ]

  static let extract = ArchiveExtract(
    records: [
      second, first, Invented.session(3, on: "2021-03-31", isHeld: false, cancellation: "Technik fällt aus"),
      Invented.session(4, on: "2021-04-07", isHeld: false),
    ],
    facts: [
      Invented.fact("Ich komme beim Arzt nicht durch.", .status, "forwarded", at: "2021-03-20T10:00:00Z"),
      Invented.fact("Ich komme beim Arzt nicht durch.", .status, "resolved", at: "2021-03-24T11:40:00Z"),
      Invented.fact("Ich komme beim Arzt nicht durch.", .answer, "Termin über 116 117."),
    ])

  private static let first = Invented.session(
    1, on: "2021-03-17", milliseconds: 3_569_000, passes: 2,
    attendances: ["Amina", "Yonas", "Petra"].map { Invented.attendance($0) },
    rounds: [
      Invented.answer("Amina", .checkIn, .cloudy), Invented.answer("Yonas", .checkIn, .rainy),
      Invented.answer("Petra", .checkIn, .cloudy), Invented.answer("Amina", .checkOut, .fair),
      Invented.answer("Yonas", .checkOut, .sunny), Invented.answer("Petra", .checkOut, nil, .passed),
    ],
    turns: [
      Invented.turn(1, "Amina", milliseconds: 61_500), Invented.turn(2, "Yonas", milliseconds: 30_499),
      Invented.turn(3, "Petra", milliseconds: 10_000, kind: .directReply),
    ],
    topics: [
      Invented.topic(
        "Arzttermin; \"immer besetzt\"", dots: 4, selection: .dots, milliseconds: 840_000, position: 1),
      Invented.topic("Impftermin", dots: 2, position: 2),
      Invented.topic("Was Masken kosten", .impulse, isDropped: true, position: 3),
    ],
    needs: [
      Invented.need(
        "Ich komme beim Arzt nicht durch.", topic: "Arzttermin; \"immer besetzt\"", category: "medical_access",
        field: GKVField.none, level: .structural, sharedBy: 5, urgency: .urgent, words: "Hilfe:",
        dueOn: "2021-03-24"),
      Invented.need(
        "Sage es niemandem", category: "safety", field: GKVField.none, sharedBy: 1, urgency: .soon, words: "geheim",
        isConfidential: true, isReleased: false),
      Invented.need("Noch nicht vorgelesen", isConfirmed: false, isReleased: false),
    ],
    events: [
      Invented.event(.disturbance, milliseconds: 839_000), Invented.event(.activeBreak, milliseconds: 180_000),
    ])

  private static let second = Invented.session(
    2, on: "2021-03-24", milliseconds: 3_630_000,
    attendances: [
      Invented.attendance("Amina", in: 2), Invented.attendance("Olena", in: 2, isLate: true),
    ],
    rounds: [Invented.answer("Amina", .checkIn, .fair), Invented.answer("Olena", .checkIn, nil, .absent)],
    turns: [Invented.turn(4, "Olena", milliseconds: 45_000)],
    topics: [
      Invented.topic("Impftermin", .store, dots: nil, selection: .acclamation, milliseconds: 629_999, timesCarried: 1),
      Invented.topic(
        "Wieder: Arzt", firstCollectedOn: "2021-03-24", recurrenceOf: "Arzttermin; \"immer besetzt\"", position: 2),
    ],
    needs: [
      Invented.need(
        "=1+1; \"Rücken\"\nحرية e\u{301}", topic: "Impftermin", category: "movement", field: .movement,
        level: .individual, sharedBy: 2, status: .declined),
      Invented.need("Bleibt in der Gruppe", category: "unknown", words: "Auch das", isReleased: false),
    ],
    events: [Invented.event(.dialInIssue, milliseconds: 780_000)],
    facts: [Invented.fact("Ich komme beim Arzt nicht durch.", .reportedBackOn, "2021-03-24")])
}
