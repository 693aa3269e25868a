import Content
import Dialogue
import Testing

@testable import stark

@Suite("The turns of the demo records")
struct DemoTurnTests {
  let demo: DemoCycle
  let archive: DemoArchive

  init() throws {
    demo = try DemoCycle.builtIn()
    archive = try DemoFixture.archive
  }

  @Test("are 99 with 7700 seconds")
  func totals() {
    #expect(archive.records.map(\.turns.count) == [16, 14, 21, 15, 16, 17])
    #expect(archive.records.map(\.turns.seconds) == [1245, 1210, 1390, 1255, 1235, 1365])
  }

  @Test("are as many and as long for each person and session as it was noted")
  func perPerson() {
    for (session, record) in zip(demo.sessions, archive.records) {
      for person in session.attendance {
        let turns = record.turns(of: person.alias)
        #expect(turns.count == person.turns, "\(session.number) \(person.alias)")
        #expect(turns.seconds == person.talkSeconds, "\(session.number) \(person.alias)")
      }
    }
  }

  @Test("are taken over from the log to the second")
  func logged() {
    let record = archive.records[1]
    let log = demo.sessions[1].turnLog
    #expect(record.turns.map { record.name(of: $0.participant) } == log.map(\.alias))
    #expect(record.turns.map { record.cycle.clock($0.startedAt) }.prefix(2) == ["12:47:20", "12:49:20"])
    #expect(record.turns.map(\.milliseconds) == log.map { Int64($0.seconds) * 1000 })
    let topics = record.topics.map(\.id)
    #expect(record.turns.map(\.topic) == log.map { $0.topicNumber == 1 ? topics[0] : topics[1] })
  }

  @Test("are first turns before further ones, counted for each topic")
  func firstTurns() {
    let record = archive.records[1]
    let firsts = record.turns.map { (record.name(of: $0.participant) ?? "") + ($0.isFirst ? " first" : "") }
    #expect(
      firsts == [
        "Petra first", "Jürgen first", "Amina first", "Mehmet first", "Olena first", "Jürgen", "Yonas first", "Petra",
        "Yonas first", "Amina first", "Olena first", "Petra first", "Mehmet first", "Jürgen first",
      ])
    // In the disturbance six people spoke first, in the peer consultation all seven.
    let third = archive.records[2].turns
    #expect(third.prefix(8).filter(\.isFirst).count == 6 && third.dropFirst(8).filter(\.isFirst).count == 7)
    #expect(archive.records[4].turns.filter(\.isFirst).count == 14)
  }

  @Test("of a disturbance belong to no topic, those of a peer consultation are steps")
  func kinds() {
    let turns = archive.records[2].turns
    #expect(turns.map(\.kind) == Array(repeating: .disturbance, count: 8) + Array(repeating: .step, count: 13))
    #expect(turns.allSatisfy { ($0.topic == nil) == ($0.kind == .disturbance) })
    #expect(turns.filter { $0.kind == .disturbance }.seconds == 585)
    let others = archive.records.filter { $0.number != 3 }.flatMap(\.turns)
    #expect(others.allSatisfy { $0.kind == .turn && $0.topic != nil })
  }

  @Test("that were cut off and resumed are one with two segments")
  func interruption() throws {
    let parted = archive.records.flatMap(\.turns).filter { $0.segments != 1 }
    let turn = try #require(parted.first)
    let record = archive.records[4]
    #expect(parted.count == 1 && turn.segments == 2 && turn.milliseconds == 105_000 && turn.isFirst)
    #expect(record.name(of: turn.participant) == "Yonas" && record.cycle.clock(turn.startedAt) == "13:05:00")
  }

  @Test("never overlap")
  func order() {
    for record in archive.records {
      for (turn, next) in zip(record.turns, record.turns.dropFirst()) {
        // Of a turn in two segments only the sum is kept: between them others spoke.
        #expect(turn.segments > 1 ? turn.startedAt < next.startedAt : turn.end <= next.startedAt)
      }
    }
  }

  @Test("lie in the exchange and in no break, those of a disturbance in the disturbance")
  func frames() throws {
    for record in archive.records {
      let exchange = try #require(record.phases.first { $0.phase == .exchange })
      let disturbance = record.events.first { $0.kind == .disturbance }
      let breaks = record.events.filter { $0.kind == .activeBreak }
      for turn in record.turns {
        let isDisturbance = turn.kind == .disturbance
        let start = try #require(isDisturbance ? disturbance?.startedAt : exchange.startedAt)
        let length = try #require(isDisturbance ? disturbance?.milliseconds : exchange.milliseconds)
        #expect(start <= turn.startedAt && turn.end <= start + .milliseconds(length))
        for pause in breaks {
          #expect(turn.end <= pause.startedAt || pause.startedAt + .milliseconds(pause.milliseconds) <= turn.startedAt)
        }
      }
    }
  }

  @Test("of a topic lie within as many minutes as it had, together with the silences between them")
  func topicTimes() throws {
    for record in archive.records {
      for topic in record.topics where topic.isDiscussed {
        let turns = record.turns.filter { $0.topic == topic.id }
        let first = try #require(turns.first)
        let last = try #require(turns.last)
        #expect((last.end - first.startedAt).inMilliseconds <= topic.milliseconds ?? 0, "\(topic.title)")
      }
    }
  }
}
