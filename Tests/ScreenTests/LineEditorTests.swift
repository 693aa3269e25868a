import Testing

@testable import Screen

@Suite("Editing a line")
struct LineEditorTests {
  @Test("types, moves and deletes")
  func editing() {
    var editor = LineEditor(text: "Ada")
    #expect(editor.handle(.character("!")) == .changed)
    #expect(editor.handle(.home) == .changed)
    #expect(editor.handle(.home) == .unchanged)
    #expect(editor.handle(.right) == .changed)
    #expect(editor.handle(.delete) == .changed)
    #expect(editor.text == "Aa!")
    #expect(editor.handle(.backspace) == .changed)
    #expect(editor.handle(.backspace) == .unchanged)
    #expect(editor.handle(.end) == .changed)
    #expect(editor.handle(.delete) == .unchanged)
    #expect(editor.handle(.left) == .changed)
    #expect(editor.handle(.character(" ")) == .changed)
    #expect(editor == LineEditor(text: "a !", cursor: 2))
  }

  @Test("clears all of it, and brings it back from the empty line with the same key")
  func clears() {
    var editor = LineEditor(text: "Ada Lovelace", cursor: 3)
    #expect(editor.handle(.clearLine) == .changed)
    #expect(editor.text.isEmpty && editor.kept == "Ada Lovelace")
    #expect(editor.handle(.character("x")) == .changed && editor.handle(.backspace) == .changed)
    #expect(editor.handle(.clearLine) == .changed)
    #expect(editor == LineEditor(text: "Ada Lovelace"))
    var empty = LineEditor()
    #expect(empty.handle(.clearLine) == .unchanged && empty.kept.isEmpty)
  }

  @Test("replaces a proposal by the first letter or by what is pasted, and can bring it back")
  func proposal() {
    var editor = LineEditor(text: "Bus und Bahn", isProposal: true)
    #expect(editor.insert("\u{200B}") == .unchanged && editor.isProposal)
    #expect(editor.handle(.character("G")) == .changed)
    #expect(editor.text == "G" && editor.cursor == 1 && !editor.isProposal)
    _ = editor.handle(.backspace)
    _ = editor.handle(.clearLine)
    #expect(editor.text == "Bus und Bahn")
    var pasted = LineEditor(text: "Bus", isProposal: true)
    #expect(pasted.insert("Geld") == .changed && pasted.text == "Geld")
    #expect(!LineEditor(isProposal: true).isProposal)
  }

  @Test(
    "keeps a proposal and changes it after any key that moves or deletes",
    arguments: [
      (Key.left, "BuGs"), (.right, "BusG"), (.home, "GBus"), (.end, "BusG"), (.backspace, "BuG"), (.delete, "BusG"),
      (.clearLine, "G"),
    ])
  func editedProposal(key: Key, text: String) {
    var editor = LineEditor(text: "Bus", isProposal: true)
    #expect(editor.handle(key) == .changed && !editor.isProposal)
    _ = editor.handle(.character("G"))
    #expect(editor.text == text)
  }

  @Test("ignores the keys that are not for it", arguments: [Key.enter, .escape, .tab, .backTab, .up, .down, .pageUp])
  func otherKeys(key: Key) {
    var editor = LineEditor(text: "Ada")
    #expect(editor.handle(key) == .unchanged)
    #expect(editor == LineEditor(text: "Ada"))
  }

  @Test("composes a letter and a mark that arrive one after the other")
  func composes() {
    var editor = LineEditor()
    for key: Key in [.character("e"), .character("\u{301}"), .character("x")] { _ = editor.handle(key) }
    #expect(editor.text == "e\u{301}x")
    #expect(editor.cursor == 2)
    _ = editor.handle(.left)
    #expect(editor.cursorColumn == 1)
    _ = editor.handle(.backspace)
    #expect(editor == LineEditor(text: "x", cursor: 0))
  }

  @Test("keeps the cursor on a character border when neighbours join")
  func joins() {
    var editor = LineEditor(text: "\u{301}b", cursor: 0)
    #expect(editor.insert("a") == .changed)
    #expect(editor.text == "a\u{301}b")
    #expect(editor.cursor == 1)
  }

  @Test("refuses what goes beyond a limit and keeps what fits")
  func limits() {
    var editor = LineEditor(text: "ab", limit: 4, byteLimit: 6)
    #expect(editor.insert("cdef") == .full)
    #expect(editor.text == "abcd")
    #expect(editor.handle(.character("x")) == .full)
    #expect(editor.handle(.backspace) == .changed)
    #expect(editor.handle(.character("作")) == .changed)
    #expect(editor.text == "abc作")
    var narrow = LineEditor(text: "ab", limit: 4, byteLimit: 4)
    #expect(narrow.handle(.character("作")) == .full)
    #expect(narrow.text == "ab")
  }

  @Test("lets a text that is too long already shrink only")
  func tooLong() {
    var editor = LineEditor(text: "abcdef", limit: 3)
    #expect(editor.insert("x") == .full)
    #expect(editor.handle(.backspace) == .changed)
    #expect(editor.text == "abcde")
  }

  @Test("is not blocked by a huge paste")
  func hugePaste() {
    var editor = LineEditor()
    #expect(editor.insert(String(repeating: "Wort ", count: 13_000)) == .full)
    #expect(editor.text.count == 200)
    #expect(editor.insert(String(repeating: "\u{301}", count: 60_000)) == .full)
    #expect(editor.text.count == 200)
  }

  @Test("takes line ends as blanks and leaves control characters out")
  func controls() {
    var editor = LineEditor()
    #expect(editor.insert("a\r\nb\tc\u{1B}\u{7}\u{85}d") == .changed)
    #expect(editor.text == "a b c d")
    #expect(editor.insert("\u{7}") == .unchanged)
  }

  @Test("keeps its cursor inside when the text is replaced")
  func replaced() {
    var editor = LineEditor(text: "abc")
    editor.text = "a"
    #expect(editor.cursor == 1)
    editor.cursor = -4
    #expect(editor.cursor == 0)
  }

  @Test("shows all of a text that fits")
  func fits() {
    let visible = LineEditor(text: "作者", cursor: 1).visible(columns: 5)
    #expect(visible.text == "作者")
    #expect(visible.cursorColumn == 2)
  }

  @Test("scrolls so that the cursor is in view")
  func scrolls() {
    let end = LineEditor(text: "abcdefghij").visible(columns: 5)
    #expect(end.text == "ghij")
    #expect(end.cursorColumn == 4)
    let middle = LineEditor(text: "abcdefghij", cursor: 7).visible(columns: 8)
    #expect(middle.text == "bcdefghi")
    #expect(middle.cursorColumn == 6)
    let nothing = LineEditor(text: "abc").visible(columns: 0)
    #expect(nothing.text.isEmpty && nothing.cursorColumn == 0)
  }

  @Test("stays consistent under any keys", arguments: 0..<20)
  func properties(seed: UInt64) {
    var texts = RandomText(seed: seed)
    var editor = LineEditor(limit: 20, byteLimit: 80)
    let keys: [Key] = [.left, .right, .backspace, .delete, .home, .end]
    for _ in 0..<400 {
      if texts.number(in: 0...2) == 0 {
        _ = editor.handle(keys[texts.number(in: 0...5)])
      } else {
        _ = editor.insert(texts.next(upTo: 4))
      }
      #expect((0...editor.text.count).contains(editor.cursor))
      #expect(editor.text.utf8.count <= 80)
      let columns = texts.number(in: 1...10)
      let visible = editor.visible(columns: columns)
      #expect(visible.text.displayWidth <= columns)
      #expect((0..<columns).contains(visible.cursorColumn))
      let following = editor.text.displayPieces()[editor.cursor...].first?.columns ?? 1
      #expect(visible.cursorColumn + following <= max(columns, following))
    }
  }

  @Test("shows the character under the cursor whole, however wide it is, also at the last column", arguments: 2...12)
  func wideUnderCursor(columns: Int) {
    for text in ["abcdefghi作", "作者作者作者", "aaaaaaaaa👍b", "e\u{301}bcdefg作\u{301}h"] {
      for cursor in 0...text.count { expectCharacterUnderCursor(LineEditor(text: text, cursor: cursor), columns) }
    }
  }

  private func expectCharacterUnderCursor(_ editor: LineEditor, _ columns: Int) {
    let (text, cursorColumn) = editor.visible(columns: columns)
    let following = editor.text.displayPieces()[editor.cursor...].first
    guard let following, following.columns <= columns else { return }
    var column = 0
    let shown = text.displayPieces().first { piece in
      defer { column += piece.columns }
      return column == cursorColumn && piece.columns > 0
    }
    #expect(shown?.text == following.text, "\(editor.text) at \(editor.cursor) in \(columns)")
  }
}
