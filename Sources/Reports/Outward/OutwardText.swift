/// A text that may leave: in a table, a list or a heading there is no other.
///
/// What people or staff wrote becomes one only through a `TextGate`. The other ways are named after what they are
/// for, so that going around the gate is something that has to be written down.
package struct OutwardText: Hashable, Sendable, ExpressibleByStringLiteral {
  /// As it leaves.
  package let text: String
  /// What was taken out of it; nil when it is as it was written.
  package let masking: Masking?

  /// Where a name or a contact stood, and which text it was: two fields with the same text are one.
  package struct Masking: Hashable, Sendable {
    package let source: TextSource
    private let original: String

    fileprivate init(_ source: TextSource, _ original: String) {
      self.source = source
      self.original = original
    }
  }

  /// Words of the program.
  package init(stringLiteral text: String) { self.init(text, nil) }

  /// A stable key by which programs know something.
  package init(key: String) { self.init(key, nil) }

  /// The content of a field that is there to name somebody outward: who takes it on, whom to call, a partner.
  package init(naming text: String) { self.init(text, nil) }

  /// Several texts as one.
  init(_ texts: [OutwardText], by separator: String) {
    self.init(texts.map(\.text).joined(separator: separator), texts.compactMap(\.masking).first)
  }

  /// What a gate has made of `original`.
  init(_ text: String, of original: String, from source: TextSource) {
    self.init(text, text == original ? nil : Masking(source, original))
  }

  private init(_ text: String, _ masking: Masking?) {
    self.text = text
    self.masking = masking
  }

  package var isEmpty: Bool { text.isEmpty }
}
