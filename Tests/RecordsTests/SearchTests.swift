import Dialogue
import Records
import Scratch
import Testing

@Suite("Searching closed sessions")
struct SearchTests {
  private let store: SessionStore

  init() throws {
    store = try SessionStore.inMemory()
  }

  @Test("finds topics, needs and notes, newest first, and says where they stand")
  func kinds() throws {
    try store.insert([try InventedHour.rich().record], at: Invented.later)
    try store.insert(
      [Invented.record(3, topics: [Invented.topic(21, title: "Arzttermin, noch einmal")])], at: Invented.later)
    let found = try store.search("TERMIN", limit: 10)
    #expect(found.map(\.text) == ["Arzttermin, noch einmal", "Arzttermin", "Termin beim Arzt"])
    #expect(found.map(\.session) == [3, 1, 1] && found.map(\.date.iso) == ["2021-03-31", "2021-03-17", "2021-03-17"])
    #expect(Set(found.map(\.cycle)) == ["Frühjahr 2021"] && Set(found.map(\.kind)) == [.topic])
    #expect(try store.search("anruf", limit: 10).map(\.kind) == [.need, .need])
    #expect(try store.search("acht", limit: 10).map(\.kind) == [.note(.quote)])
  }

  @Test(
    "makes no difference between large and small, with and without marks, inside a word and alone",
    arguments: [
      ("arzt", ["Ärztliche Hilfe", "Arzttermin"]), ("ÄRZT", ["Ärztliche Hilfe", "Arzttermin"]),
      ("strasse", ["In der Straße"]), ("STRAẞE", ["In der Straße"]), ("straße", ["In der Straße"]),
      ("nguyen", ["Für Nguyễn"]), ("ISTANBUL", ["İstanbul"]), ("ıstanbul", ["İstanbul"]), ("محمد", ["مُحَمَّد sagt"]),
      ("e\u{301}cole", ["École"]), ("uebung", []), ("100 %", ["100 % sicher_"]), ("*?[", []),
      ("alles? [ok", ["Alles? [ok]*"]), ("?", []), ("[!k]*", ["Alles? [ok]*"]), ("[!q]", []),
      ("'; --", []), ("\"", []),
      // Signs at the edges of words say nothing; inside of them every form of a sign is the same.
      ("Arzttermin?", ["Arzttermin"]), ("„arzttermin“,", ["Arzttermin"]), ("(straße)", ["In der Straße"]),
      ("geht's", ["Geht’s auf O‑Ton?"]), ("geht‘s o-ton", ["Geht’s auf O‑Ton?"]),
      ("auf\u{A0}o–ton", ["Geht’s auf O‑Ton?"]),
    ])
  func folding(_ query: String, _ expected: [String]) throws {
    let titles = [
      "Ärztliche Hilfe", "Arzttermin", "In der Straße", "Für Nguyễn", "İstanbul", "مُحَمَّد sagt", "École", "Übung",
      "Alles? [ok]*", "100 % sicher_", "Geht’s auf O‑Ton?",
    ]
    let topics = titles.enumerated().map { Invented.topic(21 + $0.offset, title: $0.element) }
    try store.insert([Invented.record(1, topics: topics)], at: Invented.later)
    #expect(try store.search(query, limit: 10).map(\.text) == expected)
  }

  @Test("takes several words in any order, all of them in one text")
  func severalWords() throws {
    let topics = [Invented.topic(21, title: "Termin beim Arzt"), Invented.topic(22, title: "Arzt oder Apotheke")]
    try store.insert(
      [Invented.record(1, topics: topics, needs: [Invented.need(31, "Kein Termin frei")])], at: Invented.later)
    #expect(try store.search("arzt  termin", limit: 10).map(\.text) == ["Termin beim Arzt"])
    #expect(try store.search("termin\tarzt arzt", limit: 10).map(\.text) == ["Termin beim Arzt"])
    #expect(try store.search("apotheke frei", limit: 10).isEmpty)
    let many = (1...2000).map { "wort\($0)" }.joined(separator: " ")
    #expect(try store.search(many, limit: 10).isEmpty)
  }

  @Test("gives at most what was asked for, and nothing for no words", arguments: ["", "  ", "\u{301}", "\u{200B}"])
  func limits(_ empty: String) throws {
    let topics = (0..<5).map { Invented.topic(21 + $0, title: "Thema \($0)") }
    try store.insert([Invented.record(1, topics: topics), Invented.record(2, topics: topics)], at: Invented.later)
    #expect(try store.search("thema", limit: 7).map(\.session) == [2, 2, 2, 2, 2, 1, 1])
    #expect(try store.search("thema", limit: 0).isEmpty && store.search("thema", limit: -1).isEmpty)
    #expect(try store.search(empty, limit: 10).isEmpty)
  }

  @Test("does not find what is confidential, was dropped or taken back, nor the trainer's own lines")
  func hidden() throws {
    var record = try InventedHour.rich().record
    #expect(record.reflection == "Heute lief es gut.")
    try store.insert([record], at: Invented.later)
    for word in ["Ruhe", "Masken", "lief"] { #expect(try store.search(word, limit: 10).isEmpty, "\(word)") }
    record = Invented.record(
      2, needs: [Invented.need(31, "Offen"), Invented.need(32, "Zurück", status: .withdrawn)])
    try store.insert([record], at: Invented.later)
    #expect(try store.search("zuruck", limit: 10).isEmpty)
    #expect(try store.search("offen", limit: 10).count == 1)
    try store.append([Invented.fact(1, of: 31, .category, "violence", at: "2021-03-26T10:00:00.000Z")])
    #expect(try store.search("offen", limit: 10, hiding: ["violence"]).isEmpty)
    try store.append([
      Invented.fact(2, of: 31, .category, "movement", at: "2021-03-27T10:00:00.000Z"),
      Invented.fact(3, of: 31, .moreCategories, "work,violence", at: "2021-03-27T10:00:00.000Z"),
    ])
    #expect(try store.search("offen", limit: 10, hiding: ["violence"]).isEmpty)
    #expect(try store.search("offen", limit: 10).count == 1)
  }

  @Test("knows what became known later: new words are found, old ones and confidential ones are not")
  func facts() throws {
    try store.insert([Invented.record(1, needs: [Invented.need(31, "Fahrkarte")])], at: Invented.later)
    try store.append([Invented.fact(1, of: 31, .wording, "Monatskarte", at: "2021-03-25T10:00:00.000Z")])
    #expect(try store.search("fahrkarte", limit: 10).isEmpty)
    #expect(try store.search("monatskarte", limit: 10).map(\.text) == ["Monatskarte"])
    let told = Invented.fact(2, of: 31, .confidential, "1", at: "2021-03-31T11:40:00.000Z")
    try store.close(Invented.record(3, facts: [told]), at: Invented.later)
    #expect(try store.search("monatskarte", limit: 10).isEmpty)
  }

  @Test("answers beside a program that writes, and does not know a session before it is closed")
  func beside() throws {
    let directory = try ScratchDirectory()
    let live = try Invented.store(at: directory.file())
    let reader = try SessionStore(at: directory.file(), access: .readOnly, now: Invented.now)
    let hour = try InventedHour.rich()
    try live.begin(hour.opening, at: hour.history.openedAt, entries: hour.entries)
    #expect(try reader.search("arzttermin", limit: 10).isEmpty)
    try live.close(hour.record, at: Invented.later)
    #expect(try reader.search("arzttermin", limit: 10).count == 1)
  }
}
