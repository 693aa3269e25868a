/// A text in German and in English, neither of them empty.
package struct LocalizedText: Sendable, Equatable {
  /// The German text.
  package let german: String
  /// The English text.
  package let english: String

  /// A text made of both versions.
  package init(german: String, english: String) {
    self.german = german
    self.english = english
  }

  /// The version in `language`.
  package subscript(language: ContentLanguage) -> String {
    switch language {
    case .german: german
    case .english: english
    }
  }
}

extension LocalizedText: Decodable {
  private enum CodingKeys: String, CodingKey {
    case german = "de"
    case english = "en"
  }

  /// Reads `{ de = …, en = … }`, or one string that serves for both languages: who writes a method for
  /// one group should not have to translate it.
  package init(from decoder: any Decoder) throws {
    if let texts = try? decoder.container(keyedBy: CodingKeys.self) {
      german = try texts.decode(String.self, forKey: .german)
      english = try texts.decode(String.self, forKey: .english)
    } else {
      german = try decoder.singleValueContainer().decode(String.self)
      english = german
    }
    try decoder.require(!german.isBlank && !english.isBlank, "a text is empty")
  }
}

extension String {
  fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
