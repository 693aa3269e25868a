import Dialogue

/// Invented people, topics and times that the tests share.
enum Invented {
  static let cycle = Cycle(
    id: id(1), name: "Frühjahr 2021", firstDate: day("2021-03-17"), districts: ["Lahnhöhe", "Weilgrund"],
    providers: [Provider(name: "Lernwerkstatt", district: "Lahnhöhe")],
    team: [TeamMember(name: "Katrin", role: .facilitator)], targetGroup: "erwerbslose Menschen",
    hotline: "Deniz, Telefon 0123",
    groundRules: ["Alle reden zu Ende."])

  static let amina = Participant(id: id(11), number: 1, name: "Amina", district: "Weilgrund", access: .onSite)
  static let yonas = Participant(
    id: id(12), number: 2, name: "Yonas", district: "Lahnhöhe", access: .privateDevice, moreTime: true)
  static let olena = Participant(id: id(13), number: 3, name: "Olena", district: "Lahnhöhe", access: .phone)

  static let categories = [
    NeedCategory(id: "movement", field: .movement, isAlwaysConfidential: false),
    NeedCategory(id: "violence", field: .none, isAlwaysConfidential: true),
  ]

  /// A session of the cycle, `week` weeks after its first.
  static func opening(
    _ number: Int, week: Int? = nil, roster: [Participant] = [amina, yonas, olena], cycle: Cycle = cycle,
    earlierNeeds: [EarlierNeed] = [], topicStore: [StoredTopic] = [], returning: Set<Participant.ID> = [],
    openPlans: [OpenPlan] = []
  ) -> SessionOpening {
    SessionOpening(
      session: id(100 + number), number: number, cycle: cycle,
      date: cycle.firstDate.adding(days: 7 * (week ?? number - 1)), roster: roster, returning: returning,
      earlierNeeds: earlierNeeds, topicStore: topicStore, categories: categories, openPlans: openPlans)
  }

  /// A record without any lists but those given.
  static func record(
    _ number: Int, cycle: Cycle = cycle, startedAt: Instant? = instant("2021-03-17T11:31:00.000Z"),
    cancellation: String? = nil, roster: [Participant] = [], attendances: [AttendanceRecord] = [],
    topics: [TopicRecord] = [], needs: [NeedRecord] = [], facts: [NeedFact] = [], reflection: String = ""
  ) -> SessionRecord {
    let days = Duration.seconds((number - 1) * 7 * 86_400)
    return SessionRecord(
      id: id(100 + number), number: number, cycle: cycle,
      date: cycle.firstDate.adding(days: (number - 1) * 7),
      scheduledStart: instant("2021-03-17T11:30:00.000Z") + days, startedAt: startedAt.map { $0 + days },
      endedAt: startedAt.map { $0 + days + .seconds(3600) }, milliseconds: startedAt == nil ? 0 : 3_600_000,
      cancellation: cancellation, roster: roster, attendances: attendances, topics: topics, needs: needs,
      facts: facts, reflection: reflection)
  }

  static func topic(
    _ number: Int, title: String = "Arzttermin", origin: Topic.Origin = .participant, isDiscussed: Bool = false,
    carried: Int = 0, collectedOn: String = "2021-03-17", mergedInto: Topic.ID? = nil, isDropped: Bool = false
  ) -> TopicRecord {
    TopicRecord(
      id: id(number), title: title, origin: origin, dots: nil, selection: nil, isDiscussed: isDiscussed,
      milliseconds: isDiscussed ? 600_000 : nil, method: nil, firstCollectedOn: day(collectedOn),
      timesCarried: carried, mergedInto: mergedInto, isDropped: isDropped, position: 1)
  }

  static func need(
    _ number: Int, _ wording: String = "Ein Termin beim Arzt.", status: Need.Status = .captured,
    isConfidential: Bool = false, mergedInto: Need.ID? = nil
  ) -> NeedRecord {
    NeedRecord(
      id: id(number), topic: nil, wording: wording, category: nil, field: nil, level: nil, sharedBy: nil,
      urgency: nil, status: status, isConfirmed: true, isConfidential: isConfidential, isReleased: false,
      mergedInto: mergedInto)
  }

  static func attendance(
    _ person: Participant, in session: Int, isLate: Bool = false, leftAt: Instant? = nil
  ) -> AttendanceRecord {
    AttendanceRecord(
      id: Identifier(derivedFrom: "attendance", String(session), person.id.description), participant: person.id,
      district: person.district, access: person.access, joinedAt: instant("2021-03-17T11:25:00.000Z"),
      leftAt: leftAt, isLate: isLate)
  }

  static func fact(
    _ number: Int, of need: Int, _ field: NeedFact.Field, _ value: String, at time: String
  ) -> NeedFact {
    NeedFact(id: id(number), need: id(need), at: instant(time), field: field, value: value)
  }

  /// A name that says which one it is.
  static func id<Entity>(_ number: Int) -> Identifier<Entity> {
    Identifier(derivedFrom: "invented", String(number))
  }

  static func day(_ text: String) -> CivilDate {
    CivilDate(text) ?? CivilDate(daysSinceEpoch: 0)
  }

  static func instant(_ text: String) -> Instant {
    Instant(text) ?? Instant(milliseconds: 0)
  }
}
