import Dialogue

/// Short ways to invent records.
enum Invented {
  static func name<Entity>(_ text: String) -> Identifier<Entity> { Identifier(derivedFrom: "invented", text) }

  static func day(_ text: String) -> CivilDate { CivilDate(text) ?? CivilDate(daysSinceEpoch: 0) }

  static func instant(_ text: String) -> Instant { Instant(text) ?? Instant(milliseconds: 0) }

  static func cycle(_ name: String = "Frühjahr") -> Cycle {
    Cycle(id: self.name(name), name: name, firstDate: day("2021-03-17"))
  }

  static func session(
    _ number: Int, on date: String, of cycle: Cycle = cycle(), isHeld: Bool = true, milliseconds: Int64 = 3_600_000,
    cancellation: String? = nil, passes: Int = 0, roster: [Participant] = [], attendances: [AttendanceRecord] = [],
    rounds: [RoundRecord] = [], turns: [TurnRecord] = [], topics: [TopicRecord] = [], notes: [NoteRecord] = [],
    needs: [NeedRecord] = [], events: [EventRecord] = [], facts: [NeedFact] = [], reflection: String = "",
    team: [TeamMember] = [], plans: [PlanRecord] = []
  ) -> SessionRecord {
    let start = instant("\(date)T11:30:00Z")
    return SessionRecord(
      id: name("\(cycle.name) session \(number)"), number: number, cycle: cycle, date: day(date),
      scheduledStart: start, startedAt: isHeld ? start : nil, endedAt: isHeld ? start + .minutes(60) : nil,
      milliseconds: isHeld ? milliseconds : 0, cancellation: cancellation, passes: passes, roster: roster,
      attendances: attendances, rounds: rounds, turns: turns, topics: topics, notes: notes, needs: needs,
      events: events, facts: facts, reflection: reflection, team: team, plans: plans)
  }

  static func attendance(_ person: String, in session: Int = 1, isLate: Bool = false) -> AttendanceRecord {
    AttendanceRecord(
      id: name("\(person) in \(session)"), participant: name(person), district: "Weilgrund", access: .onSite,
      joinedAt: Instant(milliseconds: 0), leftAt: nil, isLate: isLate)
  }

  static func answer(
    _ person: String, _ round: Round.Kind, _ mood: Mood?, _ state: RoundRecord.State = .given
  ) -> RoundRecord {
    RoundRecord(
      id: name("\(person) \(round)"), participant: name(person), round: round, state: state, mood: mood, word: nil)
  }

  static func turn(_ index: Int, _ person: String, milliseconds: Int64, kind: Turn.Kind = .turn) -> TurnRecord {
    TurnRecord(
      id: name("turn \(index)"), participant: name(person), topic: nil, kind: kind,
      startedAt: Instant(milliseconds: 0), milliseconds: milliseconds, segments: 1, isFirst: index == 1)
  }

  static func topic(
    _ title: String, _ origin: Topic.Origin = .participant, dots: Int? = nil, selection: Topic.Selection? = nil,
    milliseconds: Int64? = nil, firstCollectedOn: String = "2021-03-17", timesCarried: Int = 0,
    recurrenceOf: String? = nil, mergedInto: String? = nil, isDropped: Bool = false, position: Int = 1
  ) -> TopicRecord {
    TopicRecord(
      id: name(title), title: title, origin: origin, dots: dots, selection: selection,
      isDiscussed: milliseconds != nil, milliseconds: milliseconds,
      method: milliseconds == nil ? nil : "openExchange", firstCollectedOn: day(firstCollectedOn),
      timesCarried: timesCarried, recurrenceOf: recurrenceOf.map { name($0) }, mergedInto: mergedInto.map { name($0) },
      isDropped: isDropped, position: position)
  }

  static func need(
    _ wording: String, topic: String? = nil, category: String? = nil, field: GKVField? = nil,
    level: Need.Level? = nil, sharedBy: Int? = nil, urgency: Need.Urgency? = nil, words: String = "",
    dueOn: String? = nil, status: Need.Status = .captured, isConfirmed: Bool = true, isConfidential: Bool = false,
    isReleased: Bool = true, mergedInto: String? = nil
  ) -> NeedRecord {
    func told(_ part: String) -> String { words.isEmpty ? "" : "\(words) \(part)" }
    return NeedRecord(
      id: name(wording), topic: topic.map { name($0) }, wording: wording, category: category, field: field,
      level: level, sharedBy: sharedBy, urgency: urgency, barrier: told("barrier"),
      existingOffer: told("offer"), helpers: told("helpers"), nextStep: told("step"),
      responsible: told("responsible"), dueOn: dueOn.map(day), status: status, answer: told("answer"),
      isConfirmed: isConfirmed, isConfidential: isConfidential, isReleased: isReleased,
      mergedInto: mergedInto.map { name($0) })
  }

  static func fact(
    _ need: String, _ field: NeedFact.Field, _ value: String, at time: String = "2021-04-01T10:00:00Z",
    id: String? = nil
  ) -> NeedFact {
    NeedFact(
      id: name(id ?? "\(need) \(field) \(value) \(time)"), need: name(need), at: instant(time), field: field,
      value: value)
  }

  static func event(_ kind: EventRecord.Kind, milliseconds: Int64, _ index: Int = 1) -> EventRecord {
    EventRecord(
      id: name("\(kind) \(index)"), kind: kind, detail: "other", startedAt: Instant(milliseconds: 0),
      milliseconds: milliseconds)
  }
}
