import Content
import Dialogue
import Screen

extension AppModel {
  mutating func press(_ key: Key, in overlay: Overlay, now: ClockReading) -> [AppEffect] {
    switch overlay {
    case .help(let row):
      scroll(key, from: row, in: overlay, closedBy: .character("?"), now: now) { .help(firstRow: $0) }
    case .palette(let editor, let index): return pressInPalette(key, editor: editor, index: index, now: now)
    case .crisisCard(let row, let under):
      scroll(key, from: row, in: overlay, closedBy: .character("k"), under: under, now: now) {
        .crisisCard(firstRow: $0, over: under)
      }
    case .talkShares(let row): scroll(key, from: row, in: overlay, now: now) { .talkShares(firstRow: $0) }
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

  /// Goes through the lines of a panel to its end, or closes it, which shows what is `under` it. A blank goes on by a
  /// page, as in programs that show texts.
  private mutating func scroll(
    _ key: Key, from row: Int, in shown: Overlay, closedBy own: Key = .escape, under: Overlay? = nil,
    now: ClockReading, _ panel: (Int) -> Overlay
  ) {
    let area = layout.place
    let text = ScreenView(self, at: now).text(of: shown, columns: area.columns - 4)
    let last = text?.lastFirstRow(rows: area.rows) ?? 0
    let page = max(1, area.rows - 3)
    func turn(_ step: Int) { overlay = panel(max(0, min(min(row, last) + step, last))) }
    switch key {
    case own where shown == .help(firstRow: 0) && last > 0: turn(page + 1)
    case .escape, .enter, own: overlay = under
    case .up: turn(-1)
    case .down: turn(1)
    case .character(" "), .pageDown: turn(page)
    case .pageUp: turn(-page)
    default: break
    }
  }

  private mutating func pressInPalette(_ key: Key, editor: LineEditor, index: Int, now: ClockReading) -> [AppEffect] {
    var editor = editor
    func found() -> [Command] { paletteCommands(matching: editor.text) }
    switch key {
    case .escape: overlay = nil
    case .up, .down, .pageUp, .pageDown:
      let page = max(1, layout.place.rows - 5)
      let step = key == .up ? -1 : key == .down ? 1 : key == .pageUp ? -page : page
      overlay = .palette(editor, index: max(0, min(found().count - 1, index + step)))
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
