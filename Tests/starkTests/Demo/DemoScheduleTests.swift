import Content
import Dialogue
import Testing

@testable import stark

@Suite("The times of the demo records")
struct DemoScheduleTests {
  let archive: DemoArchive

  init() throws { archive = try DemoFixture.archive }

  @Test("begin at 12:30 by the clocks, an hour earlier in universal time from 31 March on")
  func starts() {
    let starts = archive.records.map { $0.startedAt?.iso }
    #expect(
      starts == [
        "2021-03-17T11:30:00.000Z", "2021-03-24T11:30:00.000Z", "2021-03-31T10:30:00.000Z",
        "2021-04-07T10:30:00.000Z", "2021-04-14T10:30:00.000Z", "2021-04-21T10:30:00.000Z",
      ])
    #expect(archive.records.allSatisfy { $0.scheduledStart == $0.startedAt })
    #expect(archive.records[1].turns.first?.startedAt.iso == "2021-03-24T11:47:20.000Z")
    #expect(archive.records[2].turns.first?.startedAt.iso == "2021-03-31T10:37:30.000Z")
  }

  @Test("last as long as it was noted")
  func lengths() {
    #expect(archive.records.map { $0.milliseconds / 60_000 } == [60, 60, 61, 58, 60, 62])
    for record in archive.records {
      #expect(record.endedAt == record.startedAt.map { $0 + .milliseconds(record.milliseconds) })
    }
  }

  @Test("have phases that follow on each other and fill the session")
  func phases() {
    for record in archive.records {
      #expect(record.phases.map(\.phase) == [.checkIn, .topics, .exchange, .needs, .checkOut])
      #expect(record.phases.reduce(0) { $0 + $1.milliseconds } == record.milliseconds)
      var start = record.startedAt
      for phase in record.phases {
        #expect(phase.startedAt == start)
        start = phase.startedAt + .milliseconds(phase.milliseconds)
      }
    }
  }

  @Test("keep to the plan except where something noted took its time")
  func phaseMinutes() {
    let minutes = archive.records.map { $0.phases.map { $0.milliseconds / 60_000 } }
    #expect(
      minutes == [
        [10, 7, 28, 8, 7],
        [10, 7, 28, 8, 7],
        // The disturbance went on until 12:50; the exchange pays for it, not the needs.
        [20, 7, 18, 8, 8],
        // The break at 13:02 says that the first topic began at 12:48; two topics and a break took until 13:17.
        [10, 8, 29, 5, 6],
        [10, 7, 28, 8, 7],
        // Likewise: the first topic began at 12:49, the second ended at 13:18.
        [10, 9, 29, 7, 7],
      ])
  }

  @Test("leave room in the exchange for its topics and breaks")
  func exchange() throws {
    for record in archive.records {
      let exchange = try #require(record.phases.first { $0.phase == .exchange })
      let breaks = record.events.filter { $0.kind == .activeBreak }
      let used = record.topics.compactMap(\.milliseconds).reduce(0, +) + breaks.reduce(0) { $0 + $1.milliseconds }
      #expect(used <= exchange.milliseconds)
      let end = exchange.startedAt + .milliseconds(exchange.milliseconds)
      #expect(breaks.allSatisfy { exchange.startedAt < $0.startedAt && $0.startedAt < end })
    }
  }

  @Test("put the disturbance into the check-in of the third session")
  func disturbance() throws {
    let record = archive.records[2]
    let checkIn = try #require(record.phases.first)
    let disturbance = try #require(record.events.first)
    #expect(disturbance.kind == .disturbance && checkIn.startedAt < disturbance.startedAt)
    let ends = [(checkIn.startedAt, checkIn.milliseconds), (disturbance.startedAt, disturbance.milliseconds)]
    #expect(ends.map { record.cycle.clock($0 + .milliseconds($1)) } == ["12:50:00", "12:50:00"])
  }
}
