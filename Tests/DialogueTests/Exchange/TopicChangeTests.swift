import Dialogue
import Testing

@Suite("Rule 9: from one topic to the next")
struct TopicChangeTests {
  @Test("9: hands stay up, and everybody is a first speaker again")
  func handsStay() throws {
    var hour = try Hour.inExchange()
    try hour.at("12:47:20", turnOf: petra)
    try hour.at("12:48:00", turnOf: juergen)
    try hour.at("12:48:10", .talk(.handRaised(petra)))
    try hour.at("12:48:20", .talk(.handRaised(amina)))
    #expect(hour.line == ["Amina", "Petra"])
    try hour.at("12:49:00", .talk(.topicOpened("Allein zu Hause")))
    #expect(hour.speaker == nil)
    #expect(hour.line == ["Petra", "Amina"])
    try hour.at("12:49:10", turnOf: petra)
    #expect(hour.exchange.turn?.isFirst == true)
  }

  @Test("9: one event clears the line")
  func handsCleared() throws {
    var hour = try Hour.inExchange()
    try hour.at("12:48:00", .talk(.handRaised(petra)), .talk(.handRaised(amina)))
    try hour.at("12:49:00", .talk(.topicOpened("Allein zu Hause")), .talk(.handsCleared))
    #expect(hour.line.isEmpty)
  }

  @Test("9: on a topic that is opened again the turns of the first time count")
  func openedAgain() throws {
    var hour = try Hour.inExchange()
    try hour.at("12:47:20", turnOf: petra)
    try hour.at("12:48:00", .talk(.topicOpened("Allein zu Hause")))
    try hour.at("12:49:00", .talk(.topicOpened("Arzttermin")))
    try hour.at("12:49:10", .talk(.handRaised(petra)), .talk(.handRaised(amina)))
    #expect(hour.line == ["Amina", "Petra"])
    #expect(hour.exchange.discussion?.intervals.count == 2)
    #expect(hour.exchange.discussion?.length(at: hour.now, without: []) == .seconds(70))
  }

  @Test("the first topic in order opens with the exchange, the next one waits")
  func firstTopic() throws {
    let hour = try Hour.inExchange()
    #expect(hour.exchange.topic == "Arzttermin")
    #expect(hour.state.nextTopic(at: hour.now)?.id == "Allein zu Hause")
    #expect(hour.refusal(of: .talk(.topicOpened("Arzttermin"))) == .topic(.sameTopic))
    #expect(hour.refusal(of: .talk(.topicOpened("Impftermin"))) == .topic(.noSuchTopic))
  }

  @Test("after the last topic there is no next one")
  func lastTopic() throws {
    var hour = try Hour.inExchange()
    try hour.at("13:00", .talk(.topicOpened("Allein zu Hause")))
    #expect(hour.state.nextTopic(at: hour.now) == nil)
  }

  @Test("an extension makes the time box longer, and the box informs only")
  func extensions() throws {
    var hour = try Hour.inExchange()
    try hour.at("12:56:35", turnOf: juergen)
    #expect(hour.exchange.discussion?.box(hour.state.cycle.timing) == .minutes(10))
    try hour.clock.goOn(until: "12:57:30")
    #expect(hour.speaker == "Jürgen")
    try hour.at("12:57:40", .talk(.topicExtended(minutes: 4)))
    #expect(hour.exchange.discussion?.box(hour.state.cycle.timing) == .minutes(14))
    #expect(hour.speaker == "Jürgen")
  }

  @Test("without a topic people can talk, and nothing can be extended")
  func noTopic() throws {
    var hour = try Hour.inTopics()
    try hour.at("12:47", enter: .exchange)
    try hour.at("12:47:10", turnOf: amina)
    try hour.at("12:48:10", .turn(.ended))
    #expect(hour.record.turns.map(\.topic) == [nil])
    #expect(hour.refusal(of: .talk(.topicExtended(minutes: 4))) == .topic(.noTopicOpen))
  }

  @Test("going back to the topics and on again continues the same topic")
  func backAndForth() throws {
    var hour = try Hour.inExchange()
    try hour.at("12:48:00", turnOf: petra)
    try hour.at("12:49:00", enter: .topics)
    #expect(hour.speaker == nil)
    try hour.at("12:50:00", enter: .exchange)
    #expect(hour.exchange.topic == "Arzttermin")
    #expect(hour.record.topics.first { $0.id == "Arzttermin" }?.milliseconds == 120_000)
  }

  @Test("a topic that was talked about is neither dropped nor merged away, in no phase", arguments: Phase.allCases)
  func discussedStays(phase: Phase) throws {
    guard phase != .closed else { return }
    var hour = try Hour.inExchange()
    try hour.at("13:00", enter: phase)
    #expect(hour.refusal(of: .topics(.dropped("Arzttermin"))) == .topic(.alreadyDiscussed))
    #expect(hour.refusal(of: .topics(.merged("Arzttermin", into: "Allein zu Hause"))) == .topic(.alreadyDiscussed))
    #expect(hour.refusal(of: .topics(.merged("Allein zu Hause", into: "Arzttermin"))) == nil)
  }
}
