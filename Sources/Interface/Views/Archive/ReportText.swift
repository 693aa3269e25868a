import Dialogue
import Reports
import Screen
import Words

/// The Bilanz as it would be saved, to be read through.
struct ReportText {
  let texts: Texts
  /// The cycle it is about; nil while none was closed.
  let looked: LookedBack?

  func scrolled(columns: Int) -> ScrolledText {
    let title = texts.title(of: .go(.report))
    guard let looked, let report = looked.report else {
      return ScrolledText(title: title, lines: StyledLine.wrapped(texts.nothingClosedYet, .muted, columns: columns))
    }
    return ScrolledText(
      title: title, trailing: texts.cycle(of: looked),
      lines: masked(in: report, columns: columns)
        + report.lines(texts.language).flatMap { styled($0, columns: columns) })
  }

  /// Names that were taken out are told to whoever is about to save it, and stand in no file.
  private func masked(in report: Report, columns: Int) -> [StyledLine] {
    report.maskedTexts.sentence.map { StyledLine.wrapped($0[texts.language], columns: columns) } ?? []
  }

  /// The row on which a chapter begins; nil where there is no such chapter.
  func firstRow(of chapter: String, columns: Int) -> Int? {
    guard let report = looked?.report, let line = report.firstLine(of: chapter, texts.language) else { return nil }
    let masked = masked(in: report, columns: columns).count
    return report.lines(texts.language).prefix(line).reduce(masked) { $0 + styled($1, columns: columns).count }
  }

  /// The rows on which its pages and chapters begin.
  func beginnings(columns: Int) -> [Int] {
    guard let report = looked?.report else { return [] }
    var row = masked(in: report, columns: columns).count
    var rows: [Int] = []
    for line in report.lines(texts.language) {
      if case .heading = line { rows.append(row) }
      row += styled(line, columns: columns).count
    }
    return Array(rows.dropFirst())
  }

  private func styled(_ line: Report.Line, columns: Int) -> [StyledLine] {
    switch line {
    case .heading(let text): [StyledLine()] + StyledLine.wrapped(text, .title, columns: columns)
    case .caption(let text): [StyledLine()] + StyledLine.wrapped(text, .title, columns: columns)
    case .sentence(let text): StyledLine.wrapped(text, columns: columns)
    case .row(let text): StyledLine.wrapped("· " + text, .muted, columns: columns, indent: "  ")
    }
  }
}
