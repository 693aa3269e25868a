import Content
import Dialogue
import Screen

extension AppModel {
  mutating func pressInOverlay(_ key: Key, now: ClockReading) -> [AppEffect] {
    switch overlay {
    case .help(let row): pressInHelp(key, row: row)
    case .palette(let editor, let index): return pressInPalette(key, editor: editor, index: index, now: now)
    case .crisisCard(let row): pressInCard(key, row: row)
    case nil: break
    }
    return []
  }

  private mutating func pressInCard(_ key: Key, row: Int) {
    switch key {
    case .escape, .enter, .character("k"): overlay = nil
    case .down, .character(" "): overlay = .crisisCard(firstRow: min(row + 1, library.crisisCard.numberOfLines))
    case .up: overlay = .crisisCard(firstRow: max(0, row - 1))
    default: break
    }
  }

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
  fileprivate var numberOfLines: Int { numbers.count + sentences.count + blankLines.count }
}
