/// Words of the program in both languages.
package struct Words: Hashable, Sendable {
  package let german: String
  package let english: String

  package init(_ german: String, _ english: String) {
    self.german = german
    self.english = english
  }

  /// The words in `language`.
  package subscript(language: ExportLanguage) -> String {
    switch language {
    case .german: german
    case .english: english
    }
  }
}
