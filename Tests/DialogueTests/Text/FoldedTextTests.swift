import Dialogue
import Testing

@Suite("Folded text")
struct FoldedTextTests {
  @Test(
    "has no case, no marks, no ß and no ligatures",
    arguments: [
      ("Ärzte", "arzte"), ("ARZTTERMIN", "arzttermin"), ("Straße", "strasse"), ("STRAẞE", "strasse"),
      ("Übung", "ubung"), ("ﬁnden, Aﬀäre", "finden, affare"), ("Œuvre, Ærø", "oeuvre, aero"),
      ("Łódź, Đà Nẵng, Þór", "lodz, da nang, thor"), ("１２ ㎏ Ｂｒｏｔ", "12 kg brot"), ("ΟΔΟΣ, οδός", "οδοσ, οδοσ"),
      ("Ёлка", "елка"), ("", ""), ("„Geht’s“ – O‑Ton", "\"geht's\" - o-ton"), ("zehn\u{A0}Uhr", "zehn uhr"),
      ("100 % _ * ?", "100 % _ * ?"),
    ])
  func latin(_ text: String, _ folded: String) {
    #expect(text.folded == folded)
  }

  @Test("knows one letter i", arguments: ["İ", "I", "ı", "i", "i\u{307}", "ì", "Í"])
  func turkish(_ letter: String) {
    #expect(letter.folded.unicodeScalars.elementsEqual("i".unicodeScalars))
  }

  @Test("is the same for a whole text and for a part of one")
  func parts() {
    #expect("Die Aﬀäre"[...].dropFirst(4).folded == "affare")
  }

  @Test(
    "holds a part wherever it stands",
    arguments: [
      ("arzttermin", "arzt"), ("arzttermin", "termin"), ("arzttermin", "ztt"), ("aab", "ab"), ("οδοσ", "δο"),
      ("a", "a"),
      ("a", ""), ("", ""),
    ])
  func parts(_ text: String, _ part: String) {
    #expect(text.holds(part) && text.contains(part))
  }

  @Test(
    "holds nothing else",
    arguments: [("arzt", "arzttermin"), ("arzttermin", "terminal"), ("aab", "aba"), ("", "a"), ("abab", "abb")])
  func strangers(_ text: String, _ part: String) {
    #expect(!text.holds(part))
  }

  @Test(
    "reads the same whatever the way in which umlauts are written",
    arguments: [
      ("petra", "Petra"), ("Jurgen", "Jürgen"), ("Juergen", "Jürgen"), ("JU\u{308}RGEN", "Juergen"),
      ("Grosse-Kruse", "Große‑Kruse"), ("Şükrü", "Sukru"), ("Bäcker", "BAECKER"), ("Özlem", "oezlem"),
    ])
  func spellings(_ one: String, _ other: String) {
    #expect(one.readsLike(other) && other.readsLike(one))
  }

  @Test(
    "does not read the same where no umlaut is meant",
    arguments: [("Manuel", "Manul"), ("Petra", "Petr"), ("Joel", "Jol"), ("Ali", "")])
  func otherNames(_ one: String, _ other: String) {
    #expect(!one.readsLike(other) && !other.readsLike(one))
  }

  @Test("is the same for a letter and for its parts")
  func composition() {
    for (composed, taken) in [("Nguyễn", "Nguye\u{302}\u{303}n"), ("ậ", "a\u{302}\u{323}"), ("ậ", "a\u{323}\u{302}")] {
      #expect(composed.folded.unicodeScalars.elementsEqual(taken.folded.unicodeScalars))
      #expect(composed.folded.utf8.allSatisfy { $0 < 0x80 })
    }
    #expect("e\u{301}\u{323}".folded == "e")
  }

  @Test("drops what stands above and below the letters of Arabic and Hebrew, and what stretches and joins them")
  func otherScripts() {
    #expect("مُحَمَّد".folded == "محمد")
    #expect("محـــمد".folded == "محمد")
    #expect("أمينة إيمان آمال".folded == "امينة ايمان امال")
    #expect("می\u{200C}خواهم".folded == "میخواهم")
    #expect("שָׁלוֹם".folded == "שלום")
    #expect("ﷲ".folded == "الله")
  }

  @Test("keeps signs that are part of a word: vowels of India, and letters without case")
  func signs() {
    #expect("किताब".folded == "किताब")
    #expect("作者 👍🏽".folded == "作者 👍🏽")
  }

  @Test("stays as it is when it is folded again, whatever the character")
  func twice() {
    for value in UInt32(1)...0x1FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let folded = String(scalar).folded
      guard folded.folded.unicodeScalars.elementsEqual(folded.unicodeScalars) else {
        Issue.record("U+\(String(value, radix: 16)) gives \(folded.unicodeScalars.map(\.value))")
        continue
      }
    }
  }
}
