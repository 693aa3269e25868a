import Dialogue
import Testing

@Suite("A disturbance comes first")
struct DisturbanceTests {
  /// Petra has spoken for 40 seconds, Jürgen and Olena wait, and something is in the way.
  private func disturbed(_ kind: Disturbance.Kind = .conflict) throws -> Hour {
    var hour = try Hour.inExchange()
    try hour.at("12:48:00", .turn(.started("Zug", of: petra, kind: .turn)))
    try hour.at("12:48:10", .talk(.handRaised(juergen)), .talk(.handRaised(olena)))
    try hour.at("12:48:20", .talk(.handMoved(olena, by: -1)))
    try hour.at("12:48:40", .disturbance(.began("Störung", kind)))
    return hour
  }

  @Test("the turn, the line and the time of turn, topic and phase are afterwards what they were before")
  func samePlace() throws {
    var hour = try disturbed()
    let (turn, line) = (hour.exchange.turn?.length(at: hour.now), hour.line)
    let topic = hour.exchange.discussion?.length(at: hour.now, without: hour.state.standstills)
    let (phase, silence) = (hour.state.length(of: .exchange, at: hour.now), hour.state.silence(at: hour.now))
    #expect(turn == .seconds(40) && topic == .seconds(100) && phase == .seconds(100) && silence == .seconds(60))
    #expect(hour.exchange.turn?.state == .paused)

    try hour.at("12:50:00", .disturbance(.nextAsked("eins")))
    try hour.at("13:02:40", .disturbance(.turnEnded))
    let effects = try hour.now(.disturbance(.ended(.agreement)))

    #expect(effects == [.turnResumed(petra)])
    #expect(hour.exchange.turn?.state == .running && hour.speaker == "Petra")
    #expect(hour.exchange.turn?.length(at: hour.now) == turn)
    #expect(hour.exchange.discussion?.length(at: hour.now, without: hour.state.standstills) == topic)
    #expect(hour.state.length(of: .exchange, at: hour.now) == phase)
    #expect(hour.state.silence(at: hour.now) == silence)
    #expect(hour.line == line && hour.line == ["Olena", "Jürgen"])
    try hour.at("13:03:00", .turn(.ended))
    #expect(hour.talkSeconds["Petra"] == 60)
  }

  @Test("a turn that was paused before stays paused")
  func pausedBefore() throws {
    var hour = try Hour.inExchange()
    try hour.at("12:48", .turn(.started("Zug", of: petra, kind: .turn)))
    try hour.at("12:49", .turn(.paused), .disturbance(.began("Störung", .other)))
    #expect(try hour.at("12:55", .disturbance(.ended(.clarified))).isEmpty)
    #expect(hour.exchange.turn?.state == .paused)
  }

  @Test("the open places of a round are afterwards what they were before")
  func openRound() throws {
    var hour = try Hour.inCheckIn(with: [amina, yonas, mehmet])
    try hour.at("12:31", .round(.given(amina, mood: .fair)), .round(.postponed(yonas)))
    let round = hour.state.checkIn
    try hour.at("12:32", .disturbance(.began("Störung", .emotion)))
    #expect(hour.refusal(of: .round(.given(mehmet, mood: .fair))) == .hour(.disturbanceIsRunning))
    try hour.at("12:32", .disturbance(.nextAsked("eins")))
    try hour.at("12:40", .disturbance(.ended(.clarified)))
    #expect(hour.state.checkIn == round && hour.state.round?.current == mehmet)
    #expect(hour.state.length(of: .checkIn, at: hour.now) == .minutes(2))
  }

  @Test(
    "nothing of the hour goes on while it does, and no phase is left",
    arguments: [
      .frame(.phaseEntered(.needs)), .frame(.phaseEntered(.topics)), .talk(.handRaised(amina)),
      .talk(.topicOpened("Allein zu Hause")), .turn(.started("zwei", of: amina, kind: .turn)), .turn(.resumed),
      .turn(.ended), .disturbance(.began("zweite", .other)),
    ] as [SessionEvent])
  func standstill(event: SessionEvent) throws {
    let hour = try disturbed()
    #expect(hour.refusal(of: event) == .hour(.disturbanceIsRunning))
  }

  @Test("before the hour it is of this session, and the hour begins after it")
  func beforeTheHour() throws {
    var hour = try Hour()
    try hour.at("12:22", .people(.arrived(petra)), .people(.arrived(amina)))
    try hour.at("12:25", .disturbance(.began("Störung", .technology)), .disturbance(.nextAsked("eins")))
    #expect(hour.refusal(of: .frame(.phaseEntered(.checkIn))) == .hour(.disturbanceIsRunning))
    #expect(hour.refusal(of: .frame(.cancelled(reason: "Ferien"))) == .hour(.disturbanceIsRunning))
    #expect(
      hour.refusal(of: .frame(.moved(to: Group.firstWednesday, at: TimeOfDay(hour: 14, minute: 0))))
        == .hour(.disturbanceIsRunning))
    try hour.at("12:27", .disturbance(.ended(.clarified)))
    try hour.at("12:30", enter: .wrapUp)
    try hour.now(.frame(.closed))
    #expect(hour.record.events.map(\.kind) == [.disturbance] && hour.record.events.first?.milliseconds == 120_000)
    #expect(hour.record.milliseconds == 0 && hour.talkSeconds == ["Amina": 120])
  }

  @Test("after the hour it has to end before the session is closed")
  func afterTheHour() throws {
    var hour = try Hour.inExchange()
    try hour.at("13:30", enter: .wrapUp)
    try hour.at("13:31", .disturbance(.began("Störung", .emotion)))
    #expect(hour.refusal(of: .frame(.closed)) == .hour(.disturbanceIsRunning))
    try hour.at("13:34", .disturbance(.ended(.oneToOne)), .frame(.closed))
    #expect(hour.record.events.map(\.outcome) == ["oneToOne"])
  }

  @Test("nobody speaks in a disturbance that there is not")
  func none() throws {
    let hour = try Hour.inExchange()
    #expect(hour.refusal(of: .disturbance(.nextAsked("eins"))) == .hour(.noDisturbance))
    #expect(hour.refusal(of: .disturbance(.ended(.clarified))) == .hour(.noDisturbance))
    #expect(hour.refusal(of: .turn(.started("eins", of: petra, kind: .disturbance))) == .hour(.noDisturbance))
  }

  @Test("it ends a break, and a break inside it counts once and ends with it")
  func breaks() throws {
    var hour = try Hour.inExchange()
    try hour.at("12:48", .activeBreak(.began("Pause", exercise: "shake")))
    #expect(try hour.at("12:50", .disturbance(.began("Störung", .conflict))) == [.breakEnded])
    try hour.at("12:51", .disturbance(.turnStarted("eins", of: petra)))
    try hour.at("12:52", .activeBreak(.began("zweite", exercise: "shake")))
    #expect(hour.state.runningDisturbance?.turn == nil)
    #expect(try hour.at("12:54", .disturbance(.turnStarted("zwei", of: amina))) == [.breakEnded])
    try hour.at("12:55", .activeBreak(.began("dritte", exercise: "shake")))
    #expect(try hour.at("12:56", .disturbance(.ended(.postponed))) == [.breakEnded])
    try hour.clock.goOn(until: "12:57")
    #expect(hour.state.standstills.length(at: hour.now) == .minutes(8))
    #expect(hour.state.silence(at: hour.now) == .minutes(2))
  }

  @Test("whoever was stopped and loses the connection meanwhile is called again later")
  func speakerIsCutOff() throws {
    var hour = try disturbed()
    #expect(try hour.at("12:50", .people(.connectionLost(petra))) == [.turnInterrupted(petra)])
    #expect(try hour.at("12:52", .disturbance(.ended(.clarified))).isEmpty)
    #expect(hour.exchange.turn == nil)
    try hour.at("12:53", .people(.arrived(petra)))
    #expect(try hour.at("12:53", turnOf: petra) == [.turnResumed(petra)])
    try hour.at("12:53:20", .turn(.ended))
    #expect(hour.talkSeconds["Petra"] == 60)
  }

  @Test("it is taken back and survives a restart like everything else")
  func undoAndRestart() throws {
    var hour = try disturbed()
    try hour.at("12:50", .disturbance(.nextAsked("eins")))
    try hour.at("12:51", .disturbance(.ended(.oneToOne)))
    try hour.undo()
    #expect(hour.state.runningDisturbance?.turn?.participant == amina)
    #expect(try hour.restarted() == hour.history)
    try hour.undo()
    try hour.undo()
    #expect(hour.state.disturbances.isEmpty && hour.exchange.turn?.state == .running)
  }
}
