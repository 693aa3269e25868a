import Dialogue
import Interface
import Testing
import Words

@Suite("The plan of today on the screen")
struct PlanCommandTests {
  /// The exchange at a later moment than it was left.
  private func exchange(at time: String, _ language: Language = .german) throws -> Trainer {
    var trainer = try Trainer(in: .afterTurns, language)
    trainer.look(at: time)
    return trainer
  }

  @Test("says how far the hour is behind, in both languages and in the smallest window")
  func behind() throws {
    let german = try exchange(at: "13:19:00")
    #expect(german.text().contains("4 min hinter dem Plan · noch 11 min · 13:19"))
    #expect(german.text().contains("AUSTAUSCH 32 von 28 min"))
    // Needs and check-out share all that is left.
    #expect(german.text().contains("y: 2 min weniger Bedürfnisse, 2 min weniger Check-out"))
    #expect(german.text(columns: 120).contains("y: 2 Minuten weniger Bedürfnisse, 2 Minuten weniger Check-out, Ende"))
    #expect(german.text(rows: 20, columns: 60).contains("y: 2 min weniger Bedürfnisse, …"))
    let english = try exchange(at: "13:19:00", .english)
    #expect(english.text().contains("4 min behind plan · 11 min left · 13:19"))
    #expect(english.text().contains("y: 2 min less needs, 2 min less check-out, end 13:30"))
  }

  @Test("says how far the hour is ahead, and gives the minutes to the exchange")
  func ahead() throws {
    for (language, drift, offer) in [
      (.german, "5 min vor dem Plan", "y: 5 min mehr Austausch, Ende 13:30"),
      (.english, "5 min ahead of plan", "y: 5 min more exchange, end 13:30"),
    ] as [(Language, String, String)] {
      var trainer = try Trainer(language)
      trainer.enter(.preparation)
      trainer.look(at: "12:25:00")
      #expect(trainer.text().contains(language == .german ? "Beginn in 5 min" : "begins in 5 min"))
      trainer.press(">")
      #expect(trainer.text().contains(drift))
      #expect(trainer.text().contains(offer))
      trainer.press("y")
      #expect(trainer.session?.plan.minutes == [10, 7, 33, 8, 7])
    }
  }

  @Test("says minutes behind beside a phase that is over its minutes, also when the hour has some to spare")
  func phaseOver() throws {
    var trainer = try Trainer(in: .preparation)
    trainer.look(at: "12:25:00")
    trainer.press(">")
    trainer.look(at: "12:37:00")
    #expect(trainer.text().contains("CHECK-IN 12 von 10 min") && trainer.text().contains("2 min hinter dem Plan"))
  }

  @Test("a minute is said, but nothing is proposed for it")
  func quiet() throws {
    var trainer = try Trainer(in: .needs)
    trainer.look(at: "13:24:10")
    #expect(trainer.text().contains("1 min hinter dem Plan"))
    #expect(!trainer.text().contains("y: "))
  }

  @Test("past the end there are words and no plan")
  func over() throws {
    var trainer = try exchange(at: "13:30:20")
    #expect(trainer.text().contains("die Stunde ist um · 13:30"))
    trainer.look(at: "13:33:00")
    #expect(trainer.text().contains("seit 3 min vorbei · 13:33"))
    #expect(!trainer.text().contains("hinter dem Plan"))
    trainer.press("y")
    #expect(trainer.refusal == "Die Stunde ist um. Es gibt nichts mehr zu verteilen.")
    #expect(try exchange(at: "13:30:20", .english).text().contains("the hour is over · 13:30"))
  }

  @Test("before and after the hour there is nothing to plan", arguments: [Scene.preparation, .wrapUp])
  func outside(scene: Scene) throws {
    var trainer = try Trainer(in: scene)
    trainer.press("y")
    #expect(trainer.refusal == "Das geht nicht in dieser Phase.")
  }

  @Test("tells the minutes that are left for each topic to come")
  func topics() throws {
    #expect(try exchange(at: "12:59:50").text().contains("Weitere Themen · noch 3 Themen, je 4 min"))
    #expect(try exchange(at: "12:59:50", .english).text().contains("Further topics · 3 topics left, 4 min each"))
    #expect(try exchange(at: "13:20:00").text().contains("Weitere Themen · noch 3 Themen  "))
  }

  @Test("leaves the marks where there is room for both")
  func marks() throws {
    let trainer = try exchange(at: "13:19:00")
    #expect(!trainer.text().contains("Merker (1)"))
    #expect(trainer.text(rows: 40, columns: 140).contains("Ende 13:30   Merker (1): Bedürfnis (Petra)"))
  }

  @Test("is hidden with everything else")
  func hidden() throws {
    var trainer = try exchange(at: "13:19:00")
    trainer.press("v")
    #expect(!trainer.text().contains("y: "))
  }
}
