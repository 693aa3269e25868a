package import Dialogue
package import Screen

/// A line of text that is being typed.
package struct Line: Equatable, Sendable {
  package var purpose: LinePurpose
  package var editor: LineEditor
  /// What stood in it before anything was typed.
  let opening: String
  /// Undo has brought it back once: left again, it leaves undo to what was done before.
  var isBroughtBack = false
  /// How often Tab was pressed: the next digit means one of the first, the second, … ten people.
  package var page = 0
  /// Earlier topics that are similar to what is typed, the most similar one first.
  package private(set) var similar: [EarlierTopic] = []
  /// Which of them Enter takes; nil while it takes the typed words.
  private var choice: Int?

  /// `opening` is told where `text` was typed already. Any text is a proposal, which typing replaces.
  init(_ purpose: LinePurpose, text: String = "", opening: String? = nil) {
    self.purpose = purpose
    self.opening = opening ?? text
    editor = LineEditor(
      text: text, limit: purpose.limit.characters, byteLimit: purpose.limit.bytes, isProposal: true)
  }

  /// What was half typed when the program ended goes on where the cursor was.
  init(_ purpose: LinePurpose, from draft: Draft) {
    self.init(purpose, opening: "")
    editor = LineEditor(
      text: draft.text, cursor: draft.cursor, limit: purpose.limit.characters, byteLimit: purpose.limit.bytes)
  }

  /// The line as it is kept on disk, under the name of its field; what was cleared is kept until the line is left.
  func draft(in field: String) -> Draft? {
    guard !editor.kept.isEmpty else { return nil }
    return Draft(field: field, text: editor.kept, cursor: editor.text.isEmpty ? editor.kept.count : editor.cursor)
  }

  /// The earlier topic that was chosen with the arrows.
  package var chosenTopic: EarlierTopic? { choice.map { similar[$0] } }

  /// What is typed is similar to other topics now; a choice stays with its topic.
  mutating func compare(with topics: [EarlierTopic]) {
    let chosen = chosenTopic
    similar = topics
    choice = topics.firstIndex { $0.id == chosen?.id }
  }

  /// Goes down from the line into the topics below it, and up again.
  mutating func chooseSimilar(step: Int) {
    let next = (choice ?? -1) + step
    choice = next < 0 || similar.isEmpty ? nil : min(next, similar.count - 1)
  }
}
