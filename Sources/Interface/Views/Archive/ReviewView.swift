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
    let page = page(of: looked.lookback)
    let pages = Tabs(
      pages: Review.Page.allCases.map { (key(.page($0)), texts.tab(of: $0)) },
      current: Review.Page.allCases.firstIndex(of: review.page) ?? 0)
    ListWithDetail(
      title: "\(texts.review) · \(texts.name(of: review.page))", trailing: texts.cycle(of: looked),
      tabs: pages,
      texts: texts, summary: { StyledLine.flowed("", page.summary, .muted, columns: $0) },
      list: { page.list(columns: $0, selected: review.index, texts: texts) },
      detail: { page.count > 0 ? ReviewDetail(screen: screen, columns: $0).scrolled : nil }
    ).render(into: &buffer, in: area)
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
