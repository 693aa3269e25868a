import Testing

@testable import Dialogue

@Suite("The minutes that are left for each topic")
struct TopicShareTests {
  @Test("are those of the exchange without the rest of the running topic's box, shared out over the topics to come")
  func shared() throws {
    var hour = try Hour.inExchange()
    try hour.now(.topics(.added("Fasten", title: "Fasten", origin: .participant)))
    #expect(hour.state.topicShare(at: hour.now) == TopicShare(topics: 2, minutes: 9))
    // As long as the topic keeps to its box the others keep their minutes.
    try hour.clock.goOn(until: "12:56:59")
    #expect(hour.state.topicShare(at: hour.now) == TopicShare(topics: 2, minutes: 9))
    try hour.clock.goOn(until: "13:00")
    #expect(hour.state.topicShare(at: hour.now) == TopicShare(topics: 2, minutes: 7))
    try hour.now(.talk(.topicExtended(minutes: 4)))
    #expect(hour.state.topicShare(at: hour.now) == TopicShare(topics: 2, minutes: 7))
    try hour.at("13:01", .talk(.topicOpened("Allein zu Hause")))
    #expect(hour.state.topicShare(at: hour.now) == TopicShare(topics: 1, minutes: 4))
    try hour.at("13:03", .talk(.topicOpened("Fasten")))
    #expect(hour.state.topicShare(at: hour.now) == nil)
  }

  @Test("follow today's plan")
  func replanned() throws {
    var hour = try Hour.inExchange()
    var plan = PhasePlan.standard
    plan.exchange = 20
    try hour.now(.frame(.replanned(to: plan)))
    #expect(hour.state.topicShare(at: hour.now) == TopicShare(topics: 1, minutes: 10))
    plan.exchange = 8
    try hour.now(.frame(.replanned(to: plan)))
    #expect(hour.state.topicShare(at: hour.now) == TopicShare(topics: 1, minutes: 0))
  }

  @Test("are not told outside the exchange, nor without a topic")
  func none() throws {
    var hour = try Hour.inTopics()
    #expect(hour.state.topicShare(at: hour.now) == nil)
    try hour.at("12:47", enter: .exchange)
    #expect(hour.state.topicShare(at: hour.now) == nil)
  }
}
