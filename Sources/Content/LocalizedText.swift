import Dialogue

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
    // A file is an entrance like a field: what somebody copied into it may steer a terminal.
    if let texts = try? decoder.container(keyedBy: CodingKeys.self) {
      german = try texts.decode(String.self, forKey: .german).cleaned(multiline: false)
      english = try texts.decode(String.self, forKey: .english).cleaned(multiline: false)
    } else {
      german = try decoder.singleValueContainer().decode(String.self).cleaned(multiline: false)
      english = german
    }
    try decoder.require(!german.isEmpty && !english.isEmpty, "a text is empty")
  }
}
