import Dialogue
import Screen

/// The talk in a small window: now, next, timer.
struct CompactExchangeView {
  let screen: ScreenView
  let session: SessionStateMachine

  func render(into buffer: inout Buffer, in area: Rect) {
    TimerPanel(screen: screen, session: session).render(into: &buffer, in: area.top(9))
    let list = Rect(row: area.row + 9, column: area.column, rows: area.rows - 9, columns: area.columns)
    SpeakingListPanel(screen: screen, session: session).render(into: &buffer, in: list)
  }
}
