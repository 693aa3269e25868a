import Dialogue
import Testing

@Suite("A method")
struct MethodTests {
  @Test("of the topic that is on begins with its first step, and goes on only when somebody says so")
  func steps() throws {
    var hour = try Hour.inSteps(Methods.consultation)
    #expect(hour.exchange.method?.step?.key == "concern")
    try hour.at("12:52")
    #expect(hour.exchange.method?.step?.key == "concern")
    #expect(hour.state.stepLength(at: hour.now) == .minutes(5))
    try hour.now(.method(.stepEntered(1)))
    #expect(hour.state.stepLength(at: hour.now) == .zero)
    try hour.now(.method(.stepsEnded))
    #expect(hour.exchange.method?.step == nil && hour.state.floor == .line)
    #expect(hour.refusal(of: .method(.stepsEnded)) == .topic(.noStep))
    #expect(hour.refusal(of: .method(.stepEntered(7))) == .topic(.noFurtherStep))
    try hour.now(.method(.stepEntered(6)))
    #expect(hour.exchange.method?.step?.key == "thanks")
  }

  @Test(
    "has a step's whole time when the step began after a gap that is taken out, and when it began before it",
    arguments: [("12:49", 180), ("12:56", 60)])
  func stepAndGap(stepAt: String, seconds: Int) throws {
    var hour = try Hour.inSteps(Methods.consultation)
    try hour.at("12:48", turnOf: amina)
    let last = hour.now.elapsed + 120_000
    try hour.at(stepAt, .method(.stepEntered(1)))
    try hour.at("12:57", .turn(.gapTakenOut(milliseconds: 300_000, after: last)))
    #expect(hour.exchange.turn?.length(at: hour.now) == .minutes(4))
    #expect(hour.state.stepLength(at: hour.now) == .seconds(seconds))
  }

  @Test(
    "gives whoever speaks on the time of the next step, with and without a gap before it",
    arguments: [("12:49", 2), ("12:55", 3)])
  func stepOfTheirOwn(stepAt: String, minutes: Int) throws {
    var hour = try Hour.inSteps(Methods.consultation)
    try hour.now(.method(.personNamed(amina)))
    try hour.now(.method(.stepEntered(1)))
    try hour.at("12:48", stepOf: amina)
    let last = hour.now.elapsed + 90_000
    try hour.at(stepAt, .method(.stepEntered(2)))
    try hour.at("12:56", .turn(.gapTakenOut(milliseconds: 300_000, after: last)))
    #expect(hour.exchange.turn?.length(at: hour.now) == .minutes(3))
    #expect(hour.exchange.turn?.allowance == .minutes(minutes))
  }

  @Test("gives its topic no more time for a gap that is taken out", arguments: [("12:49", 32), ("12:56", 34)])
  func boxAndGap(chosenAt: String, minutes: Int) throws {
    var hour = try Hour.inExchange()
    let topic = try #require(hour.exchange.topic)
    try hour.at("12:48", turnOf: amina)
    let last = hour.now.elapsed + 120_000
    let steps = [StepPlan(key: "circle", minutes: 30, speaker: .everyone)]
    try hour.at(chosenAt, .method(.chosen(topic, method: "m", steps: steps)))
    try hour.at("12:57", .turn(.gapTakenOut(milliseconds: 300_000, after: last)))
    #expect(hour.state.box(of: try #require(hour.exchange.discussion)) == .minutes(minutes))
  }

  @Test("can be chosen before its topic begins, and then waits for the first step")
  func ahead() throws {
    var hour = try Hour.inTopics()
    try hour.now(.topics(.added("Arzttermin", title: "Arzttermin", origin: .participant)))
    try hour.now(.method(.chosen("Arzttermin", method: "m", steps: Methods.circle)))
    try hour.at("12:47", enter: .exchange)
    #expect(hour.exchange.method?.place == .ahead && hour.state.floor == .line)
    try hour.now(.method(.stepEntered(0)))
    #expect(hour.state.floor == .person(amina))
  }

  @Test("belongs to one topic: the next one has none, and on the way back it goes on where it was")
  func topics() throws {
    var hour = try Hour.inSteps(Methods.consultation)
    try hour.at("12:49", .method(.stepEntered(1)))
    try hour.at("12:50", .talk(.topicOpened("Allein zu Hause")))
    #expect(hour.exchange.method == nil)
    #expect(hour.refusal(of: .method(.stepEntered(0))) == .topic(.noMethod))
    #expect(hour.refusal(of: .turn(.started("x", of: amina, kind: .step))) == .topic(.noStep))
    try hour.at("12:55", .talk(.topicOpened("Arzttermin")))
    try hour.at("12:56")
    #expect(hour.exchange.method?.step?.key == "story")
    #expect(hour.state.stepLength(at: hour.now) == .minutes(2))
  }

  @Test("can be changed for another one; whose concern it is and what was asked stays")
  func changed() throws {
    var hour = try Hour.inSteps(Methods.consultation)
    try hour.now(.method(.personNamed(olena)))
    try hour.now(.method(.keyQuestionWritten("Was sage ich dann?")))
    try hour.now(.method(.chosen("Arzttermin", method: "s", steps: Methods.strengths)))
    #expect(hour.state.floor == .person(olena))
    #expect(hour.exchange.method?.keyQuestion == "Was sage ich dann?")
    try hour.now(.method(.chosen("Arzttermin", method: Topic.openExchange, steps: [])))
    #expect(hour.exchange.method?.step == nil && hour.state.floor == .line)
    #expect(hour.refusal(of: .method(.stepEntered(0))) == .topic(.noMethod))
  }

  @Test("goes with a topic that is dropped")
  func dropped() throws {
    var hour = try Hour.inTopics()
    try hour.now(.topics(.takenFromStore("Impftermin")))
    try hour.now(.method(.chosen("Impftermin", method: "m", steps: Methods.circle)))
    try hour.now(.topics(.dropped("Impftermin")))
    try hour.now(.topics(.takenFromStore("Impftermin")))
    #expect(hour.exchange.methods.isEmpty && hour.state.topics["Impftermin"]?.method == Topic.openExchange)
  }

  @Test("stands with its topic in the record, and the key question does not")
  func record() throws {
    var hour = try Hour.inSteps(Methods.consultation)
    try hour.now(.method(.keyQuestionWritten("Geheime Frage")))
    try hour.at("12:55", enter: .needs)
    #expect(hour.record.topics.map(\.method) == ["m", nil])
    #expect(!String(describing: hour.record).contains("Geheime Frage"))
  }

  @Test("is the same after a restart, and every step of it can be taken back")
  func undo() throws {
    var hour = try Hour.inSteps(Methods.consultation)
    try hour.now(.method(.personNamed(olena)))
    try hour.now(.method(.stepEntered(1)))
    try hour.at("12:49", stepOf: olena)
    #expect(try hour.restarted().state == hour.state)
    try hour.undo()
    try hour.undo()
    #expect(hour.exchange.method?.index == 0 && hour.exchange.turns.isEmpty)
    try hour.undo()
    #expect(hour.state.floor == .unknownPerson)
    try hour.undo()
    #expect(hour.exchange.method == nil && hour.state.topics["Arzttermin"]?.method == Topic.openExchange)
  }

  @Test("leaves breaks out of the time of a step")
  func breaks() throws {
    var hour = try Hour.inSteps(Methods.consultation)
    try hour.at("12:48", .activeBreak(.began("Pause", exercise: "shake")))
    try hour.at("12:51", .activeBreak(.ended))
    try hour.at("12:52")
    #expect(hour.state.stepLength(at: hour.now) == .minutes(2))
  }
}
