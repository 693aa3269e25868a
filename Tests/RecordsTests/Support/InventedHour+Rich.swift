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
    try happens(.people(.arrived(Invented.amina.id)))
    try happens(.people(.arrived(Invented.yonas.id)))
    try happens(.frame(.phaseEntered(.checkIn)), after: 600_000)
    try happens(.round(.given(Invented.amina.id, mood: .cloudy)))
    try happens(.round(.wordAdded(Invented.amina.id, word: "müde")))
    try happens(.round(.passed(Invented.yonas.id)))
    try happens(.people(.arrived(Invented.olena.id)))
    try happens(.round(.given(Invented.olena.id, mood: .fair)))
    try undo()
    try redo()
    for person in opening.roster.dropFirst(3) {
      try happens(.people(.arrived(person.id)))
      try happens(.round(.given(person.id, mood: .fair)))
    }
    let guest = Participant(id: name(), number: 4, name: "محمد", district: "Kinzigaue", access: .phone)
    try happens(.people(.added(guest, arrives: true)))
    try happens(.technology(.deviceShared(Invented.yonas.id, with: Invented.amina.id)))
    try happens(
      .frame(.teamSet([TeamMember(name: "Ayşe", role: .facilitator), TeamMember(name: "Deniz", role: .techSupport)])))
    for plan in opening.openPlans { try happens(.plan(.followedUp(plan.id, outcome: .notYet))) }
    for need in opening.earlierNeeds { try happens(.heard(.needReportedBack(need.id))) }
  }

  private mutating func collectTopics() throws {
    let titles = ["Arzttermin", "=1+1; \"so\"\n", "Fasten", "Masken", "Termin beim Arzt"]
    let topics: [Topic.ID] = titles.map { _ in name() }
    try happens(.frame(.phaseEntered(.topics)), after: 400_000)
    for (topic, title) in zip(topics, titles) {
      try happens(.topics(.added(topic, title: title, origin: topic == topics[2] ? .impulse : .participant)))
    }
    for stored in opening.topicStore { try happens(.topics(.takenFromStore(stored.id))) }
    try happens(.topics(.dropped(topics[3])))
    try happens(.topics(.merged(topics[4], into: topics[0])))
    try happens(.topics(.dotAdded(topics[0])))
    try happens(.topics(.dotAdded(topics[0])))
    try happens(.topics(.dotAdded(topics[1])))
    try happens(.topics(.linked(topics[1], to: topics[2])))
  }

  private mutating func talk() throws {
    try happens(.frame(.phaseEntered(.exchange)), after: 300_000)
    try happens(.turn(.started(name(), of: Invented.amina.id, kind: .turn)))
    try happens(.heard(.marked(name(), as: .quote, text: "„Ich rufe um acht an.“")), after: 30_000)
    for person in opening.roster.dropFirst(3) {
      try happens(.turn(.started(name(), of: person.id, kind: .turn)), after: 60_000)
    }
    try happens(.turn(.started(name(), of: Invented.olena.id, kind: .turn)), after: 60_600)
    let idea: Mark.ID = name()
    try happens(.heard(.marked(idea, as: .idea, text: nil)))
    try happens(.people(.connectionLost(Invented.olena.id)), after: 20_000)
    try happens(.people(.issueOpened(name(), .sound, of: Invented.olena.id, helper: "Deniz")))
    try happens(.people(.arrived(Invented.olena.id)), after: 45_000)
    try happens(.turn(.started(name(), of: Invented.olena.id, kind: .turn)))
    try happens(.turn(.ended), after: 15_000)
    try talkInSteps(on: history.state.exchange.topic)
    try happens(.talk(.handRaised(Invented.yonas.id)))
    try happens(.turn(.passed(Invented.yonas.id)))
    try happens(.talk(.topicExtended(minutes: 4)))
    try happens(.frame(.replanned(to: PhasePlan(checkIn: 10, topics: 7, exchange: 24, needs: 8, checkOut: 7))))
    try happens(.activeBreak(.began(name(), exercise: "stretch")))
    try happens(.activeBreak(.ended), after: 120_000)
    try happens(.heard(.marked(name(), as: .need, text: nil)))
  }

  private mutating func talkInSteps(on topic: Topic.ID?) throws {
    guard let topic else { return }
    let steps = [StepPlan(key: "plan", minutes: 3, speaker: .person, captures: [.plan])]
    try happens(.method(.chosen(topic, method: "peerConsultation", steps: steps)))
    try happens(.method(.personNamed(Invented.olena.id)))
    try happens(.turn(.started(name(), of: Invented.olena.id, kind: .step)))
    try happens(.plan(.made(name(), of: Invented.olena.id, text: "Ich bitte um einen Rückruf.")), after: 30_000)
    let strengths: [Mark.ID] = (0..<3).map { _ in name() }
    for (strength, word) in zip(strengths, ["bleibt ruhig", "hört zu", "sagt klar, was sie braucht"]) {
      try happens(.heard(.marked(strength, as: .strength, text: word)))
    }
    try happens(.heard(.markReleased(strengths[1], isReleased: true)))
    try happens(.heard(.markReleased(strengths[2], isReleased: false)))
    try happens(.turn(.ended))
    try happens(.method(.stepsEnded))
  }

  private mutating func writeNeeds() throws {
    let needs: [Need.ID] = (0..<3).map { _ in name() }
    try happens(.frame(.phaseEntered(.needs)), after: 600_000)
    let mark = history.state.needList.openMarks.first?.id
    try happens(.heard(.needCaptured(needs[0], wording: "Jemand, der mit mir anruft.", from: mark)))
    try happens(.heard(.needCaptured(needs[1], wording: "Ruhe zu Hause.", from: nil)))
    try happens(.heard(.needCaptured(needs[2], wording: "Hilfe beim Anrufen.", from: nil)))
    for change in [
      NeedChange.category("movement"), .sharedBy(3), .urgency(.soon), .level(.group), .barrier("besetzt"),
      .helpers("Patenbüro"), .nextStep("fragen"), .responsible("Team"), .confirmed,
    ] { try happens(.heard(.needChanged(needs[0], by: change))) }
    try happens(.heard(.needChanged(needs[1], by: .category("violence"))))
    try happens(.heard(.needsMerged(needs[2], into: needs[0])))
  }

  private mutating func sayGoodbye() throws {
    try happens(.frame(.phaseEntered(.checkOut)), after: 400_000)
    try happens(.round(.given(Invented.amina.id, mood: .sunny)))
    try happens(.people(.left(Invented.yonas.id)))
    try happens(.heard(.groundRuleAdded("Regel \(opening.number)")))
    try happens(.frame(.phaseEntered(.wrapUp)), after: 300_000)
    try happens(.heard(.reflectionWritten("Heute lief es gut.")))
    try happens(.frame(.closed))
  }
}
