import Content
import Dialogue
import Screen

extension AppModel {
  mutating func press(_ key: Key, in overlay: Overlay, now: ClockReading) -> [AppEffect] {
    switch overlay {
    case .help(let row): pressInHelp(key, row: row)
    case .palette(let editor, let index): return pressInPalette(key, editor: editor, index: index, now: now)
    case .crisisCard(let row, let under): pressInCard(key, row: row, under: under)
    case .talkShares(let row): pressInShares(key, row: row)
    }
    return []
  }

  /// Whether `key` shows the crisis card over something else that takes keys but no text.
  func asksForCard(_ key: Key) -> Bool {
    switch focus {
    case .overlay(.help), .overlay(.talkShares), .choice, .pasted, .form:
      keymap.match([key], in: contexts) == .command(.prompts(.crisisCard))
    case .hidden, .overlay(.crisisCard), .overlay(.palette), .line, .sequence, .place: false
    }
  }

  /// Shows the crisis card over whatever is there. No line of the journal, no draft: it leaves no trace.
  mutating func showCard() { overlay = .crisisCard(firstRow: 0, over: overlay) }

  private mutating func pressInCard(_ key: Key, row: Int, under: Overlay?) {
    let last = library.crisisCard.numberOfLines
    switch key {
    case .escape, .enter, .character("k"): overlay = under
    case .down, .character(" "): overlay = .crisisCard(firstRow: min(row + 1, last), over: under)
    case .up: overlay = .crisisCard(firstRow: max(0, row - 1), over: under)
    default: break
    }
  }

  private mutating func pressInShares(_ key: Key, row: Int) {
    switch key {
    case .escape, .enter: overlay = nil
    case .down, .character(" "): overlay = .talkShares(firstRow: min(row + 1, numberOfShareLines))
    case .up: overlay = .talkShares(firstRow: max(0, row - 1))
    default: break
    }
  }

  /// How far one may scroll at most: people and sites, with their headings.
  private var numberOfShareLines: Int { (session?.attendances.count ?? 0) * 3 + 6 }

  private mutating func pressInHelp(_ key: Key, row: Int) {
    switch key {
    case .escape, .enter, .character("?"): overlay = nil
    case .down: overlay = .help(firstRow: min(row + 1, max(0, helpRows.count - 1)))
    case .up: overlay = .help(firstRow: max(0, row - 1))
    case .pageDown, .character(" "): overlay = .help(firstRow: min(row + 10, max(0, helpRows.count - 1)))
    case .pageUp: overlay = .help(firstRow: max(0, row - 10))
    default: break
    }
  }

  private mutating func pressInPalette(
    _ key: Key, editor: LineEditor, index: Int, now: ClockReading
  ) -> [AppEffect] {
    var editor = editor
    func found() -> [Command] { paletteCommands(matching: editor.text) }
    switch key {
    case .escape: overlay = nil
    case .up: overlay = .palette(editor, index: max(0, index - 1))
    case .down: overlay = .palette(editor, index: min(max(0, found().count - 1), index + 1))
    case .enter:
      overlay = nil
      let found = found()
      guard found.indices.contains(index) else { return [] }
      return perform(found[index], now: now)
    default:
      _ = editor.handle(key)
      overlay = .palette(editor, index: 0)
    }
    return []
  }
}

extension CrisisCard {
  /// How far one may scroll at most.
  fileprivate var numberOfLines: Int { numbers.count + sentences.count + blankLines.count + localNumbers.count }
}
