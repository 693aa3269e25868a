import AcceptanceScripts
import Content
import Dialogue
import Interface
import Testing
import Words

@Suite("What the group may see of an hour")
struct GroupScreenTests {
  private static let hours = [
    "late joiner": LateJoiner.all,
    "conflict": ConflictAtStart.beforeTheKill + ConflictAtStart.afterTheKill,
    "lost connection": LostConnection.beforeTheKill + LostConnection.afterTheKill,
  ]
  /// Names of phases and situations, which are no words of anybody.
  private static let cases = Set(
    Phase.allCases.map(\.rawValue) + [
      "some", "at", "noSession", "cancelled", "beginning", "round", "topics", "talk", "needs", "activeBreak",
      "sortingOut", "goodbye",
    ])

  @Test(
    "is at every step made of first names, titles of topics, rules and exercises, and of nothing else",
    arguments: hours.keys.sorted(), Language.allCases)
  func everyStep(_ hour: String, _ language: Language) throws {
    var trainer = try Trainer(language)
    var seen: Set<String> = []
    for step in Self.hours[hour] ?? [] {
      trainer.look(at: step.time)
      if let text = step.pasted { trainer.tell(.pasted(text)) }
      for key in step.keys { trainer.press(key) }
      let strange = textsInside(try trainer.groupScreen).subtracting(Self.cases).subtracting(trainer.openWords)
      #expect(strange.isEmpty, "\(step.time): \(strange)")
      seen.formUnion(textsInside(try trainer.groupScreen))
    }
    // What may be seen was seen: the test looks where there is something.
    #expect(seen.isSuperset(of: ["Olena", "Petra", "Ich spreche von mir.", "talk", "round", "topics"]))
  }

  @Test("holds no secret, whatever field somebody writes it into")
  func planted() throws {
    var trainer = try Trainer()
    trainer.type(LateJoiner.preparation)
    trainer.press(">")
    trainer.press("3 c")
    trainer.type("Geheimwort")
    trainer.press("Enter > t")
    trainer.type("Bus und Bahn")
    trainer.press("Enter > 5")
    for command in ["m m", "m f", "m d", "m r", "n"] {
      trainer.press(command)
      trainer.type("Geheimnis")
      #expect(!textsInside(try trainer.groupScreen).contains { $0.contains("Geheim") })
      trainer.press("Enter Esc")
    }
    let written = try #require(trainer.session)
    #expect(textsInside(written).contains { $0.contains("Geheimnis") })
    for _ in 0..<3 {
      trainer.press(">")
      #expect(!textsInside(try trainer.groupScreen).contains { $0.contains("Geheim") })
    }
  }

  /// Keys that tell the trainer different things and the group the same.
  private static let twins = [
    (Scene.checkIn, "1", "5"), (.checkIn, "3", "w"), (.checkIn, "w", "4 c b Enter"), (.checkOut, "2", "w"),
    (.exchange, "s c 1", "s c 3"), (.exchange, "s", "s c 2 Space"), (.exchange, "p m 4", "Esc"),
    (.exchange, "p z 4 3", "Esc"), (.exchange, "p h 2", "Esc"), (.exchange, "b", "i"), (.exchange, "m z", "Esc"),
    (.exchange, "+", "Esc"), (.needs, "n x Enter", "Esc"), (.needs, "z", "w"), (.topics, "h", "Esc"),
  ]

  @Test("is the same value whatever was said in private", arguments: twins.indices)
  func sameForAll(_ index: Int) throws {
    let (scene, keys, others) = Self.twins[index]
    let left = try Trainer(in: scene).pressing(keys)
    let right = try Trainer(in: scene).pressing(others)
    #expect(left.session != right.session || keys == others)
    #expect(try left.groupScreen == right.groupScreen, "\(scene): \(keys), \(others)")
  }

  @Test("goes through the hour: round, topics, talk, break, needs, round, thanks")
  func situations() throws {
    #expect(try Trainer().groupScreen.situation == .noSession)
    #expect(try Trainer(in: .preparation).groupScreen.situation == .beginning(at: TimeOfDay(hour: 12, minute: 30)))
    guard case .round(let round) = try Trainer(in: .checkIn).groupScreen.situation else {
      Issue.record("no round")
      return
    }
    #expect(round.asked == "Petra" && round.place == 4 && round.people == 5)
    guard case .topics(let topics) = try Trainer(in: .topics).groupScreen.situation else {
      Issue.record("no topics")
      return
    }
    #expect(topics.map(\.dots) == [5, 3, 2, 1])
    guard case .talk(let talk) = try Trainer(in: .exchange).groupScreen.situation else {
      Issue.record("no talk")
      return
    }
    #expect(talk.speaker == "Mehmet" && talk.spoken == .seconds(65) && talk.next == ["Olena", "Jürgen"])
    #expect(talk.minutes == 7 && talk.ofMinutes == 10)
    guard case .activeBreak(let pause) = try Trainer(in: .pause).groupScreen.situation else {
      Issue.record("no break")
      return
    }
    #expect(pause.length == .seconds(60) && pause.planned == .seconds(180) && pause.sentences.count == 3)
    #expect(try Trainer(in: .needs).groupScreen.situation == .needs)
    #expect(try Trainer(in: .wrapUp).groupScreen.situation == .goodbye(isLast: false))
  }

  @Test("is in a disturbance a clock and nothing else: no phase, no name, no rule")
  func disturbance() throws {
    var trainer = try Trainer(in: .exchange).pressing("s c 1 Space")
    trainer.look(at: "12:55:00")
    let screen = try trainer.groupScreen
    #expect(screen.situation == .sortingOut(.seconds(40)))
    #expect(screen.hour == nil && screen.rules.isEmpty)
    #expect(textsInside(screen) == ["sortingOut"])
  }

  @Test("of somebody who is asked once more tells the place, not that she passed")
  func secondOffer() throws {
    var trainer = try Trainer(in: .checkIn)
    trainer.press("w 3")
    guard case .round(let over) = try trainer.groupScreen.situation else { return }
    #expect(over.asked == nil && over.place == over.people)
    trainer.press("z")
    guard case .round(let again) = try trainer.groupScreen.situation else { return }
    #expect(again.asked != nil && again.place == over.people)
  }
}

extension Trainer {
  /// What everybody may read: names, titles of topics, rules, exercises.
  fileprivate var openWords: Set<String> {
    guard let session else { return [] }
    let exercises =
      model.library.activeBreaks.flatMap { [$0.title, $0.text, $0.seated] } + [model.library.breakInvitation]
    return Set(
      session.roster.map(\.name) + session.topics.all.map(\.title) + session.cycle.groundRules
        + exercises.map { $0[model.texts.language] })
  }
}
