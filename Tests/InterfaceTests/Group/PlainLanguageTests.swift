import AcceptanceScripts
import Content
import Dialogue
import Interface
import PlainLanguage
import Reports
import Testing
import Words

/// The rules are those of „Einfache Sprache“ that can be counted; what a sentence is about no program can judge.
@Suite("Everything that the group reads or hears")
struct PlainLanguageTests {
  /// One text in both languages, and how many sentences it may have.
  private struct Said: CustomTestStringConvertible {
    let key: String
    let words: Bilingual
    var sentences = 2

    var testDescription: String { key }
  }

  /// What may have more sentences than a hint, and why.
  private static let sequences = [
    // Three permissions, which are read out one behind the other and each stand for themselves.
    "breaks.invitation": 3
  ]

  private static let all: [Said] = (try? everything()) ?? []

  private static func everything() throws -> [Said] {
    let library = try ContentLibrary.builtIn()
    let prompts = library.prompts.map { Said(key: "prompts.\($0.key)", words: $0.text) }
    let breaks = library.activeBreaks.flatMap { exercise in
      [("title", exercise.title), ("text", exercise.text), ("seated", exercise.seated)].map {
        Said(key: "breaks.\(exercise.key).\($0)", words: $1)
      }
    }
    let invitation = Said(
      key: "breaks.invitation", words: library.breakInvitation, sentences: sequences["breaks.invitation"] ?? 2)
    let rules = library.groundRules.map { Said(key: "rules.\($0.key)", words: $0.text) }
    let methods = library.methods.flatMap { method in
      [Said(key: "methods.\(method.key)", words: method.title)]
        + method.steps.flatMap { step in
          [("title", step.title), ("prompt", step.prompt)].map {
            Said(key: "methods.\(method.key).\(step.key).\($0)", words: $1)
          }
        }
    }
    let areas = library.categories.map { Said(key: "areas.\($0.key)", words: $0.title) }
    return groupWords + prompts + breaks + [invitation] + rules + methods + areas + (try invitations())
  }

  /// The group's view, thank-you and goodbye included, with something in every place.
  private static var groupWords: [Said] {
    let (german, english) = (GroupWords(Texts(.german)), GroupWords(Texts(.english)))
    func said(_ phrase: GroupPhrase) -> String {
      phrase.text.replacing("{name}", with: "Olena").replacing("{names}", with: "Olena, Jürgen")
        .replacing("{time}", with: "12:30").replacing("{key} ", with: "").replacing(/\{[a-z]+\}/, with: "3")
    }
    return GroupWord.allCases.flatMap { word in
      [
        Said(key: word.rawValue, words: Bilingual(said(german[word].one), said(english[word].one))),
        Said(key: word.rawValue, words: Bilingual(said(german[word].other), said(english[word].other))),
      ]
    }
  }

  /// The invitation with everything that it can say, line by line.
  private static func invitations() throws -> [Said] {
    let record = try FirstSession.record()
    var cycle = record.cycle
    cycle.hotline = "0800 000 000"
    let invitation = Invitation(
      cycle, on: record.date, at: TimeOfDay(hour: 12, minute: 30), topics: InvitedTopics([record], names: []))
    let lines = [Language.german, .english].map { invitation.render(in: $0).split(separator: "\n").map(String.init) }
    return zip(lines[0], lines[1]).enumerated().map { place, line in
      Said(key: "invitation.\(place + 1)", words: Bilingual(line.0, line.1))
    }
  }

  @Test("is found: words of the view, prompts, breaks, rules, methods, areas and the invitation")
  func found() {
    #expect(Self.all.count > 250)
    for beginning in ["talk.", "outside.thanks", "prompts.", "breaks.", "rules.", "methods.", "areas.", "invitation."] {
      #expect(Self.all.contains { $0.key.hasPrefix(beginning) }, "\(beginning)")
    }
  }

  @Test("has at most twelve words a sentence")
  func words() {
    for said in Self.all {
      for text in said.words.both { #expect(text.longestSentence <= 12, "\(said.key): \(text.text)") }
    }
  }

  @Test("has at most two sentences at once, where it is not a sequence")
  func sentences() {
    for said in Self.all {
      for text in said.words.both { #expect(text.sentences.count <= said.sentences, "\(said.key): \(text.text)") }
    }
  }

  @Test("has no abbreviations")
  func abbreviations() {
    for said in Self.all {
      for text in said.words.both { #expect(!text.hasAbbreviation, "\(said.key): \(text.text)") }
    }
  }

  @Test("says numbers as digits")
  func digits() {
    for said in Self.all {
      for text in said.words.both { #expect(text.spelledNumbers == [], "\(said.key): \(text.text)") }
    }
  }

  @Test("names people without signs within words")
  func gender() {
    for said in Self.all {
      for text in said.words.both { #expect(text.genderSigns == [], "\(said.key): \(text.text)") }
    }
  }

  @Test("shouts at nobody")
  func capitals() {
    for said in Self.all {
      for text in said.words.both { #expect(text.shouted == [], "\(said.key): \(text.text)") }
    }
  }
}
