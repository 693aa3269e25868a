import Dialogue
import Testing

@Suite("The order of topics")
struct TopicOrderTests {
  @Test("thumbs first, then dots, then the trainer's choice; among equals the group and the older one first")
  func order() throws {
    var hour = try Hour.inTopics()
    try hour.collect("a", "b", "c", "d")
    try hour.now(.topics(.added("Impuls", title: "Impuls", origin: .impulse)))
    #expect(hour.order == ["a", "b", "c", "d", "Impuls"])
    try hour.dot("c", 3)
    try hour.dot("b", 1)
    #expect(hour.order == ["c", "b", "a", "d", "Impuls"])
    try hour.now(.topics(.acclaimed("d")))
    #expect(hour.order == ["d", "c", "b", "a", "Impuls"])
    try hour.now(.topics(.chosen("Impuls")))
    #expect(hour.order == ["d", "c", "b", "Impuls", "a"])
    try hour.now(.topics(.acclaimed("d")))
    try hour.now(.topics(.chosen("Impuls")))
    #expect(hour.order == ["c", "b", "a", "d", "Impuls"])
  }

  @Test("an impulse never outranks a topic of the group that has as many dots, chosen or not")
  func impulses() throws {
    var hour = try Hour.inTopics()
    try hour.now(.topics(.added("Impuls", title: "Impuls", origin: .impulse)))
    try hour.collect("a")
    try hour.dot("Impuls", 2)
    try hour.dot("a", 2)
    #expect(hour.order == ["a", "Impuls"])
    try hour.now(.topics(.chosen("Impuls")))
    #expect(hour.order == ["a", "Impuls"])
  }

  @Test("a tie is shown, decided with a reason, and then it is none")
  func ties() throws {
    var hour = try Hour.inTopics()
    try hour.collect("a", "b", "c")
    #expect(hour.ties.isEmpty)
    try hour.dot("a", 2)
    try hour.dot("b", 2)
    #expect(hour.ties == [["a", "b"]])
    #expect(hour.refusal(of: .topics(.tieDecided(first: "c", reason: "Daumen"))) == .topic(.noTie))
    try hour.now(.topics(.tieDecided(first: "b", reason: "per Daumen")))
    #expect(hour.order == ["b", "a", "c"])
    #expect(hour.ties.isEmpty)
    #expect(hour.state.topics.decisions.map(\.first) == ["b"])
    #expect(hour.state.topics.decisions.map(\.reason) == ["per Daumen"])
    #expect(hour.refusal(of: .topics(.tieDecided(first: "a", reason: "doch"))) == .topic(.noTie))
  }

  @Test("a decision weighs more than the trainer's choice")
  func decisionAgainstChoice() throws {
    var hour = try Hour.inTopics()
    try hour.collect("a", "b")
    try hour.dot("a", 2)
    try hour.dot("b", 2)
    try hour.now(.topics(.chosen("a")))
    try hour.now(.topics(.tieDecided(first: "b", reason: "per Daumen")))
    #expect(hour.order == ["b", "a"])
  }

  @Test("several ties are shown from the most dots down")
  func severalTies() throws {
    var hour = try Hour.inTopics()
    try hour.collect("a", "b", "c", "d", "e")
    for (word, dots) in [("a", 1), ("b", 3), ("c", 1), ("d", 3)] { try hour.dot(word, dots) }
    #expect(hour.ties == [["b", "d"], ["a", "c"]])
  }

  @Test("a topic that joins those already decided opens the tie again")
  func joiningATie() throws {
    var hour = try Hour.inTopics()
    try hour.collect("a", "b", "c")
    for word in ["a", "b"] { try hour.dot(word, 2) }
    try hour.now(.topics(.tieDecided(first: "a", reason: "per Daumen")))
    try hour.dot("c", 1)
    #expect(hour.ties.isEmpty)
    try hour.dot("c", 1)
    #expect(hour.ties == [["a", "b", "c"]])
  }

  @Test("what was decided against one topic is not decided against another")
  func leavingATie() throws {
    var hour = try Hour.inTopics()
    try hour.collect("a", "b", "c")
    for word in ["a", "b"] { try hour.dot(word, 2) }
    try hour.dot("c", 1)
    try hour.now(.topics(.tieDecided(first: "a", reason: "per Daumen")))
    try hour.dot("b", 1)
    try hour.dot("c", 1)
    #expect(hour.ties == [["a", "c"]])
  }

  @Test("entering the exchange freezes the order; what comes later goes to its end")
  func frozen() throws {
    var hour = try Hour.inTopics()
    try hour.collect("a", "b", "c")
    try hour.dot("b", 1)
    #expect(hour.state.topics.frozenOrder == nil)
    try hour.at("12:47", enter: .exchange)
    try hour.collect("d")
    try hour.dot("d", 5)
    try hour.dot("c", 5)
    try hour.now(.topics(.acclaimed("a")))
    #expect(hour.order == ["b", "a", "c", "d"])
    #expect(hour.exchange.topic == "b")
  }

  @Test("the order is frozen once; what changes in the topics' phase later leaves it alone")
  func frozenOnce() throws {
    var hour = try Hour.inTopics()
    try hour.collect("a", "b", "c")
    try hour.at("12:47", enter: .exchange)
    try hour.at("12:48", enter: .topics)
    try hour.dot("c", 3)
    try hour.at("12:50", enter: .exchange)
    #expect(hour.order == ["a", "b", "c"])
  }

  @Test("a tie that shows only after freezing can still be decided")
  func tieAfterFreezing() throws {
    var hour = try Hour.inTopics()
    try hour.collect("a", "b", "c")
    try hour.at("12:47", enter: .exchange)
    try hour.dot("b", 1)
    try hour.dot("c", 1)
    try hour.now(.topics(.tieDecided(first: "c", reason: "älter")))
    #expect(hour.order == ["a", "c", "b"])
  }

  @Test("dots are given and taken one by one, never below none")
  func dots() throws {
    var hour = try Hour.inTopics()
    try hour.collect("a")
    #expect(hour.refusal(of: .topics(.dotRemoved("a"))) == .topic(.noDots))
    try hour.dot("a", 2)
    #expect(hour.state.topics.dotsGiven == 2)
    try hour.now(.topics(.dotRemoved("a")))
    #expect(hour.state.topics["a"]?.dots == 1)
    #expect(hour.refusal(of: .topics(.dotAdded("b"))) == .topic(.noSuchTopic))
  }
}

extension Hour {
  mutating func collect(_ words: String...) throws {
    for word in words { try now(.topics(.added(Identifier(derivedFrom: word), title: word, origin: .participant))) }
  }

  mutating func dot(_ word: String, _ times: Int) throws {
    for _ in 0..<times { try now(.topics(.dotAdded(Identifier(derivedFrom: word)))) }
  }

  /// The titles in the order in which they will be talked about.
  var order: [String] { state.topics.inOrder.map(\.title) }

  /// The titles of open ties.
  var ties: [[String]] { state.topics.openTies.map { $0.map(\.title) } }
}
