import Dialogue

extension InventedHour {
  /// A closed session in which something of everything happened.
  static func rich(_ opening: SessionOpening = Invented.opening(1)) throws -> InventedHour {
    var hour = InventedHour(opening)
    try hour.arrive()
    try hour.collectTopics()
    try hour.talk()
    try hour.writeNeeds()
    try hour.sayGoodbye()
    return hour
  }

  private mutating func arrive() throws {
    try happens(.participantArrived(Invented.amina.id))
    try happens(.participantArrived(Invented.yonas.id))
    try happens(.phaseEntered(.checkIn), after: 600_000)
    try happens(.roundGiven(Invented.amina.id, .cloudy))
    try happens(.roundWordAdded(Invented.amina.id, "müde"))
    try happens(.roundPassed(Invented.yonas.id))
    try happens(.participantArrived(Invented.olena.id))
    try happens(.roundGiven(Invented.olena.id, .fair))
    try undo()
    try redo()
    let guest = Participant(id: name(), number: 4, name: "محمد", district: "Kinzigaue", access: .phone)
    try happens(.participantAdded(guest, arrives: true))
    for need in opening.earlierNeeds { try happens(.needReportedBack(need.id)) }
  }

  private mutating func collectTopics() throws {
    let titles = ["Arzttermin", "=1+1; \"so\"\n", "Fasten", "Masken", "Termin beim Arzt"]
    let topics: [Topic.ID] = titles.map { _ in name() }
    try happens(.phaseEntered(.topics), after: 400_000)
    for (topic, title) in zip(topics, titles) {
      try happens(.topicAdded(topic, title: title, origin: topic == topics[2] ? .impulse : .participant))
    }
    for stored in opening.topicStore { try happens(.storedTopicTaken(stored.id)) }
    try happens(.topicDropped(topics[3]))
    try happens(.topicsMerged(topics[4], into: topics[0]))
    try happens(.dotAdded(topics[0]))
    try happens(.dotAdded(topics[0]))
    try happens(.dotAdded(topics[1]))
    try happens(.topicLinked(topics[1], to: topics[2]))
  }

  private mutating func talk() throws {
    try happens(.phaseEntered(.exchange), after: 300_000)
    try happens(.turnStarted(name(), Invented.amina.id, .turn))
    try happens(.marked(name(), .quote, text: "„Ich rufe um acht an.“"), after: 30_000)
    try happens(.turnStarted(name(), Invented.olena.id, .turn), after: 60_600)
    let idea: Mark.ID = name()
    try happens(.marked(idea, .idea, text: nil))
    try happens(.connectionLost(Invented.olena.id), after: 20_000)
    try happens(.dialInIssueOpened(name(), .sound, Invented.olena.id, helper: "Deniz"))
    try happens(.participantArrived(Invented.olena.id), after: 45_000)
    try happens(.turnStarted(name(), Invented.olena.id, .turn))
    try happens(.turnEnded, after: 15_000)
    try happens(.handRaised(Invented.yonas.id))
    try happens(.turnPassed(Invented.yonas.id))
    try happens(.topicExtended(minutes: 4))
    try happens(.breakBegan(name(), exercise: "stretch"))
    try happens(.breakEnded, after: 120_000)
    try happens(.marked(name(), .need, text: nil))
  }

  private mutating func writeNeeds() throws {
    let needs: [Need.ID] = (0..<3).map { _ in name() }
    try happens(.phaseEntered(.needs), after: 600_000)
    let mark = history.state.needList.openMarks.first?.id
    try happens(.needCaptured(needs[0], wording: "Jemand, der mit mir anruft.", from: mark))
    try happens(.needCaptured(needs[1], wording: "Ruhe zu Hause.", from: nil))
    try happens(.needCaptured(needs[2], wording: "Hilfe beim Anrufen.", from: nil))
    for change in [
      NeedChange.category("movement"), .sharedBy(3), .urgency(.soon), .level(.group), .barrier("besetzt"),
      .helpers("Patenbüro"), .nextStep("fragen"), .responsible("Team"), .confirmed,
    ] { try happens(.needChanged(needs[0], change)) }
    try happens(.needChanged(needs[1], .category("violence")))
    try happens(.needsMerged(needs[2], into: needs[0]))
  }

  private mutating func sayGoodbye() throws {
    try happens(.phaseEntered(.checkOut), after: 400_000)
    try happens(.roundGiven(Invented.amina.id, .sunny))
    try happens(.participantLeft(Invented.yonas.id))
    try happens(.groundRuleAdded("Regel \(opening.number)"))
    try happens(.phaseEntered(.wrapUp), after: 300_000)
    try happens(.reflectionWritten("Heute lief es gut."))
    try happens(.sessionClosed)
  }
}
