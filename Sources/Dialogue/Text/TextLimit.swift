/// How much text a field takes, and whether it may have several lines.
package struct TextLimit: Hashable, Sendable {
  /// Characters as people count them.
  package let characters: Int
  /// Bytes in UTF-8.
  package let bytes: Int
  package let isMultiline: Bool

  /// A name in the group, a district, an organisation.
  package static let name = TextLimit(characters: 40, bytes: 160, isMultiline: false)
  /// One word of a round.
  package static let word = TextLimit(characters: 24, bytes: 96, isMultiline: false)
  /// The wording of a need.
  package static let need = TextLimit(characters: 160, bytes: 640, isMultiline: false)
  /// A topic, a sentence of a need's form.
  package static let topic = TextLimit(characters: 200, bytes: 1024, isMultiline: false)
  /// A note, an answer, a reflection.
  package static let note = TextLimit(characters: 4000, bytes: 16_384, isMultiline: true)
}
