import Content
import PlainLanguage
import Testing
import Words

@Suite("The built-in library")
struct ContentLibraryTests {
  let library: ContentLibrary

  init() throws { library = try ContentLibrary.builtIn() }

  @Test("has 52 prompts, twelve breaks, nine rules, 25 categories and five methods")
  func counts() {
    #expect(library.prompts.count == 52)
    #expect(library.activeBreaks.count == 12)
    #expect(library.groundRules.count == 9)
    #expect(library.categories.count == 25)
    #expect(library.methods.count == 5)
  }

  @Test("names nothing twice")
  func distinctKeys() {
    let lists = [
      library.prompts.map(\.key), library.activeBreaks.map(\.key), library.groundRules.map(\.key),
      library.categories.map(\.key), library.methods.map(\.key),
    ]
    for keys in lists { #expect(Set(keys).count == keys.count) }
  }

  @Test("has every text in both languages, in Latin letters and without abbreviations")
  func bothLanguages() {
    for text in allTexts.flatMap(\.both) {
      #expect(!text.text.isEmpty)
      #expect(text.isLatin, "\(text.text)")
      #expect(!text.hasAbbreviation, "\(text.text)")
      #expect(text.text.first?.isWhitespace == false && text.text.last?.isWhitespace == false)
    }
  }

  @Test("leaves no text untranslated")
  func translated() {
    let same = allTexts.filter { $0.german == $0.english }
    #expect(same == [])
  }

  @Test("has no sentence longer than twelve words")
  func shortSentences() {
    for text in allTexts.flatMap(\.both) { #expect(text.longestSentence <= 12, "\(text.text)") }
  }

  @Test("has at most two sentences in a hint")
  func shortHints() {
    let hints =
      library.prompts.map(\.text) + library.activeBreaks.flatMap { [$0.text, $0.seated] }
      + library.groundRules.map(\.text) + library.methods.flatMap(\.steps).map(\.prompt)
    for text in hints.flatMap(\.both) { #expect(text.sentences.count <= 2, "\(text.text)") }
  }

  @Test("says before a break that joining in is voluntary")
  func invitation() {
    #expect(
      library.breakInvitation
        == Bilingual(
          "Nur so weit, wie es guttut. Mitmachen ist freiwillig. Die Kamera darf aus sein.",
          "Only as far as it feels good. Joining in is voluntary. The camera may be off."))
  }

  @Test("has exactly the numbers of the crisis card, five sentences and two lines to fill in")
  func crisisCard() {
    let card = library.crisisCard
    #expect(card.numbers.map(\.number) == ["112", "116 117", "0800 111 0 111", "0800 111 0 222", "116 016"])
    #expect(card.sentences.count == 5)
    #expect(card.blankLines.map(\.german) == ["Krisendienst vor Ort", "Ansprechperson im Jobcenter"])
  }

  private var allTexts: [Bilingual] {
    let card = library.crisisCard
    return library.prompts.map(\.text)
      + library.activeBreaks.flatMap { [$0.title, $0.text, $0.seated] } + [library.breakInvitation]
      + library.groundRules.map(\.text)
      + library.categories.flatMap { [$0.groupTitle, $0.title, $0.short] }
      + card.numbers.map(\.label) + card.sentences + card.blankLines
      + library.methods.flatMap { [$0.title] + $0.steps.flatMap { [$0.title, $0.prompt] } }
  }
}
