import Interface
import Testing
import Words

@Suite("A file of words for the group's view")
struct GroupWordsFileTests {
  private func words(_ text: String, _ language: Language = .german) throws(GroupWordsFault) -> GroupWords {
    try GroupWordsFile(text).words(over: GroupWords(Texts(language)))
  }

  @Test("replaces what it has; everything else stays in the language that was chosen", arguments: Language.allCases)
  func fallback(_ language: Language) throws {
    let usual = GroupWords(Texts(language))
    #expect(try words("", language) == usual)
    let found = try words("[talk]\nspeaks = \"говорить {name}\"\n", language)
    #expect(found[.speaks].other.text == "говорить {name}")
    for word in GroupWord.allCases where word != .speaks { #expect(found[word] == usual[word]) }
  }

  @Test("that was printed to be translated gives the same words again", arguments: Language.allCases)
  func printed(_ language: Language) throws {
    let usual = GroupWords(Texts(language))
    let text = GroupWordsPattern(usual, in: language).text
    // Nothing is taken from the other language.
    let other = GroupWords(Texts(language == .german ? .english : .german))
    #expect(try GroupWordsFile(text).words(over: other) == usual)
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 120 })
    for word in GroupWord.allCases { #expect(text.contains("\n\(word.key) = "), "\(word.rawValue)") }
  }

  @Test("may hold quotation marks and backslashes, also when it is printed again")
  func quotation() throws {
    let found = try words(#"outside.welcome = "\"Hi\" \\o/""#)
    #expect(found[.welcome].other.text == #""Hi" \o/"#)
    #expect(try words(GroupWordsPattern(found, in: .german).text) == found)
  }

  @Test("may leave out the number where it is one, and say both forms at once")
  func forms() throws {
    let found = try words(
      """
      [window]
      minutesLeft = { one = "залишилась хвилина", other = "ще {minutes} хв" }
      [talk]
      minutes = "{minutes} / {all}"
      """)
    #expect(found[.minutesLeft].one.text == "залишилась хвилина")
    #expect(found[.topicMinutes].one == found[.topicMinutes].other)
  }

  /// A text, the line that is named, and what is said of it.
  private static let faults: [(String, Int, String, String)] = [
    (
      "[talk]\nspeeks = \"x\"", 2,
      "„speeks“ gibt es hier nicht, vielleicht „speaks“",
      "there is no “speeks” here, perhaps “speaks”"
    ),
    (
      "[talk]\nwelcome = \"x\"", 2,
      "„welcome“ gibt es hier nicht, vielleicht „outside.welcome“",
      "there is no “welcome” here, perhaps “outside.welcome”"
    ),
    (
      "\n[tlak]\nspeaks = \"x\"", 2,
      "„tlak“ gibt es hier nicht, vielleicht „talk“",
      "there is no “tlak” here, perhaps “talk”"
    ),
    (
      "greeting = \"x\"", 1,
      "„greeting“ gibt es hier nicht, vielleicht „round.greeting“",
      "there is no “greeting” here, perhaps “round.greeting”"
    ),
    (
      "[xyzxyz]", 1,
      "„xyzxyz“ gibt es hier nicht",
      "there is no “xyzxyz” here"
    ),
    (
      "talk = 3", 1,
      "„talk“ muss ein Abschnitt sein",
      "“talk” has to be a section"
    ),
    (
      "[round]\ngreeting = 3", 2,
      "„greeting“ braucht einen Text",
      "“greeting” needs a text"
    ),
    (
      "[round]\ngreeting = \"\"", 2,
      "„greeting“ braucht einen Text",
      "“greeting” needs a text"
    ),
    (
      "[round]\ngreeting = { one = \"x\", other = \"x\" }", 2,
      "„greeting“ braucht einen Text",
      "“greeting” needs a text"
    ),
    (
      "[window]\nminutesLeft = { one = \"x\" }", 2,
      "„minutesLeft“ braucht einen Text oder one und other",
      "“minutesLeft” needs a text, or one and other"
    ),
    (
      "[window]\nminutesLeft = { one = \"x\", othr = \"{minutes}\" }", 2,
      "„othr“ gibt es hier nicht, vielleicht „other“",
      "there is no “othr” here, perhaps “other”"
    ),
    (
      "[window]\nminutesLeft = { one = \"x\", other = \"x\" }", 2,
      "in „minutesLeft“ fehlt {minutes}",
      "{minutes} is missing in “minutesLeft”"
    ),
    (
      "[talk]\n\nspeaks = \"x\"", 3,
      "in „speaks“ fehlt {name}",
      "{name} is missing in “speaks”"
    ),
    (
      "[talk]\nspeaks = \"{name} {nom}\"", 2,
      "in „speaks“ gibt es {nom} nicht, nur: {name}",
      "“speaks” does not have {nom}, only: {name}"
    ),
    (
      "[talk]\nspeaks = \"{name} {time}\"", 2,
      "in „speaks“ gibt es {time} nicht, nur: {name}",
      "“speaks” does not have {time}, only: {name}"
    ),
    (
      "[talk]\nspeaks = \"{name\"", 2,
      "in „speaks“ gibt es {name nicht, nur: {name}",
      "“speaks” does not have {name, only: {name}"
    ),
    (
      "[round]\ngreeting = \"{name}\"", 2,
      "in „greeting“ steht nichts in Klammern: {name}",
      "“greeting” has nothing in braces: {name}"
    ),
  ]

  @Test("that is wrong is refused with its line, the reason, and the key that was probably meant", arguments: faults)
  func faulty(_ text: String, _ line: Int, _ german: String, _ english: String) throws {
    let fault = try #require(throws: GroupWordsFault.self) { try words(text) }
    #expect(fault.line == line && fault.words == Bilingual(german, english))
  }

  @Test("of several faults is told the first, and that it is no TOML with its line")
  func several() throws {
    let text = "[talk]\nspeaks = \"x\"\n[round]\nasked = \"x\"\nplace = 1"
    #expect(try #require(throws: GroupWordsFault.self) { try words(text) }.line == 2)
    #expect(try #require(throws: GroupWordsFault.self) { try words("[talk]\nspeaks = = 1") }.line == 2)
  }
}
