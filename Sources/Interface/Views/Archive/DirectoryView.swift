import Dialogue
import Reports
import Screen

/// The net of partners: a page of partners or of needs, and below it the pages there are.
struct DirectoryView: ScreenPart {
  let screen: ScreenView

  func render(into buffer: inout Buffer, in area: Rect) {
    let pages = Tabs(
      pages: Directory.Page.allCases.map {
        (key(of: $0), "\(texts.tab(of: $0)) (\(model.count(of: $0)))")
      },
      current: Directory.Page.allCases.firstIndex(of: model.directory.page) ?? 0)
    let hasDetail = ListWithDetail.hasDetail(in: area)
    let whole = page(columns: area.columns - 4 - Gutter.columns, hasDetail: hasDetail)
    ListWithDetail(
      title: "\(texts.title(of: .go(.partners))) · \(texts.name(of: model.directory.page))",
      trailing: whole.cycle,
      tabs: pages, texts: texts,
      summary: { columns in
        whole.notes.flatMap { StyledLine.wrapped($0, .muted, columns: columns) }
      },
      list: { columns in
        let page = page(columns: columns - Gutter.columns, hasDetail: hasDetail)
        guard !page.items.isEmpty else {
          return ScrolledList(plain: [EmptyState(text: page.nothing).lines(columns: columns)])
        }
        var rows = ScrolledList(page.items, headings: page.headings, selected: page.selected)
        rows.head = page.head
        return rows
      }, detail: detail
    ).render(into: &buffer, in: area)
  }

  /// The card of the chosen partner or need; what is confidential is read on its own card only.
  private func detail(columns: Int) -> ScrolledText? {
    if let need = model.needInNet {
      return need.isConfidential ? nil : screen.needCard(need, columns: columns)
    }
    return model.currentPartner.map { screen.partnerCard($0, columns: columns) }
  }

  private func key(of page: Directory.Page) -> String {
    switch page {
    case .partners: screen.key(.partners(.showPartners))
    case .words: screen.key(.partners(.showDueWords))
    case .waiting: screen.key(.partners(.showWaitingNeeds))
    case .alone: screen.key(.partners(.showLoneNeeds))
    }
  }

  func page(columns: Int, hasDetail: Bool = false) -> DirectoryPage {
    switch model.directory.page {
    case .partners: DirectoryPage(partnersOf: model, columns: columns, hasDetail: hasDetail)
    case .words: DirectoryPage(wordsOf: model, columns: columns)
    case .waiting: DirectoryPage(waitingIn: model, columns: columns)
    case .alone: DirectoryPage(aloneIn: model, columns: columns)
    }
  }
}
