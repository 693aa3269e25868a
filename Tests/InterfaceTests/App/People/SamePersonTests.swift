import Dialogue
import Screen
import Testing
import Words

@testable import Interface

/// „Petra, Nummer 5?“
@Suite("A name that reads like a known one")
struct SamePersonTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let typed: String
    let known: String
    let number: Int

    var testDescription: String { typed }
  }

  static let rows = [
    Row(typed: "petra", known: "Petra", number: 5), Row(typed: "PETRA", known: "Petra", number: 5),
    Row(typed: "Petra", known: "Petra", number: 5), Row(typed: "Pétra", known: "Petra", number: 5),
    Row(typed: "Jurgen", known: "Jürgen", number: 6), Row(typed: "Juergen", known: "Jürgen", number: 6),
    Row(typed: "juergen", known: "Jürgen", number: 6), Row(typed: "Jürgen", known: "Jürgen", number: 6),
  ]

  /// The session is open, and nobody is there.
  private func preparation(_ language: Language = .german) throws -> Trainer { try Trainer(language).pressing("Enter") }

  private func line(_ trainer: Trainer) -> (purpose: LinePurpose, text: String)? {
    guard case .line(let line) = trainer.model.entry else { return nil }
    return (line.purpose, line.editor.text)
  }

  // MARK: Coming

  @Test("is asked about before anything is written down, and yes lets the known person come", arguments: rows)
  func arrives(row: Row) throws {
    for yes in ["Enter", "1"] {
      var trainer = try preparation()
      let before = trainer.session
      trainer.enter(row.typed, after: "a")
      #expect(trainer.asked == "\(row.known), Nummer \(row.number)?" && trainer.session == before)
      #expect(trainer.text().contains("ja, dieselbe Person") && trainer.text().contains("nein, jemand Neues"))
      trainer.press(yes)
      #expect(trainer.isHere(row.known) && trainer.session?.roster == before?.roster && trainer.model.entry == nil)
      #expect(trainer.said?.hasPrefix("\(row.known) ist da.") == true)
    }
  }

  @Test("is asked about in English too")
  func english() throws {
    var trainer = try preparation(.english)
    trainer.enter("petra", after: "a")
    #expect(trainer.asked == "Petra, number 5?" && trainer.text().contains("no, somebody new"))
  }

  @Test("of somebody who is here is answered with that")
  func isHere() throws {
    var trainer = try preparation().pressing("5")
    let before = trainer.session
    trainer.enter("petra", after: "a")
    trainer.press("Enter")
    #expect(trainer.said == "Petra ist schon da: Nummer 5." && trainer.session == before)
    #expect(trainer.model.entry == nil)
  }

  @Test("goes back with Esc to the line with what was typed, from every place", arguments: ["a", "p e Enter"])
  func escape(keys: String) throws {
    var trainer = try preparation()
    trainer.enter("petra", after: keys)
    trainer.press("Esc")
    #expect(line(trainer)?.text == "petra")
    #expect(line(trainer)?.purpose == .person(keys == "a" ? .arrival : .expected))
    trainer.press("Right")
    trainer.enter(" B.", after: "")
    #expect(trainer.asked == "Landkreis von petra B.?")
  }

  @Test("is somebody new after a no, with district and number", arguments: rows.filter { $0.typed != $0.known })
  func somebodyNew(row: Row) throws {
    var trainer = try preparation()
    trainer.enter(row.typed, after: "a")
    trainer.press("2")
    #expect(trainer.asked == "Landkreis von \(row.typed)?")
    trainer.press("1 1")
    #expect(trainer.isHere(row.typed) && !trainer.isHere(row.known))
    #expect(trainer.session?.participant(number: 4)?.name == row.typed)
  }

  @Test("that is the same letter by letter has to differ after a no", arguments: ["a", "p e Enter"])
  func exact(keys: String) throws {
    var trainer = try preparation()
    let before = trainer.session
    trainer.enter("Petra", after: keys)
    trainer.press("2")
    #expect(trainer.refusal == "Petra gibt es schon: Nummer 5. Bitte einen anderen Namen wählen.")
    #expect(line(trainer)?.text == "Petra" && trainer.session == before)
    trainer.press("Right")
    trainer.enter(" B.", after: "")
    #expect(trainer.asked == "Landkreis von Petra B.?")
  }

  @Test("is found with ß and ss")
  func sharpS() throws {
    var trainer = try preparation()
    trainer.enter("Strauß", after: "a")
    trainer.press("1 1")
    trainer.enter("strauss", after: "a")
    #expect(trainer.asked == "Strauß, Nummer 4?")
  }

  @Test("is found among people who have no key now, and they come")
  func withoutKey() throws {
    var trainer = try Trainer(.german, start: SessionStart(proposal: .second(people: 18))).pressing("Enter")
    let person = try #require(trainer.session?.roster.last)
    #expect(person.key == 18)
    trainer.enter(person.name.lowercased(), after: "a")
    #expect(trainer.asked == "\(person.name), Nummer 18?")
    trainer.press("Enter")
    #expect(trainer.isHere(person.name) && trainer.session?.roster.count == 18)
  }

  @Test("that several have asks which of them it is, by their numbers, or somebody new")
  func several() throws {
    var trainer = try preparation()
    trainer.enter("Jurgen", after: "a")
    trainer.press("2 1 1")
    trainer.enter("jürgen", after: "a")
    #expect(trainer.asked == "Wer ist es?" && trainer.text().contains("6 Jürgen"))
    #expect(trainer.text().contains("Enter nein, jemand Neues"))
    var other = trainer
    trainer.press("6")
    #expect(trainer.isHere("Jürgen"))
    other.press("Enter")
    #expect(other.asked == "Landkreis von jürgen?")
  }

  @Test("is kept while it is asked about")
  func kept() throws {
    var trainer = try preparation()
    trainer.enter("petra", after: "a")
    #expect(trainer.model.draft == Draft(field: LinePurpose.person(.arrival).field, text: "petra", cursor: 5))
  }

  // MARK: Being expected

  @Test("of somebody who is expected is asked about, and a second time takes nothing back", arguments: rows)
  func expected(row: Row) throws {
    var trainer = try preparation()
    for _ in 1...2 {
      trainer.enter(row.typed, after: "p e Enter")
      #expect(trainer.asked == "\(row.known), Nummer \(row.number)?")
      trainer.press("Enter")
      let person = try #require(trainer.person(row.known))
      #expect(trainer.said == "\(row.known) wird erwartet." && trainer.session?.expected == [person.id])
    }
    trainer.press("\(row.number)")
    trainer.enter(row.typed, after: "p e Enter")
    trainer.press("1")
    #expect(trainer.said == "\(row.known) ist schon da: Nummer \(row.number)." && trainer.session?.expected == [])
  }

  // MARK: Another name

  @Test("given to somebody is asked about; after a no she has it, unless it is the same", arguments: rows)
  func renamed(row: Row) throws {
    var trainer = try preparation()
    let before = trainer.session
    trainer.rename(2, to: row.typed)
    #expect(trainer.asked == "\(row.known), Nummer \(row.number)?")
    let asked = trainer
    trainer.press("2")
    if row.typed == row.known {
      #expect(trainer.refusal?.contains("Bitte einen anderen Namen wählen") == true)
      #expect(line(trainer)?.text == row.typed && trainer.session == before)
    } else {
      trainer.press("1")
      #expect(trainer.session?.participant(number: 2)?.name == row.typed)
    }
    trainer = asked.pressing("Esc")
    #expect(line(trainer)?.text == row.typed && trainer.session == before)
  }

  @Test("is no question where it stays as it was")
  func unchanged() throws {
    var trainer = try preparation()
    trainer.enter("petra", after: "a")
    trainer.press("2 1 1 p b 5 Enter")
    #expect(trainer.asked == "Landkreis von Petra?")
  }

  @Test("given to somebody new makes one person of the two")
  func renamedToOne() throws {
    var trainer = try Trainer(in: .preparation)
    trainer.rename(4, to: "petra")
    trainer.press("Enter")
    #expect(trainer.said == "Mehmet und Petra sind jetzt eine Person: Nummer 5.")
    #expect(trainer.person("Mehmet") == nil && trainer.isHere("Petra") && trainer.model.entry == nil)
  }

  @Test("given to somebody known makes her one with somebody new, and goes on with her name")
  func keepsKnown() throws {
    var trainer = try Trainer(in: .preparation)
    trainer.rename(5, to: "mehmet")
    trainer.press("Enter")
    #expect(trainer.person("Mehmet") == nil && trainer.asked == "Landkreis von mehmet?")
    trainer.press("1")
    #expect(trainer.session?.participant(number: 5)?.name == "mehmet")
  }

  @Test("of two people of earlier sessions does not make them one, and is not lost")
  func bothKnown() throws {
    var trainer = try Trainer(in: .preparation)
    let before = trainer.session
    trainer.rename(5, to: "jurgen")
    trainer.press("Enter")
    #expect(trainer.refusal?.hasPrefix("Beide waren schon in früheren Terminen dabei.") == true)
    #expect(line(trainer)?.text == "jurgen" && trainer.session == before)
  }
}

extension Trainer {
  /// Types a name into the line that `keys` open.
  fileprivate mutating func enter(_ name: String, after keys: String) {
    press(keys)
    type(name)
    press("Enter")
  }

  fileprivate mutating func rename(_ number: Int, to name: String) {
    press("p b \(number) Ctrl-U")
    enter(name, after: "")
  }
}
