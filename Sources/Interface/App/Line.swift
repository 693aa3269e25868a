import Dialogue
package import Screen

/// A line of text that is being typed.
package struct Line: Equatable, Sendable {
  package var purpose: LinePurpose
  package var editor: LineEditor
  /// Tab was pressed: the next digit means 11…16.
  package var isSecondTen = false

  init(_ purpose: LinePurpose, text: String = "") {
    self.purpose = purpose
    editor = LineEditor(text: text, limit: purpose.limit.characters, byteLimit: purpose.limit.bytes)
  }
}
