import Dialogue
import Testing

@Suite("The key of an entry that goes")
struct MergedKeyTests {
  private static func person(_ number: Int, name: String? = nil) -> Participant {
    let name = name ?? "P\(number)"
    return Participant(id: Identifier(derivedFrom: name), number: number, name: name, district: "", access: .onSite)
  }

  /// So many people, of whom the first was away longest.
  private func hour(_ people: Int) throws -> Hour {
    try Hour(
      SessionOpening(
        session: "viele", number: 5, cycle: Group.cycle, date: Group.secondWednesday,
        roster: (1...people).map { Self.person($0) }, lately: (2...people).reversed().map { Self.person($0).id }))
  }

  private func keys(_ hour: Hour) -> [Int: Int] {
    Dictionary(uniqueKeysWithValues: hour.state.roster.map { ($0.number, $0.key) })
  }

  @Test("is free again where it was given today, and the next newcomer gets it")
  func free() throws {
    var hour = try hour(9)
    try hour.now(.people(.added(Self.person(10), arrives: true)))
    try hour.now(.people(.merged(Self.person(10).id, into: Self.person(4).id)))
    #expect(keys(hour) == Dictionary(uniqueKeysWithValues: (1...9).map { ($0, $0) }))
    #expect(hour.state.freeNumber == 10)
  }

  @Test("is that of the person who gave it, who has it back")
  func givesBack() throws {
    var hour = try hour(16)
    try hour.now(.people(.added(Self.person(17), arrives: true)))
    #expect(keys(hour)[17] == 1 && keys(hour)[1] == 17)
    try hour.now(.people(.merged(Self.person(17).id, into: Self.person(1).id)))
    #expect(keys(hour) == Dictionary(uniqueKeysWithValues: (1...16).map { ($0, $0) }))
    #expect(hour.state.present.map(\.number) == [1])
  }

  @Test("goes to somebody who had none")
  func takesOver() throws {
    var hour = try hour(17)
    #expect(keys(hour)[1] == 17 && keys(hour)[17] == 1)
    try hour.now(.people(.added(Self.person(18), arrives: true)))
    let key = try #require(keys(hour)[18])
    #expect(Participant.keys.contains(key))
    try hour.now(.people(.merged(Self.person(18).id, into: Self.person(1).id)))
    #expect(keys(hour)[1].map(Participant.keys.contains) == true)
    #expect(Set(keys(hour).values).count == 17 && hour.record.roster.map(\.number) == Array(1...17))
  }
}
