/// One line of text that is being typed.
package struct LineEditor: Equatable, Sendable {
  /// What came of a key or a text.
  package enum Outcome: Equatable, Sendable {
    /// The text or the cursor is different now.
    case changed
    /// Nothing happened.
    case unchanged
    /// A limit was reached: what fitted is in, the rest was refused.
    case full
  }

  /// The text so far. Setting it keeps the cursor within it.
  package var text: String { didSet { cursor = min(cursor, text.count) } }
  /// Where the next character goes, in characters: 0 to the number of characters.
  package var cursor: Int { didSet { cursor = max(0, min(cursor, text.count)) } }
  /// Whether the text only stands there as a proposal: what is typed replaces it, any other key in the line keeps it.
  package private(set) var isProposal: Bool
  /// What the key that clears took away last, or what was typed; on the empty line the clearing key brings it back.
  package private(set) var cleared = ""
  /// Characters that fit at most.
  package let limit: Int
  /// Bytes in UTF-8 that fit at most.
  package let byteLimit: Int

  /// An editor for `text`, with the cursor at its end unless given.
  ///
  /// A longer text than the limits allow stays, but cannot grow.
  package init(
    text: String = "", cursor: Int? = nil, limit: Int = 200, byteLimit: Int = 1024, isProposal: Bool = false
  ) {
    self.text = text
    self.isProposal = isProposal && !text.isEmpty
    self.cursor = max(0, min(cursor ?? .max, text.count))
    self.limit = limit
    self.byteLimit = byteLimit
  }

  /// What would be lost if the line were: its text, or what was cleared from it while it is empty.
  package var kept: String { text.isEmpty ? cleared : text }

  /// Types a character, deletes one or all, brings all back, or moves; other keys change nothing.
  package mutating func handle(_ key: Key) -> Outcome {
    switch key {
    case .character(let character): insert(String(character))
    case .backspace: edit { $0.delete($0.cursor - 1) }
    case .delete: edit { $0.delete($0.cursor) }
    case .clearLine: edit { $0.clear() }
    case .left: edit { $0.move(to: $0.cursor - 1) }
    case .right: edit { $0.move(to: $0.cursor + 1) }
    case .home: edit { $0.move(to: 0) }
    case .end: edit { $0.move(to: $0.text.count) }
    case .enter, .escape, .tab, .backTab, .redraw, .up, .down, .pageUp, .pageDown: .unchanged
    }
  }

  /// From the next key on what is typed replaces the text.
  package mutating func propose() { isProposal = !text.isEmpty }

  /// Does something that takes the text as it is for the person's own.
  private mutating func edit(_ change: (inout LineEditor) -> Outcome) -> Outcome {
    let wasProposal = isProposal
    isProposal = false
    let outcome = change(&self)
    return wasProposal ? .changed : outcome
  }

  /// Inserts as much of `addition` as the limits allow at the cursor.
  ///
  /// Line ends and tabs become blanks; what steers a terminal or the direction of reading or cannot be seen is left out.
  /// A combining mark joins the character before the cursor.
  package mutating func insert(_ addition: String) -> Outcome {
    if isProposal, addition.contains(where: { !Self.typed($0).isEmpty }) {
      (text, cleared, isProposal) = ("", text, false)
    }
    let start = text.index(text.startIndex, offsetBy: cursor)
    var before = String(text[..<start])
    let after = String(text[start...])
    var outcome = Outcome.unchanged
    for character in addition {
      let longer = before + Self.typed(character)
      guard longer.utf8.count > before.utf8.count else { continue }
      let whole = longer + after
      if whole.utf8.count > byteLimit || whole.count > limit {
        outcome = .full
        break
      }
      before = longer
      outcome = .changed
    }
    replace(before: before, after: after)
    return outcome
  }

  /// Puts the cursor after `before`, or after the character that its end has become a part of.
  private mutating func replace(before: String, after: String) {
    text = before + after
    let bytes = before.utf8.count
    let end = text.utf8.index(text.startIndex, offsetBy: bytes)
    cursor = text[..<end].count
    if text.index(text.startIndex, offsetBy: cursor) < end { cursor += 1 }
  }

  private mutating func clear() -> Outcome {
    guard !kept.isEmpty else { return .unchanged }
    (text, cleared) = text.isEmpty ? (cleared, "") : ("", text)
    cursor = text.count
    return .changed
  }

  private mutating func delete(_ position: Int) -> Outcome {
    guard position >= 0, position < text.count else { return .unchanged }
    let index = text.index(text.startIndex, offsetBy: position)
    replace(before: String(text[..<index]), after: String(text[text.index(after: index)...]))
    return .changed
  }

  private mutating func move(to position: Int) -> Outcome {
    let previous = cursor
    cursor = position
    return cursor == previous ? .unchanged : .changed
  }

  private static func typed(_ character: Character) -> String {
    if character.isNewline || character == "\t" { return " " }
    return String(String.UnicodeScalarView(character.unicodeScalars.filter { !$0.isUnseen }))
  }
}
