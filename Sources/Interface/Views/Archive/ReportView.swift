import Dialogue
import Reports
import Screen
import Words

/// The Bilanz as it would be saved, to be read through.
struct ReportView: ScreenPart {
  let screen: ScreenView

  func render(into buffer: inout Buffer, in area: Rect) {
    let title = texts.title(of: .go(.report))
    guard let looked = model.lookedBack, let report = looked.report else {
      return buffer.panel(area, title: title, saying: texts.nothingClosedYet)
    }
    let blocks = report.lines(texts.language).map { styled($0, columns: area.columns - 4) }
    let before = blocks.prefix(model.review.firstRow).reduce(0) { $0 + $1.count }
    buffer.panel(area, title: title, trailing: texts.cycle(of: looked), blocks.flatMap(\.self), from: before)
  }

  private func styled(_ line: Report.Line, columns: Int) -> [StyledLine] {
    switch line {
    case .heading(let text): [StyledLine()] + StyledLine.wrapped(text, .title, columns: columns)
    case .sentence(let text): StyledLine.wrapped(text, columns: columns)
    case .row(let text): StyledLine.wrapped("· " + text, .muted, columns: columns, indent: "  ")
    }
  }
}
