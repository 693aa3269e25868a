import Dialogue
import Words

extension Bilingual: Decodable {
  private enum CodingKeys: String, CodingKey {
    case german = "de"
    case english = "en"
  }

  /// Reads `{ de = …, en = … }`, or one string that serves for both languages: who writes a method for
  /// one group should not have to translate it. Neither of them may be empty.
  package init(from decoder: any Decoder) throws {
    // A file is an entrance like a field: what somebody copied into it may steer a terminal.
    if let texts = try? decoder.container(keyedBy: CodingKeys.self) {
      self.init(
        try texts.decode(String.self, forKey: .german).cleaned(multiline: false),
        try texts.decode(String.self, forKey: .english).cleaned(multiline: false))
    } else {
      let text = try decoder.singleValueContainer().decode(String.self).cleaned(multiline: false)
      self.init(text, text)
    }
    try decoder.require(!german.isEmpty && !english.isEmpty, "a text is empty")
  }
}
