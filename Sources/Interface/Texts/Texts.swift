package import Dialogue
package import Words

/// Everything the program says to a person, in both languages: a text without its translation does not compile.
package struct Texts: Equatable, Sendable {
  package let language: Language
  /// The day on which something is said; nil where nobody asks which day it is.
  package var currentDay: CivilDate?

  package init(_ language: Language) {
    self.language = language
  }

  /// Picks by language.
  func say(_ german: String, _ english: String) -> String { language == .german ? german : english }

  /// What something of the field is called.
  func say(_ thing: some Worded) -> String { thing.words[language] }

  /// What somebody has said or written, in the quotation marks of the language.
  func quoted(_ text: String) -> String { say("„\(text)“", "“\(text)”") }

  /// „1 Person“, „3 Personen“.
  func count(_ number: Int, _ german: (one: String, many: String), _ english: (one: String, many: String)) -> String {
    let forms = language == .german ? german : english
    return "\(number) \(number == 1 ? forms.one : forms.many)"
  }
}

extension SessionStateMachine {
  /// What somebody is called; empty for whoever is not in the group.
  func name(of id: Participant.ID) -> String { participant(id)?.name ?? "" }

  /// Who speaks next by the speaking list; nil while nobody waits.
  func nextInLine(at now: Moment) -> Participant? {
    exchange.line(at: now).first.flatMap { participant($0.participant) }
  }
}
