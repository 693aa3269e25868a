import Content
import Dialogue
import Testing
import Words

@Suite("A file of one's own")
struct ContentFileTests {
  private func methods(_ text: String) throws(ContentError) -> [Method] {
    try ContentFile(name: "mine.toml", text: text).methods()
  }

  private func error(_ text: String) -> ContentError? {
    #expect(throws: ContentError.self) { try methods(text) }
  }

  /// A correct file whose lines are numbered 1 to 9.
  private let correct = """
    [[methods]]
    key = "walk"
    title = "Spaziergang"

    [[methods.steps]]
    key = "go"
    title = { de = "Gehen", en = "Walk" }
    minutes = 5
    whoSpeaks = "everyone"
    prompt = "Was sehen wir?"
    """

  private func changed(_ old: String, _ new: String) -> String {
    let parts = correct.split(separator: old, maxSplits: 1, omittingEmptySubsequences: false)
    return parts.joined(separator: new)
  }

  @Test("needs only one language")
  func oneLanguage() throws {
    let method = try #require(try methods(correct).first)
    #expect(method.title == Bilingual("Spaziergang", "Spaziergang"))
    #expect(method.steps.first?.title[.english] == "Walk")
    #expect(method.steps.first?.captures == [])
  }

  @Test("is refused with line and reason if it is no TOML")
  func syntax() throws {
    let found = try #require(error(changed("minutes = 5", "minutes = = 5")))
    guard case .badFile(name: "mine.toml", line: 8, let reason) = found else {
      Issue.record("\(found)")
      return
    }
    #expect(!reason.isEmpty)
  }

  @Test("is refused where a key is missing")
  func missing() {
    #expect(
      error(changed("minutes = 5\n", ""))
        == .badFile(
          name: "mine.toml", line: 5, reason: "methods[1].steps[1].minutes is missing or has the wrong type"))
  }

  @Test("is refused where a translation is missing")
  func missingTranslation() {
    #expect(
      error(changed(", en = \"Walk\"", ""))
        == .badFile(
          name: "mine.toml", line: 7, reason: "methods[1].steps[1].title.en is missing or has the wrong type"))
  }

  @Test("is refused where a value has the wrong type")
  func wrongType() {
    #expect(
      error(changed("minutes = 5", "minutes = \"five\""))
        == .badFile(
          name: "mine.toml", line: 8, reason: "methods[1].steps[1].minutes is missing or has the wrong type"))
  }

  @Test("is refused where a key is misspelt")
  func misspelt() {
    #expect(
      error(correct + "\ncapture = [\"idea\"]")
        == .badFile(name: "mine.toml", line: 11, reason: "methods[1].steps[1].capture is not known here"))
  }

  @Test(
    "is refused where a value makes no sense",
    arguments: [
      ("minutes = 5", "minutes = 0", 5), ("\"everyone\"", "\"nobody\"", 9), ("\"Was sehen wir?\"", "\" \"", 10),
    ])
  func senseless(old: String, new: String, line: Int) throws {
    guard case .badFile("mine.toml", let found, let reason)? = error(changed(old, new)) else {
      Issue.record("accepted")
      return
    }
    #expect(found == line)
    #expect(reason.hasPrefix("methods[1].steps[1]"))
  }

  @Test("is refused if it names a method twice")
  func twice() {
    #expect(
      error(correct + "\n" + correct)
        == .badFile(name: "mine.toml", line: 12, reason: "methods: the key “walk” occurs twice"))
  }

  @Test("is refused if a method has no step")
  func noSteps() {
    #expect(
      error("# mine\n\n[[methods]]\nkey = \"empty\"\ntitle = \"Leer\"\nsteps = []")
        == .badFile(name: "mine.toml", line: 3, reason: "methods[1]: a method has at least one step"))
  }

  @Test("may have the line ends of another system")
  func otherLineEnds() {
    let text = changed("minutes = 5", "minutes = 0").split(separator: "\n", omittingEmptySubsequences: false)
    #expect(
      error(text.joined(separator: "\r\n"))
        == .badFile(
          name: "mine.toml", line: 5, reason: "methods[1].steps[1]: a step takes at least one minute"))
  }

  @Test("counts lines through the entries before")
  func laterEntry() {
    let second = changed("walk", "run").split(separator: "minutes = 5").joined(separator: "minutes = 'x'")
    #expect(
      error(correct + "\n\n" + second)
        == .badFile(
          name: "mine.toml", line: 19, reason: "methods[2].steps[1].minutes is missing or has the wrong type"))
  }

  @Test("holds prompts only for phases that have them")
  func unknownPhase() {
    let file = ContentFile(
      name: "prompts.toml", text: "[[prompts]]\nkey = 'a'\nphase = 'party'\ntechnique = 't'\ntext = 'Hallo'")
    #expect(
      throws: ContentError.badFile(
        name: "prompts.toml", line: 1, reason: "prompts[1]: “party” is no phase with prompts")
    ) { try file.prompts() }
  }

  @Test("is not searched when it is empty", arguments: ["", "\n", "# nothing"])
  func empty(text: String) {
    #expect(
      error(text)
        == .badFile(name: "mine.toml", line: nil, reason: "methods is missing or has the wrong type"))
  }
}
