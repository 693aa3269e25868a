import Dialogue
import Testing

@Suite("Thumbs")
struct ThumbsTests {
  private func extended() throws -> Hour {
    var hour = try Hour.inExchange()
    try hour.at("12:48", .talk(.topicExtended(minutes: 4)))
    return hour
  }

  @Test("that were counted stand in the record of the extension they were for, and of no other")
  func record() throws {
    var hour = try extended()
    try hour.at("12:49", .talk(.thumbsCounted(Thumbs(up: 3, side: 1, down: 0))))
    try hour.at("12:50", .talk(.topicExtended(minutes: 4)))
    let extensions = hour.record.events.filter { $0.kind == .topicExtension }
    #expect(extensions.map(\.outcome) == ["3/1/0", nil] && extensions.map(\.milliseconds) == [240_000, 240_000])
  }

  @Test("are as many as people are here at most, at least one, and belong to an extension")
  func refusals() throws {
    let hour = try extended()
    let here = hour.state.present.count
    for thumbs in [
      Thumbs(up: here, side: 1, down: 0), Thumbs(up: 0, side: 0, down: 0), Thumbs(up: -1, side: 2, down: 0),
      Thumbs(up: .max, side: .max, down: 1),
    ] {
      #expect(hour.refusal(of: .talk(.thumbsCounted(thumbs))) == .heard(.notSoManyPeople(here)))
    }
    let before = try Hour.inExchange()
    #expect(before.refusal(of: .talk(.thumbsCounted(Thumbs(up: 1, side: 0, down: 0)))) == .topic(.noExtension))
  }
}
