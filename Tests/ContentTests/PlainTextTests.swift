import PlainLanguage
import Testing

/// The controls: a measure that never complains would let every text through.
@Suite("The measure of plain language")
struct PlainTextTests {
  @Test("counts words by sentence, not by text")
  func words() {
    #expect(PlainText(text: "Eins zwei drei. Vier fünf!").longestSentence == 3)
    #expect(PlainText(text: "Der Satz beginnt mit: Mir hat geholfen …").longestSentence == 7)
    #expect(PlainText(text: "a b c d e f g h i j k l m").longestSentence == 13)
  }

  @Test("counts sentences")
  func sentences() {
    #expect(PlainText(text: "Von 1 bis 5: Wie viel Kraft ist heute da?").sentences.count == 1)
    #expect(PlainText(text: "Danke. Wer mag? Alle!").sentences.count == 3)
  }

  @Test("notices abbreviations and letters of other widths")
  func abbreviations() {
    #expect(PlainText(text: "Obst, z. B. Äpfel").hasAbbreviation)
    #expect(PlainText(text: "fruit, e.g. apples").hasAbbreviation)
    #expect(!PlainText(text: "Obst, zum Beispiel Äpfel zur Auswahl").hasAbbreviation)
    #expect(!PlainText(text: "作者").isLatin)
    #expect(!PlainText(text: "u\u{308}ber").isLatin)
    #expect(PlainText(text: "„Äpfel“ …").isLatin)
  }

  @Test("notices numbers in words, capitals, and signs within words for people")
  func others() {
    #expect(PlainText(text: "Wir suchen drei Dinge, fünfmal").spelledNumbers == ["drei", "fünfmal"])
    #expect(PlainText(text: "Three times, twice").spelledNumbers == ["Three", "twice"])
    #expect(PlainText(text: "Nur eine Person, einmal, 2 Punkte, beachten").spelledNumbers == [])
    #expect(PlainText(text: "Das ist WICHTIG, sage ich").shouted == ["WICHTIG"])
    #expect(PlainText(text: "I say: E-Mail").shouted == [])
    for sign in ["Trainer*innen", "Trainer:in", "Trainer_innen", "TrainerInnen", "Trainer/innen", "Trainer/-in"] {
      #expect(PlainText(text: "Alle \(sign) kommen").genderSigns == [sign], "\(sign)")
    }
    #expect(PlainText(text: "Termin: in der Info um 12:30, „und/oder“, Inhalt").genderSigns == [])
  }
}
