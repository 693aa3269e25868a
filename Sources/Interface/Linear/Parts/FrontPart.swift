import Dialogue
import Screen

/// What the keys go to: its title, and what has to be known to press one.
struct FrontPart: ScreenPart {
  let screen: ScreenView

  private static let columns = LinearView.size.columns - 4

  var announcements: [Announcement] {
    switch model.focus {
    case .hidden: []
    case .overlay(let overlay): panel(overlay) + behind(place)
    case .line(let line): typing(line) + behind(place)
    case .choice, .sequence, .pasted: asked + behind(place)
    case .form(let form): [Announcement(.front, FormView(screen: screen, form: form).title)] + behind(place)
    case .place: place
    }
  }

  /// What was said before something came in front of it: it is not said again when that is gone.
  private func behind(_ announcements: [Announcement]) -> [Announcement] {
    announcements.filter { $0.subject != .front }.map {
      Announcement($0.subject, $0.text, state: $0.state, on: .never)
    }
  }

  /// The text that letters go into.
  var typed: TypedLine? {
    switch model.focus {
    case .overlay(.palette(let editor, _)): TypedLine(texts.title(of: .general(.palette)), editor)
    case .line(let line): TypedLine(model.request(line.purpose, in: line).label, line.editor)
    case .hidden, .overlay, .choice, .pasted, .form, .sequence, .place: nil
    }
  }

  // MARK: Panels

  private func panel(_ overlay: Overlay) -> [Announcement] {
    switch overlay {
    case .palette: return [Announcement(.front, texts.title(of: .general(.palette)))]
    case .help: return help
    case .crisisCard(_, let under): return text(of: overlay) + behind(under.map(panel) ?? [])
    case .talkShares: return text(of: overlay)
    }
  }

  private func text(of overlay: Overlay) -> [Announcement] {
    screen.text(of: overlay, columns: Self.columns).map { said($0, from: row(overlay)) } ?? []
  }

  private var help: [Announcement] {
    let title = texts.help
    return [Announcement(.front, title)]
      + HelpText(screen: screen).sentences(Self.columns).enumerated().map {
        Announcement(.text(title, $0.offset), $0.element.text)
      }
  }

  private func row(_ overlay: Overlay) -> Int {
    switch overlay {
    case .help(let row), .talkShares(let row), .crisisCard(let row, _): row
    case .palette: 0
    }
  }

  /// The page of a text that is in view.
  private func said(_ text: ScrolledText, from row: Int) -> [Announcement] {
    let rows = layout.place.rows
    let last = text.lastFirstRow(rows: rows)
    let first = max(0, min(row, last))
    let shown = text.lines.enumerated().dropFirst(first).prefix(rows - 2)
    let title = [text.title, text.trailing].filter { !$0.isEmpty }.joined(separator: " · ")
    return [Announcement(.front, title)]
      + shown.map { Announcement(.text(title, $0.offset), $0.element.text) }
      + (first < last ? [Announcement(.text(title, .max), texts.moreBelow)] : [])
  }

  // MARK: Questions

  /// The field with what stands in it, which is said once: what is typed is echoed.
  private func typing(_ line: Line) -> [Announcement] {
    let request = model.request(line.purpose, in: line)
    let rows = (request.rows ?? []).enumerated().map {
      Announcement(.answer(request.label, $0.offset), "\($0.element.key) \($0.element.text)")
    }
    let similar = line.similar.map { topic in
      Announcement(.similar(topic.id), "\(texts.quoted(topic.title)) · \(texts.fate(of: topic))")
    }
    return [Announcement(.front, texts.field(request.label, line.editor.text), state: request.label)]
      + keys(of: request.label, on: line.editor.isProposal ? .appearance : .request) + rows + similar
  }

  /// The question, one answer a line with its key, and what the other keys do.
  private var asked: [Announcement] {
    guard let (title, items) = QuestionPanel.asked(in: model) else { return [] }
    let front = [Announcement(.front, title)]
    if case .pasted(let pasted) = model.focus {
      let lines = PastedTopicsText(texts: texts, pasted: pasted).lines(
        columns: Self.columns, rows: LinearView.size.rows)
      return front + lines.enumerated().map { Announcement(.text(title, $0.offset), $0.element.text) }
        + keys(of: title, on: .appearance)
    }
    let answers = items.enumerated().map {
      Announcement(.answer(title, $0.offset), "\($0.element.key) \($0.element.text)")
    }
    return front + answers + reached(in: items, of: title)
      + keys(of: title, on: saysItsKeys ? .request : .appearance)
  }

  /// The answer that the arrow keys have gone to.
  private func reached(in items: [QuestionPanel.Item], of title: String) -> [Announcement] {
    guard let index = QuestionPanel.chosen(in: model), items.indices.contains(index) else { return [] }
    return [
      Announcement(.row(title), texts.row(index + 1, of: items.count, "\(items[index].key) \(items[index].text)"))
    ]
  }

  /// Whether the answers are the keys themselves.
  private var saysItsKeys: Bool {
    guard case .choice(let choice) = model.focus else { return false }
    let question = model.question(of: choice.purpose)
    if case .confirmation = question.hints { return !question.rows.isEmpty }
    return false
  }

  private func keys(of title: String, on occasion: Announcement.Occasion) -> [Announcement] {
    let words = HintText(screen: screen).hints.items.joined(separator: " · ")
    return [Announcement(.keys(title), words, on: occasion)]
  }

  // MARK: Screens

  private var place: [Announcement] {
    if let text = screen.textInFront(columns: Self.columns) { return said(text, from: model[keyPath: model.firstRow]) }
    guard model.place == .session, let session = model.session else {
      return [Announcement(.front, RowPart(screen: screen).title)]
    }
    let title = RowPart(screen: screen).title
    guard session.phase == .preparation, session.runningDisturbance == nil else { return [Announcement(.front, title)] }
    let beside = PreparationView(screen: screen, session: session).beside(columns: Self.columns)
    return [Announcement(.front, title)]
      + beside.enumerated().map { Announcement(.text($0.element.text, 0), $0.element.text) }
  }

  // MARK: The row in front

  /// The row that is chosen in what is in front; nothing where that is the screen itself.
  var row: [Announcement] {
    switch model.focus {
    case .overlay(.palette(let editor, let index)): return row(ofPalette: editor.text, index)
    case .form(let form):
      let fields = model.fields(of: form)
      guard fields.indices.contains(form.index) else { return [] }
      let field = fields[form.index]
      let words = "\(texts.fieldOf(form.index + 1, fields.count)): \(texts.field(field.label, field.value))"
      return [Announcement(.row("form"), words)]
    case .choice(let choice):
      guard let trial = model.question(of: choice.purpose).trial else { return [] }
      let answers = model.question(of: choice.purpose).answers
      let words = answers.indices.contains(trial.index) ? answers[trial.index].text : ""
      return [Announcement(.row("choice"), texts.row(trial.index + 1, of: answers.count, words))]
    case .line(let line):
      guard let topic = line.chosenTopic, let index = line.similar.firstIndex(where: { $0.id == topic.id }) else {
        return []
      }
      return [Announcement(.row("line"), texts.row(index + 1, of: line.similar.count, texts.quoted(topic.title)))]
    case .hidden, .overlay, .pasted, .sequence, .place: return []
    }
  }

  /// The first that is found, or the one that was gone to, with how many there are.
  private func row(ofPalette text: String, _ index: Int) -> [Announcement] {
    let found = model.paletteCommands(matching: text)
    guard !found.isEmpty else { return [Announcement(.row("palette"), texts.noSuchCommand)] }
    let place = max(0, min(index, found.count - 1))
    let command = found[place]
    let view = PaletteView(screen: screen, text: text, index: place)
    let words = [texts.title(of: command), key(command), view.explanation(of: command, columns: Self.columns).words]
    return [
      Announcement(
        .row("palette"),
        texts.row(place + 1, of: found.count, words.filter { !$0.isEmpty }.joined(separator: " · ")))
    ]
  }
}
