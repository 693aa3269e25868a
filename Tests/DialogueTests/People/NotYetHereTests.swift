import Dialogue
import Testing

@Suite("Somebody new who is still to come")
struct NotYetHereTests {
  private let rosa = Participant(id: "Rosa", number: 10, name: "Rosa", district: "", access: .phone)

  @Test("is on the list and expected, and nowhere counted or invited before she is there")
  func announced() throws {
    var hour = try Hour.inCheckIn(with: [amina, yonas])
    let (dots, round) = (hour.state.dotsPerPerson, hour.state.checkIn)
    try hour.now(.people(.announced(rosa)))
    #expect(hour.state.participant(rosa.id) == rosa && hour.state.isExpected(rosa.id))
    #expect(hour.state.present.map(\.id) == [amina, yonas] && hour.state.withoutTurn.map(\.id) == [amina, yonas])
    #expect(hour.state.dotsPerPerson == dots && hour.state.checkIn == round)
    #expect(hour.record.attendances.map(\.participant) == [amina, yonas])
    try hour.now(.people(.arrived(rosa.id)))
    #expect(!hour.state.isExpected(rosa.id) && hour.state.withoutTurn.map(\.id) == [amina, yonas, rosa.id])
    #expect(hour.state.checkIn.answer(of: rosa.id)?.state == .open)
  }

  @Test("dots are for those who are there: three topics and twelve expected people, of whom three came")
  func dots() throws {
    var hour = try Hour()
    for person in Group.everyone.dropFirst(3) {
      try hour.now(.technology(.expectationSet(person.id, to: true)))
    }
    for person in Group.everyone.prefix(3) { try hour.now(.people(.arrived(person.id))) }
    for title in ["a", "b", "c", "d", "e"] {
      try hour.now(.topics(.added(Identifier(derivedFrom: title), title: title, origin: .participant)))
    }
    let topics = hour.state.topics.standing.count
    #expect(hour.state.dotsPerPerson == DotBudget.dotsPerPerson(topics: topics, people: 3))
    #expect(hour.state.dotsPerPerson == 3 && DotBudget.dotsPerPerson(topics: topics, people: 9) == 2)
  }
}

@Suite("Devices that were shared last time")
struct DevicesOfLastTimeTests {
  private func hour() throws -> Hour {
    try Hour(
      SessionOpening(
        session: "geteilt", number: 3, cycle: Group.cycle, date: Group.secondWednesday, roster: Group.everyone,
        devicesOfLastTime: [[olena, yonas, samira], [petra, tomasz]]))
  }

  private func proposed(_ hour: Hour) -> [String] {
    hour.state.proposedDevices.map { "\($0.guest.name) \($0.owner.name)" }
  }

  @Test("are proposed as soon as two of them are there, until they share one or one has gone")
  func proposed() throws {
    var hour = try hour()
    try hour.at("12:21", .people(.arrived(olena)), .people(.arrived(petra)))
    #expect(proposed(hour) == [])
    try hour.at("12:22", .people(.arrived(yonas)), .people(.arrived(tomasz)))
    #expect(proposed(hour) == ["Olena Yonas", "Tomasz Petra"])
    try hour.at("12:23", .technology(.deviceShared(olena, with: yonas)), .people(.left(petra)))
    #expect(proposed(hour) == [])
    try hour.now(.people(.arrived(samira)))
    #expect(proposed(hour) == ["Samira Yonas"])
  }

  @Test("are none where none was shared")
  func none() throws {
    var hour = try Hour()
    for person in Group.everyone { try hour.now(.people(.arrived(person.id))) }
    #expect(proposed(hour) == [])
  }
}
