import Dialogue
import Testing
import Words

@testable import Reports

@Suite("Names and contacts in texts that leave")
struct TextGateTests {
  private static let cycle = Invented.cycle()

  private static func gate(_ names: [String], team: [String] = [], partners: [String] = []) -> TextGate {
    var cycle = cycle
    cycle.team = team.map { TeamMember(name: $0, role: .facilitator) }
    let roster = names.enumerated().map { index, name in
      Participant(id: Invented.name(name), number: index + 1, name: name, district: "", access: .phone)
    }
    return TextGate(
      ArchiveExtract(
        records: [Invented.session(1, on: "2021-03-17", of: cycle, roster: roster)], facts: [],
        partners: partners.map { NetworkPartner(id: Invented.name($0), name: $0) }, names: [cycle.id: ["Früher"]]))
  }

  private static func masked(_ text: String, _ gate: TextGate, from source: TextSource = .need) -> String {
    gate.pass(text, from: source, in: cycle.id).text
  }

  @Test(
    "are replaced, whatever the case, the marks, the spelling and the ending",
    arguments: [
      ("Petra hilft.", "[Name] hilft."), ("PETRA und petra", "[Name] und [Name]"), ("Petras Kinder", "[Name] Kinder"),
      ("Petra's Kinder", "[Name]'s Kinder"), ("Ju\u{308}rgen, Juergen, JURGEN", "[Name], [Name], [Name]"),
      ("mit Jürgens Hilfe", "mit [Name] Hilfe"), ("Die Petrafrage", "Die [Name]"), ("Petra-Frage", "[Name]-Frage"),
      ("fragtPetra", "fragt[Name]"), ("(Ali)", "([Name])"), ("Alis Bruder", "[Name] Bruder"),
      // First name and surname are one name, and each of them is one.
      ("Ana María Weiß kommt", "[Name] kommt"), ("Frau Weiss", "Frau [Name]"), ("Ana-Maria", "[Name]"),
      ("Früher kam ich", "[Name] kam ich"), ("мене звати Олена", "мене звати [Name]"),
      ("mit Vera und Mona", "mit [Name] und [Name]"),
      // As parts of other words short names would take away half of the language.
      ("Veranstaltung im Monat, Alltag, Qualität", "Veranstaltung im Monat, Alltag, Qualität"),
      ("Wir essen.\nPetra kocht.", "Wir essen.\n[Name] kocht."), ("", ""), ("Niemand", "Niemand"),
    ])
  func names(text: String, told: String) {
    let gate = Self.gate(["Petra", "Jürgen", "Ali", "Ana María von Weiß", "Олена", "Vera", "Mona", "K. 3"])
    #expect(Self.masked(text, gate) == told)
  }

  @Test("are those of the team as well, and of one's own cycle only")
  func whose() {
    let gate = Self.gate(["Petra"], team: ["Frau Keller"])
    #expect(Self.masked("Frau Keller fragt Petra", gate) == "Frau [Name] fragt [Name]")
    #expect(gate.pass("Petra", from: .need, in: Invented.name("another cycle") as Cycle.ID).text == "Petra")
    #expect(gate.pass("Petra", from: .topic, in: [Invented.name("another cycle"), Self.cycle.id]).text == "[Name]")
  }

  @Test("are no names of partners, unless a partner is called as somebody and nothing else")
  func partners() {
    let gate = Self.gate(["Anna", "Petra"], partners: ["Anna-Seghers-Haus", "Petra"])
    #expect(Self.masked("Das Anna-Seghers-Haus hilft, sagt Anna", gate) == "Das Anna-Seghers-Haus hilft, sagt [Name]")
    #expect(Self.masked("das anna seghers haus", gate) == "das anna seghers haus")
    #expect(Self.masked("Petra hilft", gate) == "[Name] hilft")
  }

  @Test("leave names of places in settings")
  func settings() {
    let gate = Self.gate(["Frank"])
    #expect(Self.masked("Frankfurt", gate, from: .cycle) == "Frankfurt")
    #expect(Self.masked("Franks Runde", gate, from: .cycle) == "[Name] Runde")
    #expect(Self.masked("Frankfurt", gate, from: .note) == "[Name]")
  }

  @Test(
    "are addresses and telephone numbers, however they are written",
    arguments: [
      ("Mail an petra.k@example.org, bitte", "Mail an [Kontakt], bitte"), ("petra(at)example.org", "[Kontakt]"),
      ("petra (AT) example.org.", "[Kontakt]."), ("petra＠example.org", "[Kontakt]"),
      ("Ruf an: 0641 12345-67!", "Ruf an: [Kontakt]!"), ("+49 (0)641 1234567", "[Kontakt]"),
      ("0049 641 123456", "[Kontakt]"),
      ("0171/1234567", "[Kontakt]"), ("06 41 12 34 56", "[Kontakt]"), ("(0641) 123456", "[Kontakt]"),
      ("Nummer 7654321", "Nummer [Kontakt]"), ("555-123-456", "[Kontakt]"), ("０６４１ １２３４５６", "[Kontakt]"),
      ("am 17.03.2021 0641 123456", "am [Kontakt]"),
    ])
  func contacts(text: String, told: String) {
    #expect(Self.masked(text, Self.gate([])) == told)
  }

  @Test(
    "are not days, hours, years, sums and the numbers that everybody may call",
    arguments: [
      "Am 01.04.2021 um 12.30 Uhr", "2021-04-28", "09.30-13.30 Uhr", "12:30–13:30", "2020/2021", "1.250.000 Euro",
      "35390 Gießen", "116 117 oder 112", "§ 16a SGB II, 3 von 12", "A@", "@petra", "5 10 15 20", "2019 2020 2021",
      "T1234567",
    ])
  func noContacts(text: String) {
    #expect(Self.masked(text, Self.gate([])) == text)
  }

  @Test("are told to the writer: in how many texts, and where they can be changed")
  func sentence() throws {
    let gate = Self.gate(["Petra"])
    func table(_ texts: [OutwardText]) -> MaskedTexts {
      Table(columns: [Table.Column(key: "t", heading: Bilingual("T", "T"))], rows: texts.map { [.text($0)] })
        .maskedTexts
    }
    let passed = [("Petra", TextSource.need), ("Petra", .need), ("Petra!", .need), ("Ruhe", .note), ("a@b.de", .topic)]
      .map { gate.pass($0.0, from: $0.1, in: Self.cycle.id) }
    #expect(table(passed).count == 3 && table(Array(passed[3...3])).sentence == nil)
    let sentence = try #require(table(passed).sentence)
    #expect(
      sentence.german
        == "In 3 Texten steht „[Name]“ oder „[Kontakt]“ statt eines Namens, einer Adresse oder einer Nummer. Ändern "
        + "lässt sich das hier: Bedürfnisse im Überblick (g b), Themen, solange der Termin offen ist.")
    #expect(
      !sentence.german.contains("Petra") && sentence.english.hasPrefix("In 3 texts “[Name]” or “[Kontakt]” stands"))
  }
}
