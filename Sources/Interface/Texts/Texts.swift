package import Words

/// Everything the program says to a person, in both languages: a text without its translation does not compile.
package struct Texts: Equatable, Sendable {
  package let language: Language

  package init(_ language: Language) {
    self.language = language
  }

  /// Picks by language.
  func say(_ german: String, _ english: String) -> String {
    language == .german ? german : english
  }

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
