import Dialogue
import Reports
import Screen

/// The net of partners: a page of partners or of needs, and below it the pages there are.
struct DirectoryView: ScreenPart {
  let screen: ScreenView

  func render(into buffer: inout Buffer, in area: Rect) {
    let columns = area.columns - 4
    let page = page(columns: columns - Gutter.columns)
    let pages = Tabs(
      pages: Directory.Page.allCases.map { (key(of: $0), "\(texts.name(of: $0)) (\(model.count(of: $0)))") },
      current: Directory.Page.allCases.firstIndex(of: model.directory.page) ?? 0)
    let summary =
      page.notes.flatMap { StyledLine.wrapped($0, .muted, columns: columns) }
      + pages.lines(columns: columns)
    // Beside a question the room is for what is chosen.
    let below = area.rows < 10 ? [] : summary
    let list = area.dropBottom(below.count)
    let title = "\(texts.title(of: .go(.partners))) · \(texts.name(of: model.directory.page))"
    if page.items.isEmpty {
      EmptyState(text: page.nothing).render(title: title, into: &buffer, in: list)
    } else {
      var rows = ScrolledList(page.items, headings: page.headings, selected: page.selected)
      rows.head = page.head
      rows.render(title: title, trailing: page.cycle, texts: texts, into: &buffer, in: list)
    }
    buffer.draw(below, in: area.bottom(below.count).dropLeft(2).dropRight(2))
  }

  private func key(of page: Directory.Page) -> String {
    switch page {
    case .partners: screen.key(.partners(.showPartners))
    case .words: screen.key(.partners(.showDueWords))
    case .waiting: screen.key(.partners(.showWaitingNeeds))
    case .alone: screen.key(.partners(.showLoneNeeds))
    }
  }

  func page(columns: Int) -> DirectoryPage {
    switch model.directory.page {
    case .partners: DirectoryPage(partnersOf: model, columns: columns)
    case .words: DirectoryPage(wordsOf: model, columns: columns)
    case .waiting: DirectoryPage(waitingIn: model, columns: columns)
    case .alone: DirectoryPage(aloneIn: model, columns: columns)
    }
  }
}
