package import Dialogue
package import Screen

/// The whole screen as a function of the program's state and the time.
package struct ScreenView {
  /// The smallest window with everything in it.
  package static let fullSize = Size(rows: 24, columns: 80)
  /// The smallest window with the essential: who speaks, who is next, the timer.
  package static let smallestSize = Size(rows: 20, columns: 60)

  let model: AppModel
  let now: ClockReading

  package init(_ model: AppModel, at now: ClockReading) {
    self.model = model
    self.now = now
  }

  var texts: Texts { model.texts }

  /// The moment of `now` in the session that goes on.
  var moment: Moment { model.history?.moment(at: now) ?? Moment(elapsed: 0, wall: now.wall) }

  package func render(size: Size) -> Buffer {
    var buffer = Buffer(size: size)
    let area = Rect(size)
    guard size.rows >= Self.smallestSize.rows, size.columns >= Self.smallestSize.columns else {
      buffer.draw(StyledLine.wrapped(texts.windowTooSmall, columns: size.columns), in: area)
      return buffer
    }
    header(into: &buffer, in: area)
    if model.isHidden {
      HiddenView(screen: self).render(into: &buffer, in: area.dropTop(2).dropBottom(1))
      buffer.write(texts.hiddenHint(key: key(.hide)), in: area.bottom(1), role: .hint)
      return buffer
    }
    let bottom = BottomView(screen: self, columns: size.columns)
    body(
      into: &buffer, in: area.dropTop(2).dropBottom(3),
      isFull: size.columns >= Self.fullSize.columns && size.rows >= Self.fullSize.rows)
    bottom.render(into: &buffer, in: area)
    return buffer
  }

  private func body(into buffer: inout Buffer, in area: Rect, isFull: Bool) {
    guard model.place == .session, let session = model.session, session.phase != .closed else {
      TodayView(screen: self).render(into: &buffer, in: area)
      if model.form != nil { FormView(screen: self).render(into: &buffer, in: area) }
      overlay(into: &buffer, in: area)
      return
    }
    switch session.phase {
    case .preparation: PreparationView(screen: self, session: session).render(into: &buffer, in: area)
    case .checkIn, .checkOut: RoundView(screen: self, session: session).render(into: &buffer, in: area)
    case .topics: TopicsView(screen: self, session: session).render(into: &buffer, in: area)
    case .exchange:
      if isFull {
        ExchangeView(screen: self, session: session).render(into: &buffer, in: area)
      } else {
        CompactExchangeView(screen: self, session: session).render(into: &buffer, in: area)
      }
    case .needs, .wrapUp: NeedsView(screen: self, session: session).render(into: &buffer, in: area)
    case .closed: break
    }
    // The timer keeps the upper part for itself.
    let lower = session.phase == .exchange ? area.dropTop(isFull ? 10 : 9) : area
    if model.form != nil { FormView(screen: self).render(into: &buffer, in: lower) }
    overlay(into: &buffer, in: lower)
  }

  private func overlay(into buffer: inout Buffer, in area: Rect) {
    switch model.overlay {
    case .help(let row): HelpView(screen: self, firstRow: row).render(into: &buffer, in: area)
    case .palette(let editor, let index):
      PaletteView(screen: self, editor: editor, index: index).render(into: &buffer, in: area)
    case .crisisCard: CrisisCardView(screen: self).render(into: &buffer, in: area)
    case nil: break
    }
  }

  /// The first key of a command in the contexts that are active.
  func key(_ command: Command) -> String {
    model.keymap.firstKey(of: command, in: model.contexts).map(texts.key) ?? ""
  }
}
