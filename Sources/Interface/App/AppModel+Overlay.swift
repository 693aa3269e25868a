import Content
import Dialogue
import Screen

extension AppModel {
  mutating func pressInOverlay(_ key: Key, now: ClockReading) -> [AppEffect] {
    switch overlay {
    case .help(let row): pressInHelp(key, row: row)
    case .palette(let editor, let index): return pressInPalette(key, editor: editor, index: index, now: now)
    case .crisisCard(let row, let under): pressInCard(key, row: row, under: under)
    case .talkShares(let row): pressInShares(key, row: row)
    case nil: break
    }
    return []
  }

  /// Whether `key` shows the crisis card over something else that takes keys but no text.
  func asksForCard(_ key: Key) -> Bool {
    guard overlay != nil || entry != nil || form != nil, !isTyping else { return false }
    if case .crisisCard = overlay { return false }
    return keymap.match([key], in: contexts) == .command(.crisisCard)
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
    let found = paletteCommands(matching: editor.text)
    switch key {
    case .escape: overlay = nil
    case .up: overlay = .palette(editor, index: max(0, index - 1))
    case .down: overlay = .palette(editor, index: min(max(0, found.count - 1), index + 1))
    case .enter:
      overlay = nil
      guard found.indices.contains(index) else { return [] }
      return perform(found[index], now: now)
    default:
      _ = editor.handle(key)
      overlay = .palette(editor, index: 0)
    }
    return []
  }

  /// Commands whose title, help or name contains what was typed; those that apply here first.
  package func paletteCommands(matching text: String) -> [Command] {
    let wanted = text.lowercased()
    let matching = Command.allCases.filter { command in
      guard command.personNumber == nil else { return false }
      let haystack = [texts.title(of: command), texts.help(of: command), command.rawValue].joined(separator: " ")
      return wanted.isEmpty || haystack.lowercased().contains(wanted)
    }
    // What is called so comes before what only mentions it.
    func rank(_ command: Command) -> Int {
      let title = texts.title(of: command).lowercased()
      let match = title.hasPrefix(wanted) ? 0 : title.contains(wanted) ? 1 : 2
      return match + (command.contexts.contains(where: contexts.contains) ? 0 : 3)
    }
    return (0..<6).flatMap { place in matching.filter { rank($0) == place } }
  }

  /// One row of help a command of the contexts that are active, keys first, those without a key last.
  package var helpRows: [(keys: String, text: String)] {
    let rows = contexts.reversed().flatMap { context in
      Command.allCases.filter { $0.contexts.contains(context) && ($0.personNumber ?? 1) == 1 }.map { command in
        let keys = keymap.keys(for: command, in: context)
        let shown = command.personNumber == 1 ? "1…9 0" : keys.count > 3 ? "\(keys[0])…" : keys.joined(separator: " ")
        return (keys: shown, text: texts.help(of: command, in: context))
      }
    }
    return rows.filter { !$0.keys.isEmpty } + rows.filter { $0.keys.isEmpty }
  }
}

extension CrisisCard {
  /// How far one may scroll at most.
  fileprivate var numberOfLines: Int { numbers.count + sentences.count + blankLines.count + localNumbers.count }
}
