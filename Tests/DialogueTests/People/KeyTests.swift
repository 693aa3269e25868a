import Dialogue
import Testing

@Suite("Keys of people, of whom there may be more than keys")
struct KeyTests {
  private static func person(_ number: Int, name: String? = nil) -> Participant {
    let name = name ?? "P\(number)"
    return Participant(id: Identifier(derivedFrom: name), number: number, name: name, district: "", access: .onSite)
  }

  /// So many people, of whom those with the numbers `lately` were there, the last ones first.
  private func hour(_ people: Int, lately: [Int]) throws -> Hour {
    try Hour(
      SessionOpening(
        session: "viele", number: 5, cycle: Group.cycle, date: Group.secondWednesday,
        roster: (1...people).map { Self.person($0) }, lately: lately.map { Self.person($0).id }))
  }

  private func keys(_ hour: Hour) -> [Int: Int] {
    Dictionary(uniqueKeysWithValues: hour.state.roster.map { ($0.number, $0.key) })
  }

  @Test("are their numbers as long as there are no more than sixteen")
  func sixteen() throws {
    #expect(try hour(16, lately: [16, 3]).state.roster.allSatisfy { $0.key == $0.number })
  }

  @Test("belong to those who were there lately; whoever was away longest gives one, and nobody loses a number")
  func lately() throws {
    let hour = try hour(18, lately: [18, 17] + Array(3...16) + [2])
    #expect(hour.state.roster.map(\.key) == Array(1...18))
    #expect(keys(hour)[18] == 1 && keys(hour)[17] == 2)
    #expect(keys(hour)[1] == 18 && keys(hour)[2] == 17)
    #expect((3...16).allSatisfy { keys(hour)[$0] == $0 })
    #expect(hour.state.participant(key: 1)?.number == 18 && hour.state.participant(number: 18)?.key == 1)
  }

  @Test("are given again to whoever comes back, from somebody who is neither here nor expected")
  func comesBack() throws {
    var hour = try hour(17, lately: Array(2...16))
    #expect(keys(hour)[17] == 17)
    try hour.at(
      "12:21", .technology(.expectationSet(Self.person(1).id, to: true)), .people(.arrived(Self.person(16).id)),
      .people(.left(Self.person(16).id)), .people(.arrived(Self.person(17).id)))
    #expect(keys(hour)[17] == 15 && keys(hour)[15] == 17)
    #expect(keys(hour)[1] == 1 && keys(hour)[16] == 16)
    #expect(hour.record.roster.map(\.number) == Array(1...17))
    #expect(hour.record.roster == hour.state.opening.roster)
  }

  @Test("are not taken from anybody where seventeen are here")
  func allHere() throws {
    var hour = try hour(17, lately: [])
    for number in 1...17 { try hour.now(.people(.arrived(Self.person(number).id))) }
    #expect(hour.state.roster.allSatisfy { $0.key == $0.number })
  }

  @Test("go to somebody new too, and are the same after a replay")
  func newcomer() throws {
    var hour = try hour(16, lately: Array(1...15))
    try hour.now(.people(.added(Self.person(17, name: "Neu"), arrives: true)))
    #expect(keys(hour)[17] == 16 && keys(hour)[16] == 17)
    try hour.now(.people(.announced(Self.person(18, name: "Später"))))
    #expect(keys(hour)[18] == 18)
    let before = keys(hour)
    try hour.undo()
    try hour.undo()
    #expect(keys(hour) == Dictionary(uniqueKeysWithValues: (1...16).map { ($0, $0) }))
    try hour.redo()
    try hour.redo()
    #expect(keys(hour) == before)
  }

  @Test("are two for two people of one number, who come from two machines")
  func oneNumberTwice() throws {
    let twins = [Self.person(1), Self.person(2), Self.person(2, name: "Zwilling"), Self.person(3)]
    var hour = try Hour(
      SessionOpening(
        session: "Zwillinge", number: 5, cycle: Group.cycle, date: Group.secondWednesday, roster: twins,
        lately: [twins[0].id]))
    #expect(hour.state.roster.map(\.key) == [1, 2, 3, 4] && hour.state.roster.last?.name == "Zwilling")
    #expect(hour.state.freeNumber == 5)
    try hour.now(.people(.added(Self.person(4), arrives: true)))
    #expect(Set(hour.state.roster.map(\.key)).count == 5)
  }
}
