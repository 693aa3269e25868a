import Dialogue
import Screen
import Testing
import Words

@testable import Interface

@Suite("Keys in a sentence")
struct KeyedTextTests {
  @Test(
    "are those it begins with: letters, signs, names, several of them, and digits",
    arguments: [
      ("Leertaste nächste Person", "Leertaste", Language.german), ("m z Merker Zitat", "m z", .german),
      ("Ziffer = nichts", "Ziffer", .german), ("Ziffer 1–5 = Stimmung", "Ziffer 1–5", .german),
      ("↑↓ wählen", "↑↓", .german), ("Bild↑ nach vorn", "Bild↑", .german), ("nächste Taste wählt", "", .german),
      ("digit = nothing", "digit", .english), ("Space next person", "Space", .english), ("+ eine Minute", "+", .german),
    ])
  func keys(sentence: String, keys: String, language: Language) {
    let spans = KeyedText(texts: Texts(language)).spans(sentence, .hint)
    #expect(spans.filter { $0.1 == .key }.map(\.0).joined() == keys)
    #expect(spans.map(\.0).joined() == sentence)
  }
}
