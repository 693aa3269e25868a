import Dialogue
import Interface
import Testing
import Words

@Suite("A mark while nobody speaks")
struct WhoseMarkTests {
  /// Mehmet has ended; Olena and Jürgen wait.
  private func quiet(_ keys: String) throws -> Trainer { try Trainer(in: .exchange).pressing("Enter " + keys) }

  private func owner(in trainer: Trainer) -> String? {
    trainer.session?.needList.marks.last?.participant.flatMap { trainer.session?.participant($0)?.name }
  }

  @Test("asks whose it is: a digit says so and begins no turn", arguments: ["b", "i", "m s", "m z", "m e"])
  func digit(keys: String) throws {
    var trainer = try quiet(keys)
    let marks = trainer.session?.needList.marks.count
    #expect(trainer.asked == "Gemerkt. Von wem?")
    #expect(trainer.bottom().contains("Ziffer = Person · Leertaste nächste Person"))
    #expect(trainer.bottom(columns: 240).contains("Enter = die Gruppe"))
    #expect(trainer.text().contains("Enter Gruppe"))
    trainer.press("5")
    #expect(owner(in: trainer) == "Petra" && trainer.said?.hasSuffix("(Petra).") == true)
    #expect(trainer.speaker == nil && trainer.waiting == ["Olena", "Jürgen"] && trainer.model.entry == nil)
    #expect(trainer.session?.needList.marks.count == marks)
  }

  @Test("is the group's with Enter and Esc, and says so", arguments: ["Enter", "Esc"])
  func group(key: String) throws {
    let trainer = try quiet("b " + key)
    #expect(owner(in: trainer) == nil && trainer.said == "Gemerkt: Bedürfnis (Gruppe).")
    #expect(trainer.model.entry == nil)
  }

  @Test("is on disk before it is asked about, and any other key goes on with the hour")
  func otherKey() throws {
    var trainer = try quiet("b")
    let appended = trainer.effects.count {
      if case .write(.append) = $0 { true } else { false }
    }
    #expect(appended > 0 && trainer.session?.needList.marks.last?.kind == .need)
    trainer.press("Space")
    #expect(trainer.speaker == "Olena" && owner(in: trainer) == nil)
  }

  /// A moment of the hour, and whose a mark is then; nil where nobody is named.
  struct Moment: CustomTestStringConvertible {
    let testDescription: String
    let scene: Scene
    var keys = ""
    let owner: String?
    var asks = false
  }

  static let moments = [
    Moment(testDescription: "preparation", scene: .preparation, owner: "Gruppe"),
    Moment(testDescription: "check-in, Petra is asked", scene: .checkIn, owner: "Petra"),
    Moment(testDescription: "topics", scene: .topics, owner: "Gruppe"),
    Moment(testDescription: "exchange, Mehmet speaks", scene: .exchange, owner: "Mehmet"),
    Moment(testDescription: "exchange, nobody speaks", scene: .exchange, keys: "Enter", owner: "Gruppe", asks: true),
    Moment(testDescription: "needs", scene: .needs, owner: "Gruppe"),
    Moment(testDescription: "check-out, Olena is asked", scene: .checkOut, owner: "Olena"),
    Moment(testDescription: "wrap-up", scene: .wrapUp, owner: "Gruppe"),
    Moment(testDescription: "disturbance, nobody speaks", scene: .exchange, keys: "Enter s c 1", owner: nil),
    Moment(testDescription: "disturbance, Amina speaks", scene: .exchange, keys: "s c 1 Space", owner: nil),
    Moment(testDescription: "disturbance in the check-in", scene: .checkIn, keys: "s c 1", owner: nil),
  ]

  /// The keys that mark each kind; words that are typed at once go with them.
  static let kinds: [(kind: Mark.Kind, keys: String)] = [
    (.need, "b"), (.idea, "i"), (.quote, "m z"), (.healthHelpful, "m h"), (.healthWatchOut, "m w"),
    (.perspective, "m p"), (.strength, "m s"), (.followUp, "m n"), (.success, "m e"), (.takeaway, "m m x Enter"),
    (.format, "m f x Enter"), (.concern, "m d x Enter"),
  ]

  @Test(
    "of each kind belongs to whoever speaks or is asked, is asked about, or is the group's", arguments: kinds, moments)
  func everyKind(of kind: (kind: Mark.Kind, keys: String), in moment: Moment) throws {
    var trainer = try Trainer(in: moment.scene).pressing(moment.keys)
    let isOfDisturbance = trainer.session?.runningDisturbance != nil
    trainer.press(kind.keys)
    guard kind.kind != .quote || !isOfDisturbance else {
      return #expect(trainer.refusal == "Aus einer Störung bleibt kein Zitat.")
    }
    let name = kind.kind.words.german
    let said = "Gemerkt: \(name)\(moment.owner.map { " (\($0))" } ?? "")."
    let isTyped = kind.keys.contains("Enter")
    #expect(trainer.said == said + (isTyped ? "" : " Worte später."))
    #expect(owner(in: trainer) == (moment.owner == "Gruppe" ? nil : moment.owner))
    #expect(trainer.asked == (moment.asks ? "Gemerkt. Von wem?" : nil))
    #expect(trainer.session?.needList.marks.last?.kind == kind.kind)
  }

  @Test("of each kind: a digit right after it begins no turn", arguments: kinds, moments)
  func digitAfter(of kind: (kind: Mark.Kind, keys: String), in moment: Moment) throws {
    var trainer = try Trainer(in: moment.scene).pressing(moment.keys)
    // Where somebody speaks in a disturbance, the word goes on with a digit as at any other time.
    guard trainer.speakerInDisturbance == nil else { return }
    trainer.press(kind.keys)
    let (turn, marks) = (trainer.session?.exchange.turn?.id, trainer.session?.needList.marks.count)
    trainer.press("5")
    #expect(trainer.session?.exchange.turn?.id == turn && trainer.session?.needList.marks.count == marks)
    if moment.asks { #expect(owner(in: trainer) == "Petra") }
    guard trainer.session?.runningDisturbance != nil, kind.kind != .quote else { return }
    #expect(trainer.refusal == "Ein Merker aus einer Störung gehört niemandem.")
    #expect(trainer.speakerInDisturbance == nil && owner(in: trainer) == nil)
    trainer.press("5")
    #expect(trainer.speakerInDisturbance == "Petra")
  }

  @Test("of a strength in the step for it is of the person it is about, and a digit says otherwise")
  func inStep() throws {
    var trainer = try quiet("c 2 3 c 4 Esc j m s")
    #expect(trainer.asked == "Gemerkt. Von wem?" && trainer.text().contains("Enter Olena"))
    #expect(trainer.bottom(columns: 240).contains("Enter = Olena"))
    trainer.press("Enter")
    #expect(trainer.said == "Gemerkt: Stärke (Olena)." && owner(in: trainer) == "Olena")
    trainer.press("m s 5")
    #expect(owner(in: trainer) == "Petra" && trainer.speaker == nil)
  }

  @Test("of a strength that was named before is one more mention, and one row")
  func mentions() throws {
    var trainer = try quiet("m s 5 m s 5 >")
    let rows = trainer.model.needRows.count
    trainer.press("Down Enter")
    trainer.type("hört gut zu")
    trainer.press("Enter Down Enter")
    trainer.type("Hört gut zu")
    trainer.press("Enter")
    #expect(trainer.said == "2× genannt." && trainer.model.needRows.count == rows - 1)
    #expect(trainer.text().contains("2× genannt"))
  }
}
