import Dialogue
import Interface
import Screen
import Testing
import Words

/// Every question that follows another one: Esc leads there, and from a first question back to the screen.
@Suite("Esc in a question")
struct WayBackTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let scene: Scene
    let keys: String
    /// What is asked after each Esc, nil for nothing.
    let asked: [String?]

    var testDescription: String { "\(scene) \(keys)" }
  }

  static let rows = [
    Row(scene: .exchange, keys: "p z 2", asked: ["Wessen Zugang?", nil]),
    Row(scene: .exchange, keys: "p o", asked: [nil]),
    Row(scene: .exchange, keys: "p d 2", asked: ["Wer sitzt mit an einem Gerät?", nil]),
    Row(scene: .exchange, keys: "e 8", asked: ["Wer hat ein Einwahlproblem?", nil]),
    Row(scene: .exchange, keys: "e 8 Tab", asked: ["Wer hat ein Einwahlproblem?", nil]),
    Row(scene: .exchange, keys: "e Enter", asked: ["Wer hat ein Einwahlproblem?", nil]),
    Row(scene: .exchange, keys: "p s 4", asked: ["Bei wem die Stimmung berichtigen?", nil]),
    Row(scene: .needs, keys: "c 1", asked: ["Bereich?", nil]),
    Row(scene: .exchange, keys: "p b 2 Enter", asked: ["Name in der Gruppe", nil]),
    Row(scene: .exchange, keys: "p j 4", asked: ["Wer wurde doppelt eingetragen?", nil]),
    Row(scene: .exchange, keys: "s c", asked: [nil]),
    Row(scene: .exchange, keys: "s s", asked: [nil]),
    Row(scene: .exchange, keys: "s s 1", asked: [nil]),
    Row(scene: .exchange, keys: "c", asked: [nil]),
    Row(scene: .wrapUp, keys: ">", asked: [nil]),
    Row(scene: .today, keys: "g i t 2", asked: ["Worüber wird entschieden?", nil]),
    Row(scene: .today, keys: "g b d", asked: [nil]),
    Row(scene: .today, keys: "g i s", asked: [nil]),
    Row(scene: .today, keys: "g i s 3", asked: ["Für wen ist die Datei?", nil]),
    Row(scene: .today, keys: "g i j Tab", asked: [nil]),
    Row(scene: .today, keys: "g i h", asked: [nil]),
  ]

  @Test("leads to the question before, and from the first one out", arguments: rows)
  func back(row: Row) throws {
    var trainer = try Trainer(in: row.scene).pressing(row.keys)
    #expect(trainer.asked != nil, "\(trainer.testDescription)")
    let before = trainer.session
    for expected in row.asked {
      trainer.press("Esc")
      #expect(trainer.asked == expected, "\(trainer.testDescription)")
    }
    #expect(trainer.session == before && trainer.model.entry == nil)
  }

  @Test("about who helps leads out with one open problem, and with several to the question which one")
  func helper() throws {
    var trainer = try Trainer(in: .preparation)
    #expect(trainer.session?.openIssues.count == 1)
    trainer.run(.technology(.changeHelper))
    #expect(trainer.asked == "Wer hilft?")
    trainer.press("Esc")
    #expect(trainer.asked == nil && trainer.model.entry == nil)
    trainer.press("e 8 2")
    trainer.run(.technology(.changeHelper))
    #expect(trainer.asked == "Bei welchem Einwahlproblem?")
    trainer.press("2")
    #expect(trainer.asked == "Wer hilft?")
    trainer.press("Esc")
    #expect(trainer.asked == "Bei welchem Einwahlproblem?")
    trainer.press("Esc")
    #expect(trainer.asked == nil)
  }

  @Test("about a mood leads to the rounds where there are two, and to the people where there is one")
  func moods() throws {
    let trainer = try Trainer(in: .wrapUp)
    let session = try #require(trainer.session)
    func number(answering rounds: Int) throws -> Int {
      try #require(session.roster.first { session.roundsAnswered(by: $0.id).count == rounds }).number
    }
    let once = try trainer.pressing("p s \(number(answering: 1))")
    #expect(once.asked?.hasPrefix("Welche Stimmung") == true, "\(once.testDescription)")
    #expect(once.pressing("Esc").asked == "Bei wem die Stimmung berichtigen?")
    var twice = try trainer.pressing("p s \(number(answering: 2)) 2")
    #expect(twice.asked?.hasPrefix("Welche Stimmung") == true, "\(twice.testDescription)")
    for expected in ["In welcher Runde?", "Bei wem die Stimmung berichtigen?", nil] {
      twice.press("Esc")
      #expect(twice.asked == expected)
    }
  }

  @Test("about a plan leads out where there is one, and with several to the question which one")
  func plans() throws {
    var trainer = try Trainer(.german, start: SessionStart(proposal: .withPlans()))
    trainer.press("Enter a 2")
    trainer.run(.plan(.planOutcome))
    trainer.press("Esc")
    #expect(trainer.model.entry == nil)
    trainer.press("a 5")
    trainer.run(.plan(.planOutcome))
    trainer.press("1 Esc")
    #expect(trainer.model.entry != nil)
  }

  @Test("of somebody who is new leads back through everything that was typed")
  func newcomer() throws {
    var trainer = try Trainer(in: .exchange)
    trainer.press("a")
    trainer.type("Zeynep")
    trainer.press("Enter 1")
    #expect(trainer.asked == "Wie nimmt Zeynep teil?")
    trainer.press("Esc")
    #expect(trainer.asked == "Landkreis von Zeynep?")
    trainer.press("Esc")
    guard case .line(let line) = trainer.model.entry else { Issue.record("no line"); return }
    #expect(line.purpose == .person(.arrival) && line.editor.text == "Zeynep")
  }
}
