import Screen

/// The text that is being typed, as far as it has to be told what a key has done to it.
struct TypedLine: Equatable {
  /// What it is typed for.
  let label: String
  let text: String
  let cursor: Int

  init(_ label: String, _ editor: LineEditor) {
    self.label = label
    text = editor.text
    cursor = editor.cursor
  }

  /// What was typed is echoed, what was taken away is said, and so is the character to which the cursor has gone.
  func spoken(after before: TypedLine?, _ texts: Texts) -> [Utterance] {
    guard let before, before.label == label else { return [] }
    guard text != before.text else {
      return cursor == before.cursor ? [] : [.line(texts.character(Array(text).dropFirst(cursor).first))]
    }
    let (old, new) = (Array(before.text), Array(text))
    let start = zip(old, new).prefix { $0 == $1 }.count
    let end = zip(old.dropFirst(start).reversed(), new.dropFirst(start).reversed()).prefix { $0 == $1 }.count
    let removed = String(old.dropFirst(start).dropLast(end))
    let inserted = String(new.dropFirst(start).dropLast(end))
    return (removed.isEmpty ? [] : [.line(texts.removed(removed))]) + (inserted.isEmpty ? [] : [.echo(inserted)])
  }
}
