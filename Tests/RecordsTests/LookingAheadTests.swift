import Dialogue
import Records
import Testing

@Suite("What the next session starts from")
struct LookingAheadTests {
  private let store: SessionStore

  init() throws {
    store = try SessionStore.inMemory()
  }

  @Test("is nothing before the first session was closed")
  func empty() throws {
    #expect(try store.latestCycle() == nil)
  }

  @Test("is what a session left behind: people, topics that wait, needs without an answer")
  func afterOne() throws {
    let first = try InventedHour.rich()
    try store.close(first.record, at: Invented.later)
    let state = try #require(try store.latestCycle())

    #expect(state.cycle == first.record.cycle && state.cycle.groundRules.count == 2)
    #expect(state.sessionsHeld == 1 && state.lastDate == Invented.day("2021-03-17"))
    #expect(state.roster == first.record.roster && state.roster.count == 4)
    #expect(Set(state.lately) == Set(first.record.attendances.map(\.participant)))
    #expect(state.topicStore.map(\.title) == ["=1+1; \"so\"\n", "Fasten"])
    #expect(state.topicStore.map(\.timesListed) == [1, 1])
    #expect(state.topicStore.first?.recurrenceOf == state.topicStore.last?.id)
    #expect(state.earlierNeeds.map(\.wording) == ["Jemand, der mit mir anruft.", "Ruhe zu Hause."])
    #expect(state.earlierNeeds.map(\.isConfidential) == [false, true])
    #expect(state.earlierNeeds.map(\.session) == [1, 1])
  }

  @Test("changes with a second session: carried topics, needs reported back, who has been there")
  func afterTwo() throws {
    let first = try InventedHour.rich()
    try store.close(first.record, at: Invented.later)
    let between = try #require(try store.latestCycle())
    let second = try InventedHour.rich(
      Invented.opening(
        2, roster: between.roster.filter { $0.number < 4 }, cycle: between.cycle, earlierNeeds: between.earlierNeeds,
        topicStore: between.topicStore, returning: Set(between.lately)))
    try store.close(second.record, at: Invented.later + .seconds(604_800))
    let state = try #require(try store.latestCycle())

    #expect(state.sessionsHeld == 2 && state.lastDate == Invented.day("2021-03-24"))
    #expect(state.roster.map(\.number) == [1, 2, 3, 4, 4])
    #expect(state.lately.count == 5)
    #expect(state.topicStore.map(\.timesListed) == [2, 2, 1, 1])
    #expect(state.topicStore.map(\.firstCollectedOn.iso) == ["2021-03-17", "2021-03-17", "2021-03-24", "2021-03-24"])
    #expect(state.earlierNeeds.map(\.session) == [2, 2])
    #expect(state.earlierNeeds.map(\.id) == second.record.needs.prefix(2).map(\.id))
  }

  @Test("leaves out needs that are merged, withdrawn or answered, and knows the latest of the others")
  func needs() throws {
    try store.insert(
      [
        Invented.record(1, needs: [Invented.need(31), Invented.need(32, "B"), Invented.need(33, "C")]),
        Invented.record(2, needs: [Invented.need(34, "D"), Invented.need(35, "E", mergedInto: Invented.id(34))]),
      ], at: Invented.later)
    try store.append([
      Invented.fact(1, of: 31, .reportedBackOn, "2021-03-24", at: "2021-03-24T11:40:00.000Z"),
      Invented.fact(2, of: 32, .status, "withdrawn", at: "2021-03-24T11:40:00.000Z"),
      Invented.fact(3, of: 33, .status, "inProgress", at: "2021-03-24T11:40:00.000Z"),
      Invented.fact(4, of: 33, .answer, "Wir fragen nach.", at: "2021-03-24T11:40:00.000Z"),
      Invented.fact(5, of: 33, .confidential, "1", at: "2021-03-24T11:40:00.000Z"),
    ])
    let expected = [
      EarlierNeed(
        id: Invented.id(34), wording: "D", session: 2, capturedOn: Invented.day("2021-03-24"), status: .captured,
        answer: "", isConfidential: false),
      EarlierNeed(
        id: Invented.id(33), wording: "C", session: 1, capturedOn: Invented.day("2021-03-17"), status: .inProgress,
        answer: "Wir fragen nach.", isConfidential: true),
    ]
    #expect(try store.latestCycle()?.earlierNeeds == expected)
  }

  @Test("keeps a topic in the store until it was discussed, dropped or merged in some session")
  func topics() throws {
    try store.insert(
      [
        Invented.record(
          1,
          topics: [
            Invented.topic(21, title: "bleibt"), Invented.topic(22, title: "wird besprochen"),
            Invented.topic(23, title: "fällt weg"), Invented.topic(24, title: "geht auf"),
          ]),
        Invented.record(
          2,
          topics: [
            Invented.topic(25, title: "älter", collectedOn: "2021-03-10"),
            Invented.topic(21, title: "bleibt, anders", origin: .store, carried: 1),
            Invented.topic(22, origin: .store, isDiscussed: true, carried: 1),
            Invented.topic(23, origin: .store, carried: 1, isDropped: true),
            Invented.topic(24, origin: .store, carried: 1, mergedInto: Invented.id(21)),
          ]),
      ], at: Invented.later)
    let stored = try #require(try store.latestCycle()?.topicStore)
    #expect(stored.map(\.title) == ["älter", "bleibt, anders"])
    #expect(stored.map(\.timesListed) == [1, 2])
  }

  @Test("knows who was there last, and who shared a device when the group met last")
  func lately() throws {
    func came(_ people: [(Participant, device: Int?)], _ session: Int) -> [AttendanceRecord] {
      people.enumerated().map { index, came in
        AttendanceRecord(
          id: Invented.id(200 + 10 * session + index), participant: came.0.id, district: "", access: .onSite,
          joinedAt: Invented.later, leftAt: nil, isLate: false, device: came.device)
      }
    }
    let (amina, yonas, olena) = (Invented.amina, Invented.yonas, Invented.olena)
    try store.insert(
      [
        Invented.record(
          1, roster: [amina, yonas, olena], attendances: came([(amina, 1), (yonas, 1), (olena, nil)], 1)),
        Invented.record(2, roster: [amina, yonas, olena], attendances: came([(yonas, 1), (olena, 1)], 2)),
        Invented.record(3, startedAt: nil, cancellation: "Ferien", roster: [amina, yonas, olena]),
      ], at: Invented.later)
    let state = try #require(try store.latestCycle())
    #expect(state.lately == [yonas.id, olena.id, amina.id])
    #expect(state.devices == [[yonas.id, olena.id]])
  }

  @Test("knows every topic that was discussed, with the last day of it, the latest first")
  func pastTopics() throws {
    try store.insert(
      [
        Invented.record(
          2,
          topics: [
            Invented.topic(21, title: "zweimal", isDiscussed: true),
            Invented.topic(22, title: "einmal", isDiscussed: true),
            Invented.topic(23, title: "nie"),
          ]),
        Invented.record(3, topics: [Invented.topic(21, title: "zweimal, anders", origin: .store, isDiscussed: true)]),
        Invented.record(
          1, cycle: Cycle(id: Invented.id(2), name: "Herbst 2020", firstDate: Invented.day("2020-09-02")),
          topics: [Invented.topic(24, title: "anderer Durchlauf", isDiscussed: true)]),
      ], at: Invented.later)
    let past = try #require(try store.latestCycle()?.pastTopics)
    #expect(
      past == [
        PastTopic(id: Invented.id(21), title: "zweimal, anders", discussedOn: Invented.day("2021-03-31")),
        PastTopic(id: Invented.id(22), title: "einmal", discussedOn: Invented.day("2021-03-24")),
      ])
  }

  @Test("does not count a cancelled session, but goes on after its day")
  func cancelled() throws {
    try store.insert(
      [
        Invented.record(1), Invented.record(2, startedAt: nil, cancellation: "krank", topics: [Invented.topic(21)]),
        Invented.record(3, startedAt: nil),
      ], at: Invented.later)
    let state = try #require(try store.latestCycle())
    #expect(state.sessionsHeld == 1 && state.lastDate == Invented.day("2021-03-24"))
    #expect(state.topicStore.map(\.timesListed) == [0])
  }

  @Test("is about the cycle that met last")
  func latest() throws {
    let other = Cycle(id: Invented.id(2), name: "Herbst 2020", firstDate: Invented.day("2020-09-02"))
    try store.insert([Invented.record(2), Invented.record(1, cycle: other)], at: Invented.later)
    #expect(try store.latestCycle()?.cycle == Invented.cycle)
    #expect(try store.latestCycle()?.sessionsHeld == 1)
  }
}
