import Dialogue
import Testing

@Suite("Talking in a disturbance")
struct DisturbanceRoundTests {
  /// Amina, Yonas, Mehmet and Petra are there; something is in the way.
  private func disturbed() throws -> Hour {
    var hour = try Hour.inTopics(with: [petra, mehmet, yonas, amina])
    try hour.at("12:41:00", .disturbance(.began("Störung", .conflict)))
    return hour
  }

  private func speaker(in hour: Hour) -> String? { hour.name(hour.state.runningDisturbance?.turn?.participant) }
  private func asked(in hour: Hour) -> String? { hour.name(hour.state.round?.current) }

  private func states(in hour: Hour) -> [String: RoundRecord.State] {
    let rows = hour.record.rounds.filter { $0.round == .disturbance }
    return Dictionary(uniqueKeysWithValues: rows.map { (hour.name($0.participant) ?? "?", $0.state) })
  }

  @Test("going around everybody who is there is asked once, in the order of numbers, and every word has its time")
  func round() throws {
    var hour = try disturbed()
    var speakers: [String?] = []
    for (time, turn) in [("12:42:00", "a"), ("12:43:00", "b"), ("12:43:30", "c"), ("12:45:00", "d")] {
      try hour.at(time, .disturbance(.nextAsked(Identifier(derivedFrom: turn))))
      speakers.append(speaker(in: hour))
    }
    #expect(speakers == ["Amina", "Yonas", "Mehmet", "Petra"])
    try hour.at("12:45:10", .disturbance(.nextAsked("e")))
    #expect(speaker(in: hour) == nil && asked(in: hour) == nil)
    #expect(hour.refusal(of: .disturbance(.nextAsked("f"))) == .round(.nobodyAsked))
    #expect(hour.talkSeconds == ["Amina": 60, "Yonas": 30, "Mehmet": 90, "Petra": 10])
    #expect(hour.record.turns.allSatisfy { $0.kind == .disturbance && $0.topic == nil && $0.isFirst })
    #expect(Set(states(in: hour).values) == [.given])
  }

  @Test("whoever passes has no turn, counts among the passes and may be asked once more")
  func passing() throws {
    var hour = try disturbed()
    try hour.at("12:42:00", .disturbance(.nextAsked("a")))
    try hour.at("12:42:20", .disturbance(.passed(amina, next: "b")))
    #expect(speaker(in: hour) == "Yonas")
    try hour.at("12:42:30", .disturbance(.passed(yonas, next: "c")))
    #expect(hour.record.turns.map(\.participant) == [mehmet] && hour.record.passes == 2)
    try hour.at("12:43:00", .disturbance(.offeredAgain("d", to: amina)))
    try hour.at("12:43:10", .disturbance(.nextAsked("e")))
    #expect(speaker(in: hour) == "Petra")
    #expect(hour.refusal(of: .disturbance(.offeredAgain("f", to: amina))) == .round(.hasNotPassed))
    try hour.at("12:44:00", .disturbance(.ended(.clarified)))
    #expect(states(in: hour) == ["Amina": .given, "Yonas": .passed, "Mehmet": .given, "Petra": .given])
    #expect(hour.record.passes == 2)
  }

  @Test("passing works however long the silence was, and only for whoever is asked or speaks")
  func notPassed() throws {
    var hour = try disturbed()
    #expect(hour.refusal(of: .disturbance(.passed(amina, next: "x"))) == .round(.noRound))
    try hour.at("12:42:00", .disturbance(.nextAsked("a")))
    #expect(hour.refusal(of: .disturbance(.passed(yonas, next: "x"))) == .round(.notInRound))
    hour.clock.goOn(for: .minutes(2))
    #expect(hour.refusal(of: .disturbance(.passed(amina, next: "x"))) == nil)
    try hour.now(.disturbance(.turnEnded))
    try hour.now(.disturbance(.turnStarted("b", of: amina)))
    #expect(hour.refusal(of: .disturbance(.passed(yonas, next: "x"))) == .talk(.someoneSpeaks(amina)))
  }

  @Test("somebody may speak out of the order and still is asked only once")
  func outOfOrder() throws {
    var hour = try disturbed()
    try hour.at("12:42:00", .disturbance(.nextAsked("a")))
    try hour.at("12:42:10", .disturbance(.turnStarted("b", of: petra)))
    try hour.at("12:42:20", .disturbance(.nextAsked("c")))
    try hour.at("12:42:30", .disturbance(.turnStarted("d", of: amina)))
    #expect(asked(in: hour) == "Mehmet")
    #expect(hour.record.turns.map { hour.name($0.participant) } == ["Amina", "Petra", "Yonas", "Amina"])
    #expect(hour.record.turns.map(\.isFirst) == [true, true, true, false])
    try hour.at("12:42:40", .disturbance(.nextAsked("e")), .disturbance(.nextAsked("f")))
    #expect(asked(in: hour) == nil && speaker(in: hour) == nil)
  }

  @Test(
    "going around begins where the trainer wants: whoever was skipped has neither a turn nor an answer and comes last")
  func skipping() throws {
    var hour = try disturbed()
    try hour.at("12:42:00", .disturbance(.nextAsked("a")))
    try hour.at("12:42:02", .disturbance(.turnStarted("b", of: mehmet, skipping: true)))
    #expect(hour.record.turns.map(\.participant) == [mehmet])
    #expect(states(in: hour)["Amina"] == .notAsked)
    var asked: [String?] = []
    for (time, turn) in [("12:43", "c"), ("12:44", "d"), ("12:45", "e"), ("12:46", "f")] {
      try hour.at(time, .disturbance(.nextAsked(Identifier(derivedFrom: turn))))
      asked.append(speaker(in: hour))
    }
    #expect(asked == ["Petra", "Amina", "Yonas", nil])
    #expect(Set(states(in: hour).values) == [.given])
    #expect(hour.talkSeconds == ["Mehmet": 58, "Petra": 60, "Amina": 60, "Yonas": 60])
  }

  @Test("in the middle of a round whoever was skipped comes next; who has spoken keeps the turn and the answer")
  func skippingLater() throws {
    var hour = try disturbed()
    try hour.at("12:42:00", .disturbance(.nextAsked("a")))
    try hour.at("12:42:30", .disturbance(.nextAsked("b")))
    try hour.at("12:42:30", .disturbance(.turnStarted("c", of: petra, skipping: true)))
    try hour.at("12:43:00", .disturbance(.nextAsked("d")))
    #expect(speaker(in: hour) == "Yonas")
    try hour.at("12:43:10", .disturbance(.turnStarted("e", of: amina, skipping: true)))
    #expect(states(in: hour) == ["Amina": .given, "Yonas": .given, "Mehmet": .notAsked, "Petra": .given])
    #expect(hour.talkSeconds == ["Amina": 30, "Petra": 30, "Yonas": 10])
  }

  @Test("whoever was called in free talk may pass: no turn, and one pass however often the person is asked")
  func passingInFreeTalk() throws {
    var hour = try disturbed()
    try hour.at("12:42:00", .disturbance(.turnStarted("a", of: petra, skipping: true)))
    try hour.at("12:43:00", .disturbance(.passed(petra, next: "b")))
    #expect(hour.record.turns.isEmpty && hour.record.passes == 1 && speaker(in: hour) == nil)
    try hour.at("12:43:10", .disturbance(.turnStarted("c", of: petra, skipping: true)))
    try hour.at("12:43:20", .disturbance(.passed(petra, next: "d")))
    #expect(hour.record.passes == 1)
  }

  @Test("talking freely makes turns and no round")
  func freeTalk() throws {
    var hour = try disturbed()
    try hour.at("12:42:00", .disturbance(.turnStarted("a", of: petra)))
    try hour.at("12:42:30", .disturbance(.turnStarted("b", of: mehmet)))
    #expect(hour.refusal(of: .disturbance(.turnStarted("c", of: mehmet))) == .talk(.alreadySpeaking))
    #expect(hour.refusal(of: .disturbance(.turnStarted("c", of: olena))) == .people(.notHere))
    try hour.at("12:43:00", .disturbance(.turnEnded))
    #expect(hour.refusal(of: .disturbance(.turnEnded)) == .talk(.nobodySpeaks))
    try hour.at("12:44:00", .disturbance(.ended(.postponed)))
    #expect(hour.talkSeconds == ["Petra": 30, "Mehmet": 30] && states(in: hour).isEmpty)
  }

  @Test("who comes joins the open round at the end, who goes is absent, who was not reached was not asked")
  func comingAndGoing() throws {
    var hour = try disturbed()
    try hour.at("12:42:00", .disturbance(.nextAsked("a")))
    try hour.at("12:42:10", .people(.left(mehmet)), .people(.arrived(olena)))
    try hour.at("12:42:20", .disturbance(.nextAsked("b")))
    try hour.at("12:43:00", .people(.connectionLost(yonas)))
    #expect(speaker(in: hour) == nil && asked(in: hour) == "Petra")
    try hour.at("12:43:10", .disturbance(.absent(petra, next: "c")))
    #expect(speaker(in: hour) == "Olena")
    try hour.at("12:43:20", .people(.arrived(juergen)), .disturbance(.ended(.oneToOne)))
    try hour.at("12:44:00", .people(.arrived(samira)))
    #expect(
      states(in: hour) == [
        "Amina": .given, "Yonas": .given, "Mehmet": .absent, "Petra": .absent, "Olena": .given,
        "Jürgen": .notAsked, "Samira": .absent,
      ])
    #expect(hour.talkSeconds == ["Amina": 20, "Yonas": 40, "Olena": 10])
  }

  @Test("of two rounds the one in which somebody took part counts, and both count the passes")
  func twoRounds() throws {
    var hour = try disturbed()
    try hour.at("12:42:00", .disturbance(.nextAsked("a")), .disturbance(.passed(amina, next: "b")))
    try hour.at("12:43:00", .disturbance(.ended(.postponed)))
    try hour.at("12:44:00", .disturbance(.began("zweite", .conflict)), .disturbance(.nextAsked("c")))
    try hour.at("12:44:10", .disturbance(.passed(amina, next: "d")), .disturbance(.passed(yonas, next: "e")))
    try hour.at("12:45:00", .disturbance(.ended(.clarified)))
    #expect(states(in: hour) == ["Amina": .passed, "Yonas": .given, "Mehmet": .given, "Petra": .notAsked])
    #expect(hour.record.passes == 3)
  }

  @Test("„mehr Zeit“ holds here too, also while somebody speaks")
  func moreTime() throws {
    var hour = try disturbed()
    try hour.at("12:42:00", .disturbance(.turnStarted("a", of: petra)))
    #expect(hour.state.runningDisturbance?.turn?.allowance == .minutes(2))
    try hour.now(.people(.moreTimeSet(petra, to: true)))
    #expect(hour.state.runningDisturbance?.turn?.allowance == .minutes(3))
  }

  @Test("„mehr Zeit“ gives the same, whatever kind of turn was stopped")
  func moreTimeOverStep() throws {
    var hour = try Hour.inSteps(Methods.consultation)
    try hour.at("12:48", turnOf: amina)
    try hour.now(.turn(.started("reply", of: yonas, kind: .directReply)))
    try hour.at("12:49", .disturbance(.began("s", .technology)), .disturbance(.turnStarted("a", of: olena)))
    try hour.now(.people(.moreTimeSet(olena, to: true)))
    #expect(hour.state.runningDisturbance?.turn?.allowance == .minutes(3))
  }
}
