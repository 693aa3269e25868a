import Testing

@testable import Dialogue

@Suite("What somebody said who was entered twice")
struct MergedTalkTests {
  private func hour() throws -> Hour {
    var hour = try Hour.inExchange()
    try hour.now(.twinComes)
    return hour
  }

  @Test("is hers, one turn after the other, and only the first is her first on the topic")
  func turns() throws {
    var hour = try hour()
    try hour.at("12:48", turnOf: twin)
    try hour.at("12:49", turnOf: amina)
    try hour.at("12:50", turnOf: petra)
    try hour.at("12:52", .turn(.ended), .twinIsPetra)
    #expect(hour.talkSeconds == ["Petra": 180, "Amina": 60])
    #expect(hour.record.turns.map(\.isFirst) == [true, true, false])
    let shares = hour.state.talkShares(at: hour.now)
    #expect(shares.people.filter { $0.whose == petra }.map(\.talk) == [.seconds(180)])
    #expect(shares.people.count == 6 && shares.total == .seconds(240))
    #expect(hour.state.silence(at: hour.now) == .seconds(60))
    #expect(!hour.state.withoutTurn.map(\.name).contains("Petra"))
    #expect(hour.exchange.standings(at: hour.now)[petra]?.turns == 2)
  }

  @Test("on another topic is a first turn there")
  func topics() throws {
    var hour = try hour()
    try hour.at("12:48", turnOf: petra)
    try hour.at("12:49", .talk(.topicOpened("Allein zu Hause")))
    try hour.at("12:50", turnOf: twin)
    try hour.at("12:51", .turn(.ended), .twinIsPetra)
    #expect(hour.record.turns.map(\.isFirst) == [true, true])
  }

  @Test("goes on if it is being said, or waits on if it was paused")
  func running() throws {
    var hour = try hour()
    try hour.at("12:48", turnOf: twin)
    try hour.at("12:49", .twinIsPetra)
    #expect(hour.speaker == "Petra" && hour.exchange.turn?.state == .running)
    try hour.at("12:50", .turn(.paused))
    #expect(hour.talkSeconds == ["Petra": 120])
    try hour.undo()
    try hour.undo()
    try hour.at("12:51", .turn(.paused), .twinIsPetra)
    #expect(hour.speaker == "Petra" && hour.exchange.turn?.state == .paused)
    try hour.at("12:52", .turn(.resumed))
    try hour.at("12:53", .turn(.ended))
    #expect(hour.record.turns.map(\.segments) == [2] && hour.talkSeconds == ["Petra": 240])
  }

  @Test("of two hands the earlier one is up, whichever entry it was raised for", arguments: [true, false])
  func hands(isTwinFirst: Bool) throws {
    var hour = try hour()
    try hour.at("12:48:00", .talk(.handRaised(isTwinFirst ? twin : petra)))
    try hour.at("12:48:10", .talk(.handRaised(amina)))
    try hour.at("12:48:20", .talk(.handRaised(isTwinFirst ? petra : twin)))
    try hour.at("12:48:30", .talk(.handRaised(yonas)), .twinIsPetra)
    #expect(hour.line == ["Petra", "Amina", "Yonas"])
  }

  @Test("a hand behind others stays there, and a place that was given by hand is kept")
  func places() throws {
    var hour = try hour()
    for (second, person) in [amina, yonas, twin].enumerated() {
      try hour.at("12:48:0\(second)", .talk(.handRaised(person)))
    }
    try hour.at("12:48:10", .talk(.handMoved(olenaRaises(&hour), by: -2)))
    #expect(hour.line == ["Amina", "Olena", "Yonas", "petra"])
    var plain = hour
    try plain.now(.twinIsPetra)
    #expect(plain.line == ["Amina", "Olena", "Yonas", "Petra"])
    try hour.at("12:48:20", .talk(.handMoved(twin, by: -3)), .talk(.handRaised(petra)))
    #expect(hour.line == ["petra", "Amina", "Olena", "Yonas", "Petra"])
    try hour.now(.twinIsPetra)
    #expect(hour.line == ["Petra", "Amina", "Olena", "Yonas"])
  }

  private func olenaRaises(_ hour: inout Hour) throws -> Participant.ID {
    try hour.now(.talk(.handRaised(olena)))
    return olena
  }

  @Test("a hand of somebody who spoke as the other stands behind first turns")
  func order() throws {
    var hour = try hour()
    try hour.at("12:48", turnOf: petra)
    try hour.at("12:49", .turn(.ended), .talk(.handRaised(twin)))
    try hour.at("12:49:10", .talk(.handRaised(amina)))
    #expect(hour.line == ["petra", "Amina"])
    try hour.now(.twinIsPetra)
    #expect(hour.line == ["Amina", "Petra"])
  }

  @Test("a hand that waits for her return is up when she is here as the other")
  func parked() throws {
    var hour = try hour()
    try hour.at("12:48:00", .talk(.handRaised(petra)))
    try hour.at("12:48:10", .talk(.handRaised(amina)))
    try hour.at("12:48:20", .people(.connectionLost(petra)))
    #expect(try hour.at("12:48:30", .twinIsPetra) == [.handRestored(petra)])
    #expect(hour.line == ["Petra", "Amina"] && hour.exchange.list.parked.isEmpty)
  }

  @Test("two hands that wait for her return are one")
  func bothParked() throws {
    var hour = try hour()
    try hour.at("12:48:00", .talk(.handRaised(petra)), .talk(.handRaised(twin)))
    try hour.at("12:48:20", .people(.left(petra)), .people(.left(twin)), .twinIsPetra)
    #expect(hour.exchange.list.parked.map(\.participant) == [petra] && hour.line.isEmpty)
    try hour.at("12:49", .people(.arrived(petra)))
    #expect(hour.line == ["Petra"])
  }

  @Test("a turn that was cut off goes on as the same turn, and a hand that was up besides is up again then")
  func interrupted() throws {
    var hour = try hour()
    try hour.at("12:48", turnOf: twin)
    try hour.at("12:49", .people(.connectionLost(twin)), .talk(.handRaised(petra)))
    #expect(hour.state.mayResume.isEmpty)
    try hour.at("12:50", .twinIsPetra)
    #expect(hour.state.mayResume.map(\.name) == ["Petra"] && hour.line == ["Petra"])
    try hour.at("12:51", turnOf: petra)
    #expect(hour.line == ["Petra"])
    try hour.at("12:52", .turn(.ended))
    #expect(hour.record.turns.map(\.segments) == [2] && hour.talkSeconds == ["Petra": 120])
  }

  @Test("the hand from which a turn came is hers when the turn was somebody else's")
  func reassigned() throws {
    var hour = try hour()
    try hour.at("12:48:00", .talk(.handRaised(twin)))
    try hour.at("12:48:10", turnOf: twin)
    try hour.at("12:48:20", .twinIsPetra, .turn(.reassigned("Zug", to: amina)))
    #expect(hour.speaker == "Amina" && hour.line == ["Petra"])
  }

  @Test("saying nothing counts once where she was asked as both, and twice on two topics")
  func passes() throws {
    var hour = try hour()
    for person in [petra, twin] { try hour.at("12:48", .talk(.handRaised(person)), .turn(.passed(person))) }
    var other = hour
    try hour.now(.twinIsPetra)
    #expect(hour.state.passes == 1)
    try other.at("12:49", .talk(.topicOpened("Allein zu Hause")))
    try other.at("12:50", .talk(.handRaised(twin)), .turn(.passed(twin)), .twinIsPetra)
    #expect(other.state.passes == 2)
  }

  @Test("in a step for everyone she is heard once, and where it began it goes on")
  func circle() throws {
    var hour = try Hour.inSteps(Methods.circle, with: [amina, yonas, petra])
    try hour.now(.twinComes)
    try hour.at("12:48", stepOf: twin)
    try hour.at("12:49", .turn(.ended))
    #expect(hour.circle == ["Amina", "Yonas", "Petra"])
    try hour.now(.twinIsPetra)
    #expect(hour.circle == ["Amina", "Yonas"])
  }

  @Test("her concern is hers, and she has the floor")
  func concern() throws {
    var hour = try Hour.inSteps(Methods.consultation, with: [amina, petra])
    try hour.now(.twinComes)
    try hour.now(.method(.personNamed(twin)))
    try hour.now(.method(.stepEntered(1)))
    #expect(hour.state.floor == .person(twin))
    try hour.now(.twinIsPetra)
    #expect(hour.state.floor == .person(petra))
  }

  @Test("in a disturbance she speaks on, is asked once and passes once")
  func disturbance() throws {
    var hour = try Hour.inExchange(with: [amina, petra])
    try hour.now(.twinComes)
    try hour.at("12:48", .disturbance(.began("Störung", .conflict)), .disturbance(.turnStarted("S1", of: twin)))
    var running = hour
    try running.at("12:49", .twinIsPetra)
    #expect(running.state.runningDisturbance?.turn?.participant == petra)
    try running.at("12:50", .disturbance(.turnStarted("S2", of: amina)))
    try running.at("12:51", .disturbance(.turnStarted("S3", of: petra)))
    try running.at("12:52", .disturbance(.ended(.clarified)))
    #expect(running.record.turns.map(\.isFirst) == [true, true, false])
    #expect(running.talkSeconds == ["Petra": 180, "Amina": 60])

    try hour.at("12:49", .disturbance(.nextAsked("S4")), .disturbance(.passed(amina, next: "S5")))
    try hour.at("12:50", .disturbance(.passed(petra, next: "S6")))
    #expect(hour.state.round?.current == twin)
    try hour.at("12:51", .disturbance(.passed(twin, next: "S7")), .twinIsPetra)
    #expect(hour.state.passes == 2)
    try hour.at("12:52", .disturbance(.ended(.clarified)))
    let rounds = hour.record.rounds.filter { $0.round == .disturbance }
    #expect(rounds.map(\.participant) == [amina, petra] && rounds.map(\.state) == [.passed, .passed])
  }
}
