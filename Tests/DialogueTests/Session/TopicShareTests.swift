import Testing

@testable import Dialogue

@Suite("The minutes that are left for each topic")
struct TopicShareTests {
  @Test("are those of the exchange, shared out over the topic that is on and those that wait")
  func shared() throws {
    var hour = try Hour.inExchange()
    #expect(hour.state.topicShare(at: hour.now) == TopicShare(topics: 2, minutes: 14))
    try hour.clock.goOn(until: "12:55:01")
    #expect(hour.state.topicShare(at: hour.now) == TopicShare(topics: 2, minutes: 9))
    try hour.at("12:58", .talk(.topicOpened("Allein zu Hause")))
    #expect(hour.state.topicShare(at: hour.now) == TopicShare(topics: 1, minutes: 17))
    try hour.clock.goOn(until: "13:20")
    #expect(hour.state.topicShare(at: hour.now) == TopicShare(topics: 1, minutes: 0))
  }

  @Test("follow today's plan")
  func replanned() throws {
    var hour = try Hour.inExchange()
    var plan = PhasePlan.standard
    plan.exchange = 20
    try hour.now(.frame(.replanned(to: plan)))
    #expect(hour.state.topicShare(at: hour.now) == TopicShare(topics: 2, minutes: 10))
  }

  @Test("are not told outside the exchange, nor without a topic")
  func none() throws {
    var hour = try Hour.inTopics()
    #expect(hour.state.topicShare(at: hour.now) == nil)
    try hour.at("12:47", enter: .exchange)
    #expect(hour.state.topicShare(at: hour.now) == nil)
  }
}
