package import Dialogue
package import Screen

/// The whole screen as a function of the program's state and the time.
package struct ScreenView {
  let model: AppModel
  let now: ClockReading
  /// The window that is drawn.
  private var size: Size

  package init(_ model: AppModel, at now: ClockReading) {
    var model = model
    model.texts.currentDay = model.today(at: now)
    self.model = model
    self.now = now
    size = model.windowSize
  }

  /// How the window is divided.
  var layout: ScreenLayout { model.layout(of: size) }

  var texts: Texts { model.texts }

  /// The moment of `now` in the session that goes on.
  var moment: Moment { model.history?.moment(at: now) ?? Moment(elapsed: 0, wall: now.wall) }

  package func render(size: Size) -> Buffer {
    var screen = self
    screen.size = size
    return screen.rendered
  }

  private var rendered: Buffer {
    let buffer = draw(prompts: nil)
    let room = layout.room.rows - layout.timerRows
    guard let prompts = PromptPanel(screen: self, columns: size.columns, rows: room),
      !PromptText(screen: self).isReadable(on: buffer)
    else { return buffer }
    return draw(prompts: prompts)
  }

  /// `prompts` take the room of a question.
  private func draw(prompts: PromptPanel?) -> Buffer {
    var buffer = Buffer(size: size)
    let area = Rect(size)
    let layout = layout
    guard layout.isReadable else {
      buffer.draw(StyledLine.wrapped(texts.windowTooSmall, columns: size.columns), in: area)
      buffer.cursor = Position(row: 0, column: 0)
      return buffer
    }
    header(into: &buffer, in: area)
    switch model.focus {
    case .hidden:
      hidden(into: &buffer, in: area)
      return buffer
    case .overlay(let overlay): body(over: overlay, into: &buffer, in: layout.room)
    case .line, .choice, .pasted, .form, .sequence, .place:
      let question = QuestionPanel(self, columns: size.columns)
      // A question leaves the timer above it in sight, or the first people.
      let above = layout.hasTimer ? layout.timerRows : 4
      let height = prompts?.rows ?? question?.height(atMost: layout.room.rows - above) ?? 0
      body(over: nil, into: &buffer, in: layout.room.dropBottom(height))
      question?.render(into: &buffer, in: layout.room.bottom(height))
      prompts?.render(into: &buffer, in: layout.room.bottom(height))
    }
    BottomView(screen: self, columns: size.columns).render(into: &buffer, in: area.bottom(3))
    return buffer
  }

  /// What may be seen by everyone, and what must not be missed.
  private func hidden(into buffer: inout Buffer, in area: Rect) {
    HiddenView(screen: self).render(into: &buffer, in: area.dropTop(2).dropBottom(1))
    let hints = HintText(screen: self).hints.fitted(columns: area.columns - 2)
    buffer.draw([KeyedText(texts: texts).line(hints.bottom, .hint)], in: area.bottom(1).dropLeft(1))
    if case .notStored(let unsaved) = model.saving {
      Banner(sentences: texts.notSaved(unsaved, zone: model.zone)).render(
        into: &buffer, in: area.bottom(3).top(1))
    }
  }

  /// Lists and forms lie below whatever has a timer, and over everything else.
  private func body(over overlay: Overlay?, into buffer: inout Buffer, in area: Rect) {
    guard overlay != nil || model.form != nil || model.place != .session else { return phase(into: &buffer, in: area) }
    let timer = area.top(layout.hasTimer ? layout.timerRows : 0)
    if layout.hasTimer { phase(into: &buffer, in: timer) }
    let rest = area.dropTop(timer.rows)
    switch overlay {
    case .palette(let editor, let index):
      PaletteView(screen: self, text: editor.text, index: index).render(into: &buffer, in: rest)
    case .help(let row), .talkShares(let row), .crisisCard(let row, _):
      guard let text = overlay.flatMap({ text(of: $0, columns: rest.columns - 4) }) else { return }
      text.render(firstRow: row, texts: texts, into: &buffer, in: text.fitting(rest))
    case nil:
      guard let form = model.form else { return place(into: &buffer, in: rest) }
      FormView(screen: self, form: form).render(into: &buffer, in: rest)
    }
  }

  /// The screen that was gone to, other than the session itself.
  private func place(into buffer: inout Buffer, in area: Rect) {
    let place = model.textArea(in: area)
    if let text = textInFront(columns: place.columns - 4) {
      return text.render(
        firstRow: model[keyPath: model.firstRow], texts: texts, into: &buffer,
        in: text.fitting(place))
    }
    switch model.place {
    case .review: ReviewView(screen: self).render(into: &buffer, in: area)
    case .board: BoardView(screen: self).render(into: &buffer, in: area)
    case .partners: DirectoryView(screen: self).render(into: &buffer, in: area)
    case .today, .session, .report: break
    }
  }

  private func phase(into buffer: inout Buffer, in area: Rect) {
    guard let session = model.session, session.phase != .closed else { return place(into: &buffer, in: area) }
    if let disturbance = session.runningDisturbance {
      return DisturbanceView(screen: self, session: session, disturbance: disturbance).render(into: &buffer, in: area)
    }
    var rest = area
    if session.phase != .exchange, let taken = session.runningBreak {
      let panel = BreakText(screen: self, taken: taken).panel(columns: area.columns)
      // As many as the text needs, and at least those of a timer.
      let rows = max(layout.timerRows, panel.words.count + 3)
      panel.render(size: layout.digits, into: &buffer, in: area.top(rows))
      rest = area.dropTop(rows)
    }
    switch session.phase {
    case .preparation: PreparationView(screen: self, session: session).render(into: &buffer, in: rest)
    case .checkIn, .checkOut: RoundView(screen: self, session: session).render(into: &buffer, in: rest)
    case .topics: TopicsView(screen: self, session: session).render(into: &buffer, in: rest)
    case .exchange: ExchangeView(screen: self, session: session).render(into: &buffer, in: rest)
    case .needs, .wrapUp: NeedsView(screen: self, session: session).render(into: &buffer, in: rest)
    case .closed: break
    }
  }

  /// The first key of a command in the contexts that are active.
  func key(_ command: Command) -> String {
    model.keymap.firstKey(of: command, in: model.contexts).map(texts.key(sequence:)) ?? ""
  }
}
