import Dialogue
import Testing

@Suite("Topics in the record")
struct TopicRecordTests {
  @Test("how a topic was chosen: by dots, by thumbs, by the trainer; not chosen is nothing")
  func selection() throws {
    var hour = try Hour.inTopics()
    try hour.collect("Punkte", "Daumen", "Trainer", "nichts", "nur Punkte")
    try hour.dot("Punkte", 2)
    try hour.dot("nur Punkte", 1)
    try hour.now(.topics(.acclaimed("Daumen")))
    try hour.now(.topics(.chosen("Trainer")))
    try hour.at("12:47", enter: .exchange)
    try hour.at("12:50", .talk(.topicOpened("Punkte")))
    try hour.clock.goOn(until: "12:55")
    #expect(
      hour.topicRows == [
        "Punkte dots", "Daumen acclamation", "Trainer facilitator", "nichts -", "nur Punkte -",
      ])
  }

  @Test("a topic that was simply opened was chosen by the trainer")
  func simplyOpened() throws {
    var hour = try Hour.inTopics()
    try hour.collect("a")
    try hour.at("12:47", enter: .exchange)
    try hour.clock.goOn(until: "12:48")
    #expect(hour.topicRows == ["a facilitator"])
  }

  @Test("talked about is a topic somebody spoke on, or that was on for a minute; passed by it waits on")
  func discussed() throws {
    var hour = try Hour.inTopics()
    try hour.collect("a", "b", "c")
    try hour.at("12:47", enter: .exchange)
    try hour.at("12:47:05", .talk(.topicOpened("b")))
    try hour.at("12:47:10", turnOf: amina)
    try hour.at("12:47:11", .talk(.topicOpened("c")))
    try hour.clock.goOn(until: "12:48:10")
    #expect(hour.record.topics.map(\.isDiscussed) == [false, true, false])
    try hour.clock.goOn(until: "12:48:11")
    #expect(hour.record.topics.map(\.isDiscussed) == [false, true, true])
    #expect(hour.record.topics.map(\.milliseconds) == [nil, 6_000, 60_000])
    #expect(hour.state.nextTopic(at: hour.now)?.id == "a")
  }

  @Test("the reason of a tie is kept with the topic that came first")
  func tieReason() throws {
    var hour = try Hour.inTopics()
    try hour.collect("a", "b")
    for word in ["a", "b"] { try hour.dot(word, 2) }
    try hour.now(.topics(.tieDecided(first: "b", reason: "per Daumen")))
    #expect(hour.record.topics.map(\.tieReason) == [nil, "per Daumen"])
    #expect(hour.record.topics.map(\.position) == [2, 1])
  }

  @Test("without any vote there are no dots, with one there are, unless thumbs decided")
  func dots() throws {
    var hour = try Hour.inTopics()
    try hour.collect("a", "b", "c")
    #expect(hour.record.topics.map(\.dots) == [nil, nil, nil])
    try hour.dot("a", 2)
    try hour.now(.topics(.acclaimed("c")))
    #expect(hour.record.topics.map(\.dots) == [2, 0, nil])
  }

  @Test("what was merged or dropped stays in the record, at the end of the order")
  func everything() throws {
    var hour = try Hour.inTopics()
    try hour.collect("a", "b", "c", "d")
    try hour.dot("d", 1)
    try hour.now(.topics(.merged("a", into: "b")))
    try hour.now(.topics(.dropped("c")))
    let rows = hour.record.topics
    #expect(rows.map(\.position) == [3, 2, 3, 1])
    #expect(rows.map(\.mergedInto) == ["b", nil, nil, nil])
    #expect(rows.map(\.isDropped) == [false, false, true, false])
  }

  @Test("only topics that were talked about have minutes and a method")
  func minutes() throws {
    var hour = try Hour.inExchange()
    try hour.at("13:01", .talk(.topicOpened("Allein zu Hause")))
    try hour.at("13:01", .topics(.added("neu", title: "neu", origin: .participant)))
    try hour.at("13:15", enter: .needs)
    let rows = hour.record.topics
    #expect(rows.map(\.milliseconds) == [14 * 60_000, 14 * 60_000, nil])
    #expect(rows.map(\.method) == [Topic.openExchange, Topic.openExchange, nil])
    #expect(rows.map(\.isDiscussed) == [true, true, false])
  }
}

extension Hour {
  fileprivate var topicRows: [String] {
    record.topics.map { "\($0.title) \($0.selection?.rawValue ?? "-")" }
  }
}
