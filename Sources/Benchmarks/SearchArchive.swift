import Dialogue

/// Ten thousand invented sessions of one cycle with 220,000 texts of invented words: two hundred years of Wednesdays.
struct SearchArchive {
  private static let firstDate = CivilDate(daysSinceEpoch: 0)
  private static let letters = Array("eeeennniisssrrraaattdhulcgmobwfkzpvüäö")

  private var state: UInt64 = 1

  /// The records one after another; `handle` takes a few hundred at a time.
  mutating func generate(sessions: Int, handle: ([SessionRecord]) throws -> Void) rethrows {
    let words = (0..<4000).map { _ in word() }
    var batch: [SessionRecord] = []
    for number in 1...sessions {
      batch.append(record(number, words))
      if batch.count == 500 || number == sessions {
        try handle(batch)
        batch = []
      }
    }
  }

  private mutating func record(_ number: Int, _ words: [String]) -> SessionRecord {
    let cycle = Cycle(id: Identifier(derivedFrom: "search"), name: "Search", firstDate: Self.firstDate)
    let date = Self.firstDate.adding(days: 7 * number)
    let start = cycle.zone.instant(of: date, at: cycle.start)
    let topics = (0..<6).map { index in
      TopicRecord(
        id: Identifier(derivedFrom: "topic", "\(number)", "\(index)"), title: text(words, 6), origin: .participant,
        dots: nil, selection: nil, isDiscussed: false, milliseconds: nil, method: nil, firstCollectedOn: date,
        timesCarried: 0, position: index)
    }
    let needs = (0..<6).map { index in
      NeedRecord(
        id: Identifier(derivedFrom: "need", "\(number)", "\(index)"), topic: nil, wording: text(words, 10),
        category: nil, field: nil, level: nil, sharedBy: nil, urgency: nil, isConfirmed: true, isConfidential: false,
        isReleased: true)
    }
    let notes = (0..<10).map { index in
      NoteRecord(
        id: Identifier(derivedFrom: "note", "\(number)", "\(index)"), kind: .idea, topic: nil, text: text(words, 10),
        isReleased: nil)
    }
    return SessionRecord(
      id: Identifier(derivedFrom: "session", "\(number)"), number: number, cycle: cycle, date: date,
      scheduledStart: start, startedAt: start, endedAt: start + .minutes(60), milliseconds: 3_600_000, topics: topics,
      notes: notes, needs: needs)
  }

  private mutating func text(_ words: [String], _ count: Int) -> String {
    (0..<count).map { _ in words[random(below: words.count)] }.joined(separator: " ")
  }

  private mutating func word() -> String {
    String((0..<3 + random(below: 9)).map { _ in Self.letters[random(below: Self.letters.count)] })
  }

  /// Knuth's linear congruential generator: the same archive every time.
  private mutating func random(below bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }
}
