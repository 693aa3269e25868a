import Dialogue
import Testing

@Suite("Collecting topics")
struct TopicListTests {
  @Test("several lines pasted together are one step: all of them or none")
  func pasted() throws {
    var hour = try Hour.inCheckIn(with: [amina])
    let lines = ["Arzttermin", "Fasten"].map { TopicEvent.Line(id: Identifier(derivedFrom: $0), title: $0) }
    try hour.now(.topics(.pasted(lines, origin: .impulse)))
    #expect(hour.state.topics.standing.map(\.title) == ["Arzttermin", "Fasten"])
    #expect(hour.state.topics.standing.map(\.origin) == [.impulse, .impulse])
    let more = [TopicEvent.Line(id: "neu", title: "Neu"), lines[0]]
    #expect(hour.refusal(of: .topics(.pasted(more, origin: .participant))) == .alreadyListed)
    #expect(hour.state.topics.standing.count == 2)
    try hour.undo()
    #expect(hour.state.topics.all.isEmpty)
  }

  @Test(
    "topics come from the group, from the store or from the trainer, in any phase", arguments: Topic.Origin.allCases)
  func origins(origin: Topic.Origin) throws {
    for phase in Phase.allCases where phase != .closed {
      var hour = try Hour()
      try hour.at("12:30", enter: phase)
      try hour.now(.topics(.added("neu", title: "Neu", origin: origin)))
      #expect(hour.state.topics["neu"]?.origin == origin)
      #expect(hour.state.topics["neu"]?.firstCollectedOn == Group.secondWednesday)
      #expect(hour.state.topics["neu"]?.timesCarried == 0)
    }
  }

  @Test("a topic of the store keeps its name, its first day and how often it was carried")
  func store() throws {
    var hour = try Hour()
    #expect(hour.state.waitingTopics.map(\.title) == ["Impftermin"])
    try hour.now(.topics(.takenFromStore("Impftermin")))
    let topic = try #require(hour.state.topics["Impftermin"])
    #expect(topic.origin == .store)
    #expect(topic.firstCollectedOn == Group.firstWednesday)
    #expect(topic.timesCarried == 1)
    #expect(hour.state.waitingTopics.isEmpty)
    #expect(hour.refusal(of: .topics(.takenFromStore("Impftermin"))) == .alreadyListed)
    #expect(hour.refusal(of: .topics(.takenFromStore("anderes"))) == .topic(.noSuchTopic))
  }

  @Test("a topic of the store that is dropped waits again and can be taken again")
  func droppedStoredTopic() throws {
    var hour = try Hour()
    try hour.now(.topics(.takenFromStore("Impftermin")))
    try hour.now(.topics(.dropped("Impftermin")))
    #expect(hour.state.waitingTopics.map(\.title) == ["Impftermin"])
    #expect(hour.record.topics.isEmpty)
    try hour.now(.topics(.takenFromStore("Impftermin")))
    #expect(hour.order == ["Impftermin"])
    #expect(hour.state.waitingTopics.isEmpty)
  }

  @Test("taken again after freezing it goes to the end")
  func takenAgainAfterFreezing() throws {
    var hour = try Hour.inTopics()
    try hour.collect("a")
    try hour.now(.topics(.takenFromStore("Impftermin")))
    try hour.collect("b")
    try hour.at("12:47", enter: .exchange)
    try hour.now(.topics(.dropped("Impftermin")))
    try hour.now(.topics(.takenFromStore("Impftermin")))
    #expect(hour.order == ["a", "b", "Impftermin"])
  }

  @Test("merging adds the dots, unmerging restores both")
  func merging() throws {
    var hour = try Hour.inTopics()
    try hour.collect("a", "b", "c")
    try hour.dot("a", 2)
    try hour.dot("b", 3)
    try hour.now(.topics(.merged("a", into: "b")))
    #expect(hour.order == ["b", "c"])
    #expect(hour.state.topics["b"]?.dots == 5)
    #expect(hour.state.topics.dotsGiven == 5)
    try hour.now(.topics(.unmerged("a")))
    #expect(hour.order == ["b", "a", "c"])
    #expect(hour.state.topics["a"]?.dots == 2)
    #expect(hour.state.topics["b"]?.dots == 3)
    #expect(hour.refusal(of: .topics(.unmerged("a"))) == .topic(.notMerged))
  }

  @Test("out of a chain of merges each topic comes back with its own dots")
  func chains() throws {
    var hour = try Hour.inTopics()
    try hour.collect("a", "b", "c")
    for (word, dots) in [("a", 1), ("b", 2), ("c", 3)] { try hour.dot(word, dots) }
    try hour.now(.topics(.merged("a", into: "b")))
    try hour.now(.topics(.merged("b", into: "c")))
    #expect(hour.state.topics["c"]?.dots == 6)
    try hour.now(.topics(.unmerged("a")))
    #expect(hour.state.topics.dotsGiven == 6)
    try hour.now(.topics(.unmerged("b")))
    #expect(hour.state.topics.standing.map(\.dots) == [1, 2, 3])
  }

  @Test("a topic unmerged after freezing goes to the end of the order")
  func unmergedAfterFreezing() throws {
    var hour = try Hour.inTopics()
    try hour.collect("a", "b", "c")
    try hour.now(.topics(.merged("a", into: "b")))
    try hour.at("12:47", enter: .exchange)
    try hour.now(.topics(.unmerged("a")))
    #expect(hour.order == ["b", "c", "a"])
  }

  @Test("what was merged into a topic that is dropped stands for itself again")
  func droppedTarget() throws {
    var hour = try Hour.inTopics()
    try hour.collect("a", "b", "c")
    for (word, dots) in [("a", 1), ("b", 2), ("c", 3)] { try hour.dot(word, dots) }
    try hour.now(.topics(.merged("a", into: "b")))
    try hour.now(.topics(.merged("b", into: "c")))
    try hour.now(.topics(.dropped("c")))
    #expect(hour.order == ["b"])
    #expect(hour.state.topics["b"]?.dots == 3)
    try hour.now(.topics(.unmerged("a")))
    #expect(hour.state.topics.standing.map(\.dots) == [1, 2])
  }

  @Test("nothing is merged into itself, into what is merged or into what is not there")
  func refusedMerges() throws {
    var hour = try Hour.inTopics()
    try hour.collect("a", "b", "c")
    #expect(hour.refusal(of: .topics(.merged("a", into: "a"))) == .topic(.sameTopic))
    #expect(hour.refusal(of: .topics(.merged("a", into: "x"))) == .topic(.noSuchTopic))
    try hour.now(.topics(.merged("a", into: "b")))
    #expect(hour.refusal(of: .topics(.merged("a", into: "c"))) == .topic(.noSuchTopic))
    #expect(hour.refusal(of: .topics(.merged("c", into: "a"))) == .topic(.noSuchTopic))
    #expect(hour.refusal(of: .topics(.dotAdded("a"))) == .topic(.noSuchTopic))
  }

  @Test("titles are corrected, topics linked to earlier ones, no name is used twice")
  func corrections() throws {
    var hour = try Hour.inTopics()
    try hour.collect("a")
    try hour.now(.topics(.retitled("a", to: "Arzttermin")))
    try hour.now(.topics(.linked("a", to: "voriger")))
    #expect(hour.state.topics["a"]?.title == "Arzttermin")
    #expect(hour.state.topics["a"]?.recurrenceOf == "voriger")
    #expect(hour.refusal(of: .topics(.linked("a", to: "a"))) == .topic(.sameTopic))
    #expect(hour.refusal(of: .topics(.added("a", title: "x", origin: .impulse))) == .alreadyListed)
    try hour.now(.topics(.dropped("a")))
    #expect(hour.refusal(of: .topics(.added("a", title: "x", origin: .impulse))) == .alreadyListed)
    #expect(hour.refusal(of: .topics(.retitled("a", to: "x"))) == .topic(.noSuchTopic))
  }
}
