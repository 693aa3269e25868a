import Dialogue
import Testing

@Suite("Acceptance script A: the late joiner")
struct ScriptATests {
  let hour: Hour
  let record: SessionRecord

  init() throws {
    hour = try ScriptA().hour
    record = hour.record
  }

  @Test("six people, one of them late, nobody passed, no number has shifted")
  func attendance() {
    #expect(record.attendances.count == 6)
    #expect(record.attendances.filter(\.isLate).map(\.participant) == [olena])
    #expect(record.attendances.first { $0.participant == olena }?.joinedAt.iso == "2021-03-24T11:41:00.000Z")
    #expect(record.attendances.first { $0.participant == mehmet }?.access == .onSite)
    #expect(record.attendances.allSatisfy { $0.leftAt == nil })
    #expect(record.passes == 0)
    #expect(record.roster.map(\.number) == [1, 2, 3, 4, 5, 6, 8])
  }

  @Test("fourteen turns, twenty minutes and ten seconds of talk")
  func turns() {
    #expect(record.turns.count == 14)
    #expect(
      hour.talkSeconds == [
        "Petra": 235, "Jürgen": 230, "Amina": 205, "Yonas": 205, "Olena": 190, "Mehmet": 145,
      ])
    #expect(record.turns.allSatisfy { $0.kind == .turn && $0.segments == 1 })
    #expect(record.turns.filter(\.isFirst).count == 12)
    #expect(record.turns.map(\.topic) == Array(repeating: "t04", count: 8) + Array(repeating: "t05", count: 6))
  }

  @Test("Olena's first turn comes before Jürgen's second")
  func order() {
    let names = record.turns.prefix(6).map { hour.name($0.participant) }
    #expect(names == ["Petra", "Jürgen", "Amina", "Mehmet", "Olena", "Jürgen"])
  }

  @Test("two topics of fourteen and eleven minutes, two for the store, eleven dots of twelve")
  func topics() {
    #expect(record.topics.map(\.title) == ["t04", "t05", "t06", "t07"])
    #expect(record.topics.map(\.milliseconds) == [14 * 60_000, 11 * 60_000, nil, nil])
    #expect(record.topics.map(\.dots) == [5, 3, 2, 1])
    #expect(record.topics.map(\.selection) == [.dots, .dots, nil, nil])
    #expect(record.topics.map(\.position) == [1, 2, 3, 4])
    #expect(record.topics.allSatisfy { $0.origin == .participant && $0.timesCarried == 0 })
    #expect(hour.state.dotsPerPerson * record.attendances.count == 12)
  }

  @Test("thirteen minutes of trouble with the link, an extension of four minutes, a break of three")
  func events() {
    #expect(record.events.map(\.kind) == [.dialInIssue, .topicExtension, .activeBreak])
    #expect(record.events.map(\.milliseconds) == [13 * 60_000, 4 * 60_000, 180_000])
    #expect(record.events.map(\.detail) == ["link", Topic.ID(derivedFrom: "t04").description, "shoulders"])
  }

  @Test("moods at the beginning of five, at the end of six; Olena was not there for the first round")
  func moods() {
    #expect(
      hour.rows(.checkIn) == [
        "Amina given 3", "Yonas given 2", "Petra given 2", "Jürgen given 3", "Mehmet given 3", "Olena absent",
      ])
    #expect(
      hour.rows(.checkOut) == [
        "Amina given 4", "Yonas given 4", "Petra given 4", "Jürgen given 3", "Mehmet given 3", "Olena given 4",
      ])
  }

  @Test("the phases are as planned and add up to sixty minutes")
  func phases() {
    let live = record.phases.filter(\.phase.isLive)
    #expect(live.map(\.milliseconds) == [10, 7, 28, 8, 7].map { $0 * 60_000 })
    #expect(record.milliseconds == 60 * 60_000)
    #expect(record.startedAt?.iso == "2021-03-24T11:30:00.000Z")
    #expect(record.endedAt?.iso == "2021-03-24T12:30:00.000Z")
    #expect(record.scheduledStart == record.startedAt)
  }

  @Test("silence is what is left of the exchange: twenty-eight minutes less the talk and the break")
  func silence() {
    #expect(hour.state.silence(at: hour.now) == .seconds(28 * 60 - 1210 - 180))
  }

  @Test("three needs, confirmed and released, and what was reported back")
  func needs() {
    #expect(record.needs.map(\.sharedBy) == [5, 3, 3])
    #expect(record.needs.allSatisfy { $0.isConfirmed && $0.isReleased })
    #expect(record.needs.map(\.topic) == ["t04", "t05", "t05"])
    #expect(record.facts.map(\.need) == ["N01", "N02"])
    #expect(record.facts.allSatisfy { $0.field == .reportedBackOn && $0.value == "2021-03-24" })
  }

  @Test("three points are open, the categories, and nothing else")
  func openPoints() {
    #expect(hour.state.openPoints == [.category("N03"), .category("N04"), .category("N05")])
  }

  @Test("power lost at 12:56:50: Jürgen's turn runs since 12:56:35")
  func powerLost() throws {
    var hour = try ScriptA.untilJuergensTurn()
    try hour.clock.goOn(until: "12:56:50")
    let restarted = try hour.restarted()
    let turn = try #require(restarted.state.exchange.turn)
    #expect(turn.participant == juergen)
    #expect(turn.startedAt?.wall.iso == "2021-03-24T11:56:35.000Z")
    hour.clock.restart(after: .seconds(40))
    #expect(turn.length(at: restarted.moment(at: hour.clock.reading)) == .seconds(55))
  }
}
