/// All the words of the group's view, in German, in English, or in a language of a file of one's own.
///
/// Names, titles of topics, ground rules and exercises are no words of it: they are what the hour is about.
package struct GroupWords: Equatable, Sendable {
  private var forms: [GroupWord: GroupForms]

  /// The words that come with the program.
  package init(_ texts: Texts) { forms = texts.groupWords }

  /// What stands for `word`, with its places.
  package internal(set) subscript(word: GroupWord) -> GroupForms {
    get {
      guard let forms = forms[word] else { preconditionFailure("a word that no section of the texts has") }
      return forms
    }
    set { forms[word] = newValue }
  }

  /// What is said, with something in every place.
  func say(_ word: GroupWord, _ values: [GroupPlace: String] = [:]) -> String {
    phrase(word, values).filled(values)
  }

  /// The same in parts, what stands in a place told from the words.
  func pieces(_ word: GroupWord, _ values: [GroupPlace: String]) -> [(text: String, isPlace: Bool)] {
    phrase(word, values).pieces { values[$0] ?? "" }
  }

  private func phrase(_ word: GroupWord, _ values: [GroupPlace: String]) -> GroupPhrase {
    let isOne = word.counted.flatMap { values[$0] } == "1"
    return isOne ? self[word].one : self[word].other
  }
}
