import AcceptanceScripts
import Content
import Dialogue

extension SessionOpening {
  /// The second session of the invented cycle, with as many people as asked for and the numbers they have.
  static func second(
    people: Int = 6, topics: Int = 1, pastTopics: [PastTopic] = []
  ) throws -> SessionOpening {
    let record = try FirstSession.record()
    let more = ["Anna", "Binh", "Carla", "Dario", "Emre", "Fatima", "Georg", "Hanna", "Ivan", "Jamal", "Karim", "Lale"]
    let free = (1...30).filter { number in !record.roster.contains { $0.number == number } }
    let others = zip(free, more).prefix(max(0, people - record.roster.count)).map { number, name in
      Participant(
        id: Identifier(derivedFrom: "person", name), number: number, name: name, district: "Lahnhöhe", access: .phone)
    }
    return SessionOpening(
      session: Identifier(derivedFrom: "second"), number: 2, cycle: record.cycle,
      date: try FirstSession.day("2021-03-24"), roster: record.roster + others,
      returning: Set(record.attendances.map(\.participant)),
      earlierNeeds: record.needs.map {
        EarlierNeed(
          id: $0.id, wording: $0.wording, session: 1, capturedOn: record.date, status: .captured, answer: "",
          isConfidential: false)
      },
      topicStore: (record.topics.map { ($0.id, $0.title, $0.firstCollectedOn) }.prefix(topics)).map {
        StoredTopic(id: $0.0, title: $0.1, firstCollectedOn: $0.2, timesListed: 1)
      },
      pastTopics: pastTopics, categories: try .builtIn())
  }

  /// What an empty database offers: the first session of a new cycle, and nobody known.
  static func first() throws -> SessionOpening {
    let date = try FirstSession.day("2021-03-24")
    return SessionOpening(
      session: Identifier(derivedFrom: "first"), number: 1,
      cycle: Cycle(id: Identifier(derivedFrom: "new cycle"), name: "Erster Durchlauf", firstDate: date),
      date: date, categories: try .builtIn())
  }
}

extension [Dialogue.NeedCategory] {
  /// The areas that come with the program.
  fileprivate static func builtIn() throws -> Self {
    try ContentLibrary.builtIn().categories.map {
      Dialogue.NeedCategory(
        id: $0.key, field: GKVField(rawValue: $0.gkvField) ?? .none, isAlwaysConfidential: $0.alwaysConfidential)
    }
  }
}
