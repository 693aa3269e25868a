import Dialogue
import Screen

/// The answers that one key gives, or the keys that go on with a sequence, in a panel below everything else.
struct QuestionPanel: ScreenPart {
  typealias Item = Choices.Item

  /// What is in the panel.
  private struct Layout {
    var lines: [StyledLine] = []
    var isWhole = true
    /// The row on which the cursor stands; nil where keys go to something else.
    var cursorRow: Int?
    /// Where the answer begins that the arrow keys have gone to; nil while there is none.
    var chosen: Position?
  }

  let screen: ScreenView
  let columns: Int
  private let title: String
  private let items: [Item]
  /// The item that the arrow keys have gone to.
  private let chosen: Int?

  /// Nil when nothing is asked.
  init?(_ screen: ScreenView, columns: Int) {
    guard let (title, items) = Self.asked(in: screen.model), !items.isEmpty else { return nil }
    self.screen = screen
    self.columns = columns
    self.title = title
    self.items = items
    chosen = Self.chosen(in: screen.model)
  }

  /// How many rows it takes, its frame included.
  func height(atMost rows: Int) -> Int { min(rows, layout(rows: rows - 2).lines.count + 2) }

  func render(into buffer: inout Buffer, in area: Rect) {
    let layout = layout(rows: area.rows - 2)
    var panel = Panel(title: title)
    if case .sequence = model.focus, !layout.isWhole { panel.below = texts.allCommands(key: key(.general(.palette))) }
    let inside = panel.render(layout.lines, into: &buffer, in: area)
    guard let row = layout.chosen?.row ?? layout.cursorRow ?? (hasCursor ? 0 : nil) else { return }
    let place = Position(
      row: inside.row + row, column: inside.column + (layout.chosen?.column ?? 0))
    buffer.cursor = Position(row: place.row, column: place.column - 1)
    if layout.chosen != nil { Gutter.mark(before: place, into: &buffer) }
  }

  /// Whether keys go to the panel itself and not to a line or a list.
  private var hasCursor: Bool {
    switch model.focus {
    case .choice, .pasted, .sequence: true
    case .hidden, .overlay, .line, .form, .place: false
    }
  }

  /// Earlier topics like the one that is typed, with what became of them; an arrow marks the one Enter takes.
  private func similar(columns: Int) -> [StyledLine] {
    guard case .line(let line) = model.focus else { return [] }
    return line.similar.flatMap { topic in
      let fate = " · " + texts.fate(of: topic)
      let title = topic.title.clipped(columns: max(8, columns - Gutter.columns - fate.displayWidth))
      return Gutter.lines(
        [StyledLine([(title, .text), (fate, .muted)])], isSelected: topic.id == line.chosenTopic?.id)
    }
  }

  /// In columns below each other where that fits, else one behind the other.
  private func layout(rows: Int) -> Layout {
    let room = columns - 4
    if case .pasted(let pasted) = model.focus {
      return Layout(lines: PastedTopicsText(texts: texts, pasted: pasted).lines(columns: room, rows: rows))
    }
    if case .choice(let choice) = model.focus, model.question(of: choice.purpose).isReadWhole {
      return Layout(lines: items.flatMap { StyledLine.wrapped("\($0.key) \($0.text)", columns: room, indent: "  ") })
    }
    if case .choice(let choice) = model.focus, let trial = model.question(of: choice.purpose).trial {
      return tried(trial.index - 10 * choice.page, rows: rows)
    }
    let below = similar(columns: room)
    let answers = Choices(items: items, chosen: chosen).drawn(
      columns: room, rows: max(1, rows - below.count))
    var layout = Layout(lines: answers.lines, isWhole: answers.isWhole, chosen: answers.chosen)
    if let row = below.firstIndex(where: \.isSelected) {
      layout.cursorRow = layout.lines.count + row
    }
    layout.lines += below
    if layout.lines.count > rows { layout.isWhole = false }
    return layout
  }

  /// Answers below each other, the one in use chosen.
  private func tried(_ index: Int, rows: Int) -> Layout {
    let list = ScrolledList(items.map { [StyledLine([($0.key, .key), (" " + $0.text, .text)])] }, selected: index)
    let shown = list.shown(rows: rows)
    return Layout(lines: shown.lines, isWhole: shown.above + shown.below == 0, cursorRow: shown.row)
  }

  /// The place among the items in sight of the answer that the arrow keys have gone to.
  static func chosen(in model: AppModel) -> Int? {
    guard case .choice(let choice) = model.focus, let cursor = choice.cursor else { return nil }
    let offered = model.question(of: choice.purpose).offered
    guard offered.indices.contains(cursor) else { return nil }
    return offered[..<cursor].count { $0.number > 10 * choice.page }
  }

  /// What is asked and what can be answered, or the keys that go on; nil while keys mean what they always mean.
  static func asked(in model: AppModel) -> (title: String, items: [Item])? {
    let texts = model.texts
    switch model.focus {
    case .sequence(let keys):
      guard case .prefix(let bindings) = model.keymap.match(keys, in: model.contexts) else { return nil }
      return (texts.key(pressed: keys) + " …", items(of: bindings, in: model))
    case .line(let line):
      let request = model.request(line.purpose, in: line)
      return request.rows.map { (request.label, $0) }
    case .choice(let choice):
      let question = model.question(of: choice.purpose)
      let answers = answers(to: question, page: choice.page, texts)
      return (question.title, answers.isEmpty ? [(key: "–", text: texts.nobodyElse)] : answers)
    case .pasted(let pasted): return (texts.pastedQuestion(pasted), [(key: "Enter", text: texts.pastedKeys)])
    case .hidden, .overlay, .form, .place: return nil
    }
  }

  /// One item a command, with the first key that leads to it from here; the bottom line tells of digits.
  private static func items(of bindings: [Keymap.Binding], in model: AppModel) -> [Item] {
    let commands = bindings.map(\.command).reduce(into: [Command]()) { if !$0.contains($1) { $0.append($1) } }
    return commands.compactMap { command in
      let keys = bindings.first { $0.command == command }?.keys.dropFirst(model.keys.count) ?? []
      let key = model.texts.key(pressed: Array(keys))
      guard case .person(let number) = command else {
        return (key: key, text: model.texts.titleAfterPrefix(of: command))
      }
      return model.session?.participant(key: number).map { (key: key, text: $0.name) }
    }
  }

  /// Answers with their keys: people by their numbers, others by their places, ten at a time.
  private static func answers(to question: Question, page: Int, _ texts: Texts) -> [Item] {
    let offered = question.offered
    switch question.digits {
    case .people:
      return offered.filter { $0.number > 10 * page }.map {
        (key: texts.numberKey($0.number - 10 * page), text: $0.text)
      } + question.rows
    case .places:
      let shown = offered.dropFirst(10 * page).prefix(10).map {
        (key: texts.numberKey($0.number - 10 * page), text: $0.text)
      }
      guard offered.count > 10 else { return shown + question.rows }
      let next = 10 * (page + 1) < offered.count ? 10 * (page + 1) : 0
      let last = min(next + 10, offered.count)
      return shown + [(key: "Tab", text: texts.moreAnswers(from: next + 1, to: last, of: offered.count))]
    }
  }
}
