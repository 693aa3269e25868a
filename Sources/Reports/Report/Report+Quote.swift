package import Words

extension Report {
  /// Something that people said.
  package struct Quote: Hashable, Sendable {
    package let text: OutwardText
    /// How often it was said in its session; nil where that is not counted.
    package let mentions: Int?

    init(_ text: OutwardText, mentions: Int? = nil) {
      self.text = text
      self.mentions = mentions
    }

    /// What stands behind the words; nothing when they were said once.
    package var note: Bilingual? {
      guard let mentions, mentions > 1 else { return nil }
      return Bilingual("(\(mentions) × genannt)", "(named \(mentions) times)")
    }

    /// What stands behind `text` when it is written out, with the blank before it.
    func tail(_ language: Language) -> String { note.map { " " + $0[language] } ?? "" }
  }
}
