import Dialogue
import Randomness
import Testing

@Suite("A line copied out of a chat")
struct ChatLineTests {
  private static let people = ChatNames(["Petra", "Jürgen", "Amina B.", "محمد", "Katrin"])

  @Test(
    "loses the name and the time that the chat has put before it",
    arguments: [
      ("Petra: Arzttermin", "Arzttermin"),
      ("petra: Arzttermin", "Arzttermin"),
      ("Jurgen : Arzttermin", "Arzttermin"),
      ("JÜRGEN:Arzttermin", "Arzttermin"),
      ("Petra Müller: Arzttermin", "Arzttermin"),
      ("Petra (sie/ihr): Arzttermin", "Arzttermin"),
      ("Amina: Kinder", "Kinder"),
      ("محمد: رمضان", "رمضان"),
      ("12:41:03 Von Petra an Alle: Arzttermin", "Arzttermin"),
      ("12:41:03 Von Maria K. an Alle : Arzttermin", "Arzttermin"),
      ("12:41:03 From Petra to Everyone : Doctor", "Doctor"),
      ("From Petra to Everyone: Doctor", "Doctor"),
      ("Von Unbekannt an alle: Bus", "Bus"),
      ("2021-03-24 12:41:03 From Petra to Katrin (Direct Message): Bus", "Bus"),
      ("12:41 Petra: Arzttermin", "Arzttermin"),
      ("12:41 Maria: Arzttermin", "Arzttermin"),
      ("[12:41] Petra: Arzttermin", "Arzttermin"),
      ("[24.03.21, 12:41:03] Maria: Arzttermin", "Arzttermin"),
      ("24.03.21, 12:41 - Maria: Arzttermin", "Arzttermin"),
      ("3/24/21, 12:41 PM - Maria: Doctor", "Doctor"),
      ("Petra (12:41): Arzttermin", "Arzttermin"),
      ("Maria Rossi (12:41): Arzttermin", "Arzttermin"),
      ("Petra 12:41: Arzttermin", "Arzttermin"),
      ("- Petra: Arzttermin", "Arzttermin"),
      ("12:41 Petra: Allein zu Hause: Was hilft?", "Allein zu Hause: Was hilft?"),
    ])
  func stripped(line: String, text: String) throws {
    let read = try #require(ChatLine(line, of: Self.people))
    #expect(read.text == text)
    #expect(!read.isDoubtful)
  }

  @Test(
    "is nothing when only a name or a time stands in it: the words come on the next line",
    arguments: [
      "Petra", "Petra 12:41", "Petra, 12:41", "12:41 Petra", "Petra (12:41):", "[12:41] Petra:", "12:41", "[12:41:03]",
      "12:41:03 Von Petra an Alle:", "12:41:03 Von Maria an Alle:", "12:41:03 Von Petra an Alle", "Amina B.", "Petra:",
      "From Petra to Everyone 12:41 PM", "From Maria Rossi to Everyone 12:41 PM", "Von Petra an Katrin 12:41",
      "from Petra to host (privately): 12:41 PM", "Petra Müller [12:41]",
      "",
    ])
  func heads(line: String) {
    #expect(ChatLine(line, of: Self.people) == nil)
  }

  @Test(
    "keeps a colon of its own, and times of its own",
    arguments: [
      "Allein zu Hause: Was hilft?", "Was hilft? Drei Wege: reden, gehen, fragen", "12:30 Uhr: Treffen im Park",
      "Treffen um 12:30 Uhr", "Um 12:30 im Park", "Von der Arbeit an den Abend denken: wie?", "24.03. Ausflug",
      "Von 12:30 an: Was tun?", "Treffen um 12:30", "Von Haus zu Haus", "Von Montag an mehr Sport", ": so", "-", "…",
      "1. Arzttermin",
    ])
  func kept(line: String) throws {
    let read = try #require(ChatLine(line, of: Self.people))
    #expect(read.text == line)
    #expect(!read.isDoubtful)
  }

  @Test(
    "keeps in doubt what stands before the colon, and points it out",
    arguments: [
      ("Maria: Arzttermin", "Maria:", "Arzttermin"),
      ("Maria Rossi: Arzttermin", "Maria Rossi:", "Arzttermin"),
      ("Arzttermin: Wie geht das?", "Arzttermin:", "Wie geht das?"),
      ("12:41 Allein zu Hause: Was hilft?", "12:41 Allein zu Hause:", "Was hilft?"),
      ("12:41 im Park", "12:41", "im Park"),
      ("12:41 Maria: Petra: Bus", "Petra:", "Bus"),
    ])
  func doubtful(line: String, beginning: String, rest: String) throws {
    let read = try #require(ChatLine(line, of: Self.people))
    #expect(read.text.hasPrefix(beginning))
    #expect(read.doubtfulBeginning?.trimmingSuffix == beginning)
    #expect(read.textWithoutBeginning == rest)
    #expect(read.isDoubtful)
  }

  @Test(
    "points out somebody of the group inside of the words",
    arguments: [
      ("Petras Idee mit dem Bus", true), ("Was Jürgen sagt", true), ("Juergens Frage", true),
      ("12:41 Maria: wie Amina B. es macht", true),
      ("Petra hat das Meeting betreten", true), ("Maria Rossi 12:41", true), ("From Petra to Everyone", true),
      ("Petrolheizung", false), ("Amina", false),
    ])
  func named(line: String, isNamed: Bool) {
    #expect((ChatLine(line, of: Self.people)?.namesSomebody ?? false) == isNamed)
  }

  @Test("is never empty, never longer and never something else, whatever is in it")
  func random() {
    var text = RandomText(seed: 5)
    var random = SplitMix64(seed: 6)
    let parts = [
      "Petra", "12:41", "[", "]", ":", " ", "Von ", " an ", "Alle", "(", ")", "-", "24.03.21", ",", "Maria", "Bus",
      "to",
      "From ", "Uhr", "99:99", "::", "1:2:3:4", "ß", "İ", "\u{301}", "👨‍👩‍👧",
    ]
    for _ in 0..<4000 {
      var line = ""
      for _ in 0..<Int.random(in: 0...9, using: &random) {
        line +=
          Int.random(in: 0...4, using: &random) == 0 ? text.next(upTo: 4) : parts.randomElement(using: &random) ?? ""
      }
      line = line.cleaned(multiline: false)
      guard let read = ChatLine(line, of: Self.people) else { continue }
      #expect(!read.text.isEmpty && read.text.count <= line.count && line.hasSuffix(read.text), "\(line)")
      #expect(!read.textWithoutBeginning.isEmpty, "\(line)")
      #expect(ChatLine(line, of: ChatNames([String]())).map { $0.text.count <= line.count } ?? true)
    }
  }
}

extension String {
  /// Without blanks at its end.
  fileprivate var trimmingSuffix: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
