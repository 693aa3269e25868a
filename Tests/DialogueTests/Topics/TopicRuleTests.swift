import Dialogue
import Testing

@Suite("Topics that change on the way")
struct TopicRuleTests {
  @Test("one that takes up an earlier topic is linked in the same step")
  func recurrence() throws {
    var hour = try Hour.inTopics()
    try hour.now(.topics(.added("neu", title: "Masken", origin: .participant, recurrenceOf: "Masken zu Hause")))
    #expect(hour.state.topics["neu"]?.recurrenceOf == "Masken zu Hause")
    #expect(hour.record.topics.map(\.recurrenceOf) == ["Masken zu Hause"])
    #expect(
      hour.refusal(of: .topics(.added("x", title: "x", origin: .impulse, recurrenceOf: "x"))) == .topic(.sameTopic))
    try hour.undo()
    #expect(hour.state.topics.all.isEmpty)
  }

  @Test("one that was only passed by can be dropped or merged")
  func passedBy() throws {
    var hour = try Hour.inExchange()
    try hour.collect("c")
    try hour.at("12:47:20", .talk(.topicOpened("Allein zu Hause")))
    #expect(hour.refusal(of: .topics(.dropped("Allein zu Hause"))) == .topic(.topicIsOpen))
    try hour.now(.topics(.merged("Arzttermin", into: "c")))
    #expect(hour.order == ["Allein zu Hause", "c"])
    try hour.now(.topics(.unmerged("Arzttermin")))
    try hour.now(.topics(.dropped("Arzttermin")))
    #expect(hour.order == ["Allein zu Hause", "c"])
    #expect(hour.refusal(of: .talk(.topicOpened("Arzttermin"))) == .topic(.noSuchTopic))
  }

  @Test("one that somebody spoke on, that was on for a minute or of which something was written down cannot")
  func discussed() throws {
    var spoken = try Hour.inExchange()
    try spoken.at("12:47:05", turnOf: petra)
    try spoken.at("12:47:10", .talk(.topicOpened("Allein zu Hause")))
    #expect(spoken.refusal(of: .topics(.dropped("Arzttermin"))) == .topic(.alreadyDiscussed))
    #expect(spoken.refusal(of: .topics(.merged("Arzttermin", into: "Allein zu Hause"))) == .topic(.alreadyDiscussed))

    var long = try Hour.inExchange()
    try long.at("12:48", .talk(.topicOpened("Allein zu Hause")))
    #expect(long.refusal(of: .topics(.dropped("Arzttermin"))) == .topic(.alreadyDiscussed))

    var marked = try Hour.inExchange()
    try marked.at("12:47:05", .heard(.marked("Idee", as: .idea, text: "Um acht anrufen.")))
    try marked.at("12:47:10", .talk(.topicOpened("Allein zu Hause")))
    #expect(marked.refusal(of: .topics(.dropped("Arzttermin"))) == .topic(.alreadyDiscussed))
  }

  @Test("one that was on last and is dropped is not the one the exchange goes on with")
  func droppedLast() throws {
    var hour = try Hour.inExchange()
    try hour.at("12:47:05", turnOf: petra)
    try hour.at("12:48", .talk(.topicOpened("Allein zu Hause")))
    try hour.at("12:48:10", enter: .topics)
    try hour.now(.topics(.dropped("Allein zu Hause")))
    try hour.collect("c")
    try hour.at("12:49", enter: .exchange)
    #expect(hour.exchange.topic == "c")
  }

  @Test("back from an exchange in which nobody spoke they are chosen as before")
  func thawed() throws {
    var hour = try Hour.inTopics()
    try hour.collect("a", "b", "c")
    try hour.at("12:47", enter: .exchange)
    try hour.at("12:47:30", .talk(.handRaised(petra)))
    try hour.at("12:47:40", enter: .topics)
    #expect(hour.state.topics.frozenOrder == nil)
    try hour.dot("c", 2)
    try hour.collect("d")
    try hour.dot("d", 3)
    #expect(hour.order == ["d", "c", "a", "b"])
    try hour.at("12:50", enter: .exchange)
    #expect(hour.exchange.topic == "d")
    #expect(hour.record.topics.map(\.isDiscussed) == [false, false, false, false])
  }

  @Test("once somebody spoke, or a topic was on for a minute, their order stays")
  func frozenByTalk() throws {
    for seconds in ["12:47:30", "12:48:00"] {
      var hour = try Hour.inTopics()
      try hour.collect("a", "b")
      try hour.at("12:47", enter: .exchange)
      if seconds < "12:48" { try hour.at("12:47:10", turnOf: petra) }
      try hour.at(seconds, enter: .topics)
      try hour.dot("b", 2)
      #expect(hour.order == ["a", "b"])
      try hour.at("12:50", enter: .exchange)
      #expect(hour.exchange.topic == "a")
    }
  }

  @Test("more time means one to thirty minutes")
  func extensions() throws {
    var hour = try Hour.inExchange()
    for minutes in [Int.min, -4, 0, 31, Int.max] {
      #expect(hour.refusal(of: .talk(.topicExtended(minutes: minutes))) == .topic(.notSoManyMinutes))
    }
    for minutes in [1, 30] { try hour.now(.talk(.topicExtended(minutes: minutes))) }
    #expect(hour.exchange.discussion?.box(Group.cycle.timing) == .minutes(41))
  }

  @Test("a merged one lends its thumbs and the trainer's choice, and takes them back")
  func lentThumbs() throws {
    var hour = try Hour.inTopics()
    try hour.collect("a", "b", "c", "d")
    try hour.now(.topics(.acclaimed("a")))
    try hour.now(.topics(.chosen("b")))
    let before = hour.state.topics
    try hour.now(.topics(.merged("a", into: "c")))
    try hour.now(.topics(.merged("b", into: "c")))
    #expect(hour.state.topics["c"]?.selection == .acclamation)
    #expect(hour.order == ["c", "d"])
    try hour.now(.topics(.merged("c", into: "d")))
    #expect(hour.order == ["d"])
    #expect(hour.state.topics["d"]?.isAcclaimed == true)
    #expect(hour.state.topics.merged(into: "d").map(\.title) == ["a", "b", "c"])
    try hour.now(.topics(.unmerged("a")))
    #expect(hour.state.topics["d"]?.isAcclaimed == false && hour.state.topics["c"]?.isAcclaimed == false)
    #expect(hour.state.topics["d"]?.isChosen == true)
    try hour.now(.topics(.unmerged("b")))
    try hour.now(.topics(.unmerged("c")))
    #expect(hour.state.topics == before)
  }

  @Test("taking dots from a merged one, and it apart again, makes no new dots")
  func dotsTaken() throws {
    var hour = try Hour.inTopics()
    try hour.collect("a", "b", "c")
    for (word, dots) in [("a", 2), ("b", 3), ("c", 1)] { try hour.dot(word, dots) }
    try hour.now(.topics(.merged("a", into: "b")))
    try hour.now(.topics(.merged("b", into: "c")))
    for _ in 0..<5 { try hour.now(.topics(.dotRemoved("c"))) }
    for word in ["a", "b"] {
      try hour.now(.topics(.unmerged(Identifier(derivedFrom: word))))
      #expect(hour.state.topics.dotsGiven == 1)
    }
    #expect(hour.state.topics.all.map(\.dots) == [1, 0, 0])
  }

  @Test("thumbs that another merged one has as well stay")
  func thumbsOfTwo() throws {
    var hour = try Hour.inTopics()
    try hour.collect("a", "b", "c")
    for word in ["a", "b"] { try hour.now(.topics(.acclaimed(Identifier(derivedFrom: word)))) }
    let before = hour.state.topics
    for word in ["a", "b"] { try hour.now(.topics(.merged(Identifier(derivedFrom: word), into: "c"))) }
    try hour.now(.topics(.unmerged("a")))
    #expect(hour.state.topics["c"]?.isAcclaimed == true)
    try hour.now(.topics(.unmerged("b")))
    #expect(hour.state.topics == before)
  }

  @Test("of more than two that are level one after the other is put in its place")
  func threeLevel() throws {
    var hour = try Hour.inTopics()
    try hour.collect("a", "b", "c")
    for word in ["a", "b", "c"] { try hour.dot(word, 2) }
    try hour.now(.topics(.tieDecided(first: "c", reason: "per Daumen")))
    #expect(hour.ties == [["a", "b"]])
    try hour.now(.topics(.tieDecided(first: "b", reason: "eilig")))
    #expect(hour.ties.isEmpty)
    #expect(hour.order == ["c", "b", "a"])
    #expect(hour.record.topics.map(\.tieReason) == [nil, "eilig", "per Daumen"])
    try hour.undo()
    #expect(hour.ties == [["a", "b"]])
  }

  @Test("of those that are level the one that waits longest is proposed to be first, but not before the group's")
  func olderFirst() throws {
    var hour = try Hour.inTopics()
    try hour.collect("a")
    try hour.now(.topics(.takenFromStore("Impftermin")))
    #expect(hour.order == ["a", "Impftermin"])
    try hour.dot("a", 1)
    try hour.dot("Impftermin", 1)
    #expect(hour.ties == [["Impftermin", "a"]])
    #expect(hour.order == ["Impftermin", "a"])
  }
}
