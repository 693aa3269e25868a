/// Something that was heard, without who said it.
package struct NoteRecord: Hashable, Sendable, Identifiable {
  package let id: Mark.ID
  /// Never `need`: needs have rows of their own.
  package let kind: Mark.Kind
  package let topic: Topic.ID?
  /// Nil when it was marked and not written out.
  package let text: String?
  /// Nil when nobody has decided, or when no release is needed.
  package let isReleased: Bool?
  /// How often it was said: a strength that several people named of one person is one row.
  package let mentions: Int

  package init(
    id: Mark.ID, kind: Mark.Kind, topic: Topic.ID?, text: String?, isReleased: Bool?, mentions: Int = 1
  ) {
    self.id = id
    self.kind = kind
    self.topic = topic
    self.text = text
    self.isReleased = isReleased
    self.mentions = mentions
  }
}
