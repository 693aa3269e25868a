/// Text that was typed and not yet entered: which field it is for, and where the cursor stood.
package struct Draft: Hashable, Sendable {
  /// The purpose of the line, in a form that can be kept.
  package let field: String
  package let text: String
  package let cursor: Int

  package init(field: String, text: String, cursor: Int) {
    self.field = field
    self.text = text
    self.cursor = cursor
  }
}
