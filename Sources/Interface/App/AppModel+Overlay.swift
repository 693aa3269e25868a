import Content
import Dialogue
import Screen

extension AppModel {
  mutating func press(_ key: Key, in overlay: Overlay, now: ClockReading) -> [AppEffect] {
    switch overlay {
    case .help(let row):
      scroll(key, from: row, to: max(0, helpRows.count - 1), page: 10, closedBy: .character("?")) {
        .help(firstRow: $0)
      }
    case .palette(let editor, let index): return pressInPalette(key, editor: editor, index: index, now: now)
    case .crisisCard(let row, let under):
      scroll(key, from: row, to: library.crisisCard.numberOfLines, closedBy: .character("k"), under: under) {
        .crisisCard(firstRow: $0, over: under)
      }
    case .talkShares(let row): scroll(key, from: row, to: numberOfShareLines) { .talkShares(firstRow: $0) }
    }
    return []
  }

  /// What `key` asks for over something else that takes keys but no text, and that stays: the crisis card, and the
  /// beginning of a disturbance, which takes precedence over our questions too.
  func precedence(of key: Key) -> Command? {
    let card: [Command]
    switch focus {
    case .overlay(.help), .overlay(.talkShares), .choice, .pasted, .form: card = [.prompts(.crisisCard)]
    case .overlay(.crisisCard): card = []
    case .hidden, .overlay(.palette), .line, .sequence, .place: return nil
    }
    let others = session?.runningDisturbance == nil ? card + [.hour(.disturbance)] : card
    return others.first { keymap.match([key], in: contexts) == .command($0) }
  }

  /// Shows the crisis card over whatever is there. No line of the journal, no draft: it leaves no trace.
  mutating func showCard() { overlay = .crisisCard(firstRow: 0, over: overlay) }

  /// Goes through the lines of a panel up to `last`, or closes it, which shows what is `under` it. A blank goes on by a
  /// page where there are pages.
  private mutating func scroll(
    _ key: Key, from row: Int, to last: Int, page: Int? = nil, closedBy own: Key = .escape, under: Overlay? = nil,
    _ panel: (Int) -> Overlay
  ) {
    switch key {
    case .escape, .enter, own: overlay = under
    case .up: overlay = panel(max(0, row - 1))
    case .down: overlay = panel(min(row + 1, last))
    case .character(" "): overlay = panel(min(row + (page ?? 1), last))
    case .pageUp: if let page { overlay = panel(max(0, row - page)) }
    case .pageDown: if let page { overlay = panel(min(row + page, last)) }
    default: break
    }
  }

  /// How far one may scroll at most: people and sites, with their headings.
  private var numberOfShareLines: Int { (session?.attendances.count ?? 0) * 3 + 6 }

  private mutating func pressInPalette(_ key: Key, editor: LineEditor, index: Int, now: ClockReading) -> [AppEffect] {
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
