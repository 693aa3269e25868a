import Dialogue
import Reports
import Screen
import Words

/// The Bilanz as it would be saved, to be read through.
struct ReportView {
  let screen: ScreenView

  private var texts: Texts { screen.texts }

  func render(into buffer: inout Buffer, in area: Rect) {
    let columns = area.columns - 4
    guard let looked = screen.model.lookedBack, let report = looked.report else {
      buffer.panel(
        area, title: texts.title(of: .go(.report)), StyledLine.wrapped(texts.nothingClosedYet, .muted, columns: columns)
      )
      return
    }
    let blocks = report.lines(texts.language).map { styled($0, columns: columns) }
    let lines = blocks.flatMap(\.self)
    let before = blocks.prefix(screen.model.review.firstRow).reduce(0) { $0 + $1.count }
    let first = max(0, min(before, lines.count - (area.rows - 2)))
    let inside = buffer.panel(
      area, title: texts.title(of: .go(.report)),
      trailing: texts.cycleOf(looked.lookback.cycle.name, looked.archive.index + 1, looked.archive.count),
      Array(lines.dropFirst(first)))
    buffer.cursor = Position(row: inside.row, column: inside.column)
  }

  private func styled(_ line: Report.Line, columns: Int) -> [StyledLine] {
    switch line {
    case .heading(let text): [StyledLine()] + StyledLine.wrapped(text, .title, columns: columns)
    case .sentence(let text): StyledLine.wrapped(text, columns: columns)
    case .row(let text): StyledLine.wrapped("· " + text, .muted, columns: columns, indent: "  ")
    }
  }
}
