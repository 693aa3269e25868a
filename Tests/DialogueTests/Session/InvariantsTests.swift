import Dialogue
import Foundation
import Testing

@Suite("The checks of the random sequences notice what is wrong")
struct InvariantsTests {
  /// Petra speaks, Amina and Yonas wait, Jürgen's hand is parked.
  private func talking() throws -> Hour {
    var hour = try Hour.inExchange()
    try hour.at("12:48", .turn(.started("eins", of: petra, kind: .turn)))
    try hour.at(
      "12:49", .turn(.started("zwei", of: petra, kind: .directReply)), .talk(.handRaised(amina)),
      .talk(.handRaised(yonas)))
    try hour.at("12:50", .talk(.handRaised(juergen)), .people(.left(juergen)))
    hour.clock.goOn(for: .seconds(10))
    return hour
  }

  private func faults(of exchange: Exchange, in hour: Hour) -> [String] {
    let present = Set(hour.state.present.map(\.id))
    return Invariants.faults(of: exchange, present: present, breaks: hour.state.breaks, at: hour.now)
  }

  @Test("nothing is wrong with an hour as it should be")
  func sound() throws {
    let hour = try talking()
    #expect(Invariants.faults(of: hour.state, at: hour.now).isEmpty)
    #expect(Invariants.faults(ofRecordOf: hour.state, at: hour.now).isEmpty)
  }

  @Test("two speakers, a name used twice, overlapping turns")
  func turns() throws {
    let hour = try talking()
    let bad = try hour.exchange.forged { exchange in
      exchange["turns"].append(exchange["turns"][1])
    }
    #expect(faults(of: bad, in: hour) == ["two speak", "two turns have one name", "turns overlap"])
    let ended = try hour.exchange.forged { $0["turns"][1]["state"] = .text("ended") }
    #expect(faults(of: ended, in: hour) == ["a turn is not closed as its state says"])
    let negative = try hour.exchange.forged { $0["turns"][0]["takenOut"] = .number(60_001) }
    #expect(faults(of: negative, in: hour) == ["a turn is negative"])
  }

  @Test("somebody twice in line, or in line and parked, or not there")
  func line() throws {
    let hour = try talking()
    let twice = try hour.exchange.forged { $0["list"]["requests"].append($0["list"]["requests"][0]) }
    #expect(faults(of: twice, in: hour).contains("somebody is twice in line"))
    let backwards = try hour.exchange.forged { exchange in
      let requests = [exchange["list"]["requests"][1], exchange["list"]["requests"][0]]
      exchange["list"]["requests"] = .list(requests)
      exchange["list"]["requests"][0]["place"] = .number(5)
    }
    #expect(faults(of: backwards, in: hour) == ["somebody lost the place given by hand"])
    let both = try hour.exchange.forged { $0["list"]["parked"].append($0["list"]["requests"][0]) }
    #expect(faults(of: both, in: hour) == ["somebody is in line and parked", "somebody is parked who is there"])
    let absent = try hour.exchange.forged { exchange in
      exchange["list"]["requests"].append(exchange["list"]["parked"][0])
      exchange["list"]["parked"] = .list([])
    }
    #expect(faults(of: absent, in: hour) == ["somebody waits who is not there"])
  }

  @Test("a step that does not exist, two methods for one topic, a first turn in a step")
  func methods() throws {
    var hour = try Hour.inSteps(Methods.circle)
    try hour.at("12:48", stepOf: amina)
    #expect(faults(of: hour.exchange, in: hour).isEmpty)
    let beyond = try hour.exchange.forged { $0["methods"][0]["steps"] = .list([]) }
    #expect(faults(of: beyond, in: hour) == ["a step that does not exist"])
    let two = try hour.exchange.forged { $0["methods"].append($0["methods"][0]) }
    #expect(faults(of: two, in: hour) == ["two methods for one topic"])
    let first = try hour.exchange.forged { $0["turns"][0]["isFirst"] = .flag(true) }
    #expect(faults(of: first, in: hour) == ["a turn in a step is a first turn"])
  }

  @Test("a round in which somebody answers twice or nobody is asked")
  func rounds() throws {
    let round = try Hour.inCheckIn(with: [amina, yonas]).state.checkIn
    #expect(Invariants.faults(of: round, isOpen: true).isEmpty)
    #expect(Invariants.faults(of: round, isOpen: false) == ["the round is open in another phase"])
    let twice = try round.forged { $0["answers"].append($0["answers"][0]) }
    #expect(Invariants.faults(of: twice, isOpen: true) == ["somebody answers twice"])
    let nobody = try round.forged { $0["current"] = .nothing }
    #expect(Invariants.faults(of: nobody, isOpen: true) == ["nobody is asked"])
  }

  @Test("a topic lost in the order, a need released too early")
  func topicsAndNeeds() throws {
    var hour = try talking()
    let lost = try hour.state.topics.forged { $0["frozenOrder"] = .list([$0["frozenOrder"][0]]) }
    #expect(Invariants.faults(of: lost) == ["a topic is lost in the order"])
    try hour.now(.heard(.needCaptured("N03", wording: "x", from: nil)))
    let released = try hour.state.needList.forged { $0["needs"][0]["content"]["isReleased"] = .flag(true) }
    #expect(Invariants.faults(of: released, people: 6) == ["released too early"])
    let shared = try hour.state.needList.forged { $0["needs"][0]["content"]["sharedBy"] = .number(7) }
    #expect(Invariants.faults(of: shared, people: 6) == ["more hands than people"])
  }

  @Test("phases with a gap, minutes that do not add up, two rows for one person")
  func records() throws {
    let hour = try talking()
    let gap = Array(hour.state.phaseLog.prefix(1) + hour.state.phaseLog.dropFirst(2))
    #expect(Invariants.faults(of: gap, phase: .exchange) == ["a gap between phases"])
    #expect(Invariants.faults(of: gap, phase: .needs).count == 2)
    let record = hour.record
    let silence = hour.state.silence(at: hour.now)
    #expect(Invariants.faults(of: record, silence: silence, breaksInside: .zero).isEmpty)
    let off = Invariants.faults(of: record, silence: silence + .milliseconds(1), breaksInside: .zero)
    #expect(off == ["the minutes do not add up"])
    let doubled = SessionRecord(
      id: record.id, number: 2, cycle: record.cycle, date: record.date, scheduledStart: record.scheduledStart,
      startedAt: record.startedAt, endedAt: record.endedAt, milliseconds: record.milliseconds, phases: record.phases,
      attendances: record.attendances + record.attendances, turns: record.turns, topics: record.topics)
    let faults = Invariants.faults(of: doubled, silence: silence, breaksInside: .zero)
    #expect(faults == ["two rows of attendance for one person"])
  }

  @Test("turns on a topic that is not there, a topic that was talked about and yet put away")
  func topicRecords() throws {
    let hour = try talking()
    let record = hour.record
    let silence = hour.state.silence(at: hour.now)
    func faults(_ topics: [TopicRecord]) -> [String] {
      let other = SessionRecord(
        id: record.id, number: 2, cycle: record.cycle, date: record.date, scheduledStart: record.scheduledStart,
        startedAt: record.startedAt, endedAt: record.endedAt, milliseconds: record.milliseconds, phases: record.phases,
        attendances: record.attendances, turns: record.turns, topics: topics)
      return Invariants.faults(of: other, silence: silence, breaksInside: .zero)
    }
    func talkedAbout(_ topic: TopicRecord, mergedInto target: Topic.ID?, isDropped: Bool) -> TopicRecord {
      TopicRecord(
        id: topic.id, title: topic.title, origin: topic.origin, dots: nil, selection: nil, isDiscussed: true,
        milliseconds: 60_000, method: nil, firstCollectedOn: topic.firstCollectedOn, timesCarried: 0,
        mergedInto: target, isDropped: isDropped, position: 1)
    }
    let first = try #require(record.topics.first)
    #expect(faults(record.topics).isEmpty)
    #expect(faults([]) == ["something hangs on a topic that is not there"])
    #expect(
      faults([talkedAbout(first, mergedInto: nil, isDropped: true)]) == [
        "a topic that was talked about was put away"
      ])
    #expect(
      faults([talkedAbout(first, mergedInto: "x", isDropped: false)]) == [
        "merged into nothing", "a topic that was talked about was put away",
      ])
  }
}
