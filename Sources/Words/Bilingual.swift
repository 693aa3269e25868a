/// The same words in German and in English.
package struct Bilingual: Hashable, Sendable {
  /// The German words.
  package let german: String
  /// The English words.
  package let english: String

  /// Both versions; there is no way to have one of them only.
  package init(_ german: String, _ english: String) {
    self.german = german
    self.english = english
  }

  /// The words in `language`.
  package subscript(language: Language) -> String {
    switch language {
    case .german: german
    case .english: english
    }
  }
}
