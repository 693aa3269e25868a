/// What somebody was typing, kept until it is taken over or given up.
package struct Draft: Hashable, Sendable {
  /// Which field it stands in; a name the interface chooses.
  package var field: String
  package var text: String
  /// Characters before the cursor.
  package var cursor: Int

  package init(field: String, text: String, cursor: Int) {
    self.field = field
    self.text = text
    self.cursor = cursor
  }
}
