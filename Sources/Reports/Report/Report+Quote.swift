package import Words

extension Report {
  /// Something that people said.
  package struct Quote: Hashable, Sendable {
    package let text: OutwardText
    /// How often it was said in its session; nil where that is not counted, or was too seldom to be told.
    package let mentions: Int?

    init(_ text: OutwardText, mentions: Int? = nil) {
      self.text = text
      self.mentions = mentions
    }

    /// What stands behind the words; nothing when they were said once, or too seldom.
    package var note: Bilingual? {
      mentions.map { Bilingual("(\($0) × genannt)", "(named \($0) times)") }
    }

    /// What stands behind `text` when it is written out, with the blank before it.
    func tail(_ language: Language) -> String { note.map { " " + $0[language] } ?? "" }

    /// Within quotation marks: `text` as the format writes it.
    func quoted(_ text: String, _ language: Language) -> String {
      let marks = language == .german ? ("„", "“") : ("“", "”")
      return marks.0 + text + marks.1 + tail(language)
    }
  }
}
