import Dialogue
import Screen

/// Going through what may be longer than the screen.
extension AppModel {
  /// How the window is divided now.
  var layout: ScreenLayout { layout(of: windowSize) }

  /// How a window of that size is divided now.
  func layout(of size: Size) -> ScreenLayout {
    let hasTimer = session.map { $0.phase == .exchange || $0.runningBreak != nil || $0.runningDisturbance != nil }
    return ScreenLayout(size: size, hasHour: session?.phase.isLive ?? false, hasTimer: hasTimer ?? false)
  }

  /// Scrolls what is in front where it is no list; no further than to its end, so that every press on the way back
  /// shows something else.
  mutating func scroll(_ step: Int, now: ClockReading) {
    let screen = ScreenView(self, at: now)
    let area = textArea(in: layout.place)
    let last: Int
    if let text = screen.textInFront(columns: area.columns - 4) {
      last = text.lastFirstRow(rows: area.rows)
    } else if place == .session, let session, session.phase == .preparation {
      last = PreparationView(screen: screen, session: session).lastFirstRow(in: area)
    } else {
      return
    }
    let row = firstRow
    self[keyPath: row] = max(0, min(min(self[keyPath: row], last) + step, last))
  }

  /// Goes through those who are there in a disturbance, until something is done: then whoever is asked is in view again.
  mutating func scrollPeople(
    _ step: Int, in disturbance: Disturbance, of session: SessionStateMachine, now: ClockReading
  ) {
    let view = DisturbanceView(screen: ScreenView(self, at: now), session: session, disturbance: disturbance)
    selection.firstPerson = view.firstPerson(after: step, in: layout.room)
  }

  /// Where in the place below the header a text is drawn: what is offered has a margin.
  func textArea(in area: Rect) -> Rect { isAtStart ? area.dropLeft(1).dropRight(1) : area }

  /// Whether the next session is offered.
  var isAtStart: Bool {
    switch place {
    case .today: true
    case .session: session.map { $0.phase == .closed } ?? true
    case .review, .board, .partners, .report: false
    }
  }

  /// Where it is kept which row stands at the top.
  var firstRow: WritableKeyPath<AppModel, Int> {
    switch place {
    case .board: \.board.firstRow
    case .partners: \.directory.firstRow
    case .review, .report: \.review.firstRow
    case .today, .session: \.selection.firstRow
    }
  }

  /// The rows of a page of a list: where lines are said there is no window, and a page is that of the design size.
  private var rowsOfList: Int {
    windowSize == LinearView.size ? layout(of: ScreenLayout.fullSize).place.rows : layout.place.rows
  }

  /// A page less a row, so that the last line read is the first one of the next page; in a list as many entries.
  mutating func scroll(pages step: Int, now: ClockReading) -> [AppEffect] {
    let page = step * max(1, layout.place.rows - 3)
    let list = step * max(1, rowsOfList - 3)
    switch place {
    case .board where !board.isOpen: moveOnBoard(list / 3)
    case .partners where !directory.isOpen: moveInDirectory(list / 2)
    case .review where !review.isOpen: moveInReview(list / 2, now: now)
    case .session where isAtStart: scroll(page, now: now)
    case .board, .partners, .review, .report, .today: scroll(page, now: now)
    case .session: return selectInSession(list / 2, now: now)
    }
    return []
  }
}
