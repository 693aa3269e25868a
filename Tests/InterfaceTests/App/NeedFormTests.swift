import Dialogue
import Interface
import Screen
import Testing

@Suite("The form of a need")
struct NeedFormTests {
  /// A field, the keys that fill it, and what it shows then.
  struct Row: CustomTestStringConvertible {
    let field: NeedField
    let keys: String
    let shown: String
    var testDescription: String { field.rawValue }
  }

  static let rows = [
    Row(field: .wording, keys: "x Enter", shown: "x"), Row(field: .sharedBy, keys: "4 Enter", shown: "4"),
    Row(field: .urgency, keys: "", shown: "dringend"), Row(field: .level, keys: "3", shown: "Verhältnisse"),
    Row(field: .category, keys: "1 7", shown: "Arzt und Versorgung"),
    Row(field: .moreCategories, keys: "3 2 Enter 4 1", shown: "Geld, Arbeit"),
    Row(field: .gkvField, keys: "1", shown: "Bewegung"), Row(field: .helpers, keys: "x Enter", shown: "x"),
    Row(field: .existingOffer, keys: "x Enter", shown: "x"), Row(field: .barrier, keys: "x Enter", shown: "x"),
    Row(field: .drive, keys: "x Enter", shown: "x"), Row(field: .nextStep, keys: "x Enter", shown: "x"),
    Row(field: .responsible, keys: "x Enter", shown: "x"), Row(field: .dueOn, keys: "x", shown: "31.03."),
    Row(field: .status, keys: "3", shown: "in Arbeit"), Row(field: .answer, keys: "x Enter", shown: "x"),
    Row(field: .confidential, keys: "", shown: "ja"), Row(field: .released, keys: "", shown: "nein"),
    Row(field: .derivedDemand, keys: "x Enter", shown: "x"),
  ]

  @Test("has a row in this table for every field")
  func complete() {
    #expect(Self.rows.map(\.field) == NeedField.allCases)
  }

  @Test("takes what is entered and shows it, and undo takes it back", arguments: rows)
  func fields(row: Row) throws {
    var trainer = try Trainer(in: .needs)
    trainer.press("Enter")
    for _ in 0..<(NeedField.allCases.firstIndex(of: row.field) ?? 0) { trainer.press("Down") }
    let before = trainer.session
    trainer.press("Enter")
    trainer.press(row.keys)
    let line = try #require(trainer.screen().lines.last { $0.contains("▶") })
    #expect(line.contains(row.shown), "\(trainer.testDescription)")
    if row.field != .dueOn { #expect(trainer.session != before) }
  }

  @Test("takes a further area away again when it is chosen once more, and refuses a third one")
  func furtherAreas() throws {
    var trainer = try Trainer(in: .needs)
    trainer.press("Enter Down Down Down Down Down Enter 3 2 Enter 4 1 Enter 3 1")
    #expect(trainer.refusal == "Neben dem Bereich sind höchstens 2 andere möglich.")
    trainer.press("Enter 3 2")
    #expect(trainer.need?.moreCategories == ["work"])
  }
}
