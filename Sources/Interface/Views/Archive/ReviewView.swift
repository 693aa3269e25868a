import Dialogue
import Reports
import Screen

/// A look back on one cycle: a page of rows, and below it the pages there are.
struct ReviewView: ScreenPart {
  let screen: ScreenView

  private var review: Review { model.review }

  func render(into buffer: inout Buffer, in area: Rect) {
    guard let looked = model.lookedBack else {
      return EmptyState(text: texts.nothingClosedYet).render(title: texts.review, into: &buffer, in: area)
    }
    let columns = area.columns - 4
    let page = page(of: looked.lookback)
    let pages = Tabs(
      pages: Review.Page.allCases.map { (key(.page($0)), texts.name(of: $0)) },
      current: Review.Page.allCases.firstIndex(of: review.page) ?? 0)
    let summary =
      StyledLine.flowed("", page.summary, .muted, columns: columns) + pages.lines(columns: columns)
    // Beside a question the room is for what is chosen.
    let below = area.rows < 10 ? [] : summary
    let list = area.dropBottom(below.count)
    page.list(columns: columns, selected: review.index, texts: texts).render(
      title: "\(texts.review) · \(texts.name(of: review.page))", trailing: texts.cycle(of: looked), texts: texts,
      into: &buffer, in: list)
    buffer.draw(below, in: area.bottom(below.count).dropLeft(2).dropRight(2))
  }

  func page(of lookback: Lookback) -> ReviewPage {
    switch review.page {
    case .sessions: ReviewPage(sessions: lookback, texts)
    case .topics: ReviewPage(topics: lookback, texts)
    case .participation: ReviewPage(participation: lookback, texts)
    case .talk: ReviewPage(talk: lookback, texts)
    case .search: ReviewPage(found: model.searched, texts)
    }
  }
}
