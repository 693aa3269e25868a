import Dialogue
import Reports
import Screen

/// A look back on one cycle: a page of rows, and the records behind the one the cursor is on.
struct ReviewView {
  let screen: ScreenView

  private var texts: Texts { screen.texts }
  private var review: Review { screen.model.review }

  func render(into buffer: inout Buffer, in area: Rect) {
    guard let looked = screen.model.lookedBack else {
      buffer.panel(
        area, title: texts.review, StyledLine.wrapped(texts.nothingClosedYet, .muted, columns: area.columns - 4))
      return
    }
    if review.isOpen { return detail(into: &buffer, in: area) }
    let columns = area.columns - 4
    let summary = StyledLine.flowed("", page(of: looked.lookback).summary, .muted, columns: columns)
    let list = area.dropBottom(summary.count)
    let rows = page(of: looked.lookback).rows(columns: columns, selected: review.index)
    let (shown, row) = ScrolledList(rows, selected: review.index).visible(rows: list.rows - 2)
    let inside = buffer.panel(
      list, title: "\(texts.review) · \(texts.name(of: review.page))",
      trailing: texts.cycleOf(looked.lookback.cycle.name, looked.archive.index + 1, looked.archive.count),
      shown.isEmpty ? [StyledLine(texts.nothingHere, .muted)] : shown)
    buffer.cursor = Position(row: inside.row + row, column: inside.column)
    buffer.draw(summary, in: area.bottom(summary.count).dropLeft(2).dropRight(2))
  }

  private func page(of lookback: Lookback) -> ReviewPage {
    switch review.page {
    case .sessions: ReviewPage(sessions: lookback, texts)
    case .topics: ReviewPage(topics: lookback, texts)
    case .participation: ReviewPage(participation: lookback, texts)
    case .talk: ReviewPage(talk: lookback, texts)
    case .search: ReviewPage(found: screen.model.searched, texts)
    }
  }

  private func detail(into buffer: inout Buffer, in area: Rect) {
    let detail = ReviewDetail(model: screen.model, texts: texts, columns: area.columns - 4)
    let lines = detail.lines
    let first = min(review.firstRow, max(0, lines.count - (area.rows - 2)))
    let inside = buffer.panel(area, title: detail.title, Array(lines.dropFirst(first)))
    buffer.cursor = Position(row: inside.row, column: inside.column)
  }
}
