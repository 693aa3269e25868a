package import Dialogue
package import Words

/// The Bilanz: what came out of the sessions of a range, on two pages that stand for themselves and in fourteen chapters
/// behind them.
///
/// The same records always give the same value; no clock is in it. It has no names of people, no ids and nothing that
/// is told of one person, and every number of people in it went through disclosure control. Its figures are those of
/// `stark export statistics`.
package struct Report: Hashable, Sendable {
  /// Raised when a program that reads the older form could misread the newer one.
  package static let version = 3

  /// The name of the cycle; empty when the range has no session.
  package let cycle: OutwardText
  /// The day of the first and of the last session that took place.
  package let days: ClosedRange<CivilDate>?
  /// The day of the Bilanz: the last one that was asked for, or that of the last session; nil when there is neither.
  package let day: CivilDate?
  /// The numbers of the sessions that took place.
  package let sessions: [Int]
  package let control: DisclosureControl
  /// What staff wrote for the head.
  package let details: [ReportDetail: OutwardText]
  /// Two pages that stand for themselves.
  package let pages: [Chapter]
  package let chapters: [Chapter]

  /// Draws the balance of the sessions that `filter` admits.
  package init(
    _ extract: ArchiveExtract, filter: ExportFilter, categories: [CategoryLabel],
    control: DisclosureControl = DisclosureControl()
  ) {
    let source = ReportSource(
      extract.known(in: filter), filter: filter, categories: categories, control: control)
    let settings = source.settings ?? extract.records.first { $0.cycle.id == filter.cycle }?.cycle
    cycle = settings.map(source.gate.name) ?? ""
    sessions = source.sessions.map(\.number)
    let dates = source.sessions.map(\.date)
    days = dates.min().flatMap { first in dates.max().map { first...$0 } }
    day = filter.to ?? days?.upperBound
    self.control = control
    details = source.details
    let (first, chapters) = (source.firstPage, source.chapters)
    pages = [first, source.secondPage(beside: [first] + chapters)]
    self.chapters = chapters
  }

  /// The whole file in `format`.
  package func render(_ format: ReportFormat, in language: Language) -> [UInt8] {
    switch format {
    case .markdown: Array(markdown(language).utf8)
    case .html: Array(ReportHTML(report: self, language: language).text.utf8)
    case .json: Array(ReportJSON(report: self, language: language).text.utf8)
    }
  }

  /// For people, as text: also what the program shows before it is saved.
  package func markdown(_ language: Language) -> String { ReportMarkdown(report: self, language: language).text }

  /// Everything in it, in the order in which people read it.
  var parts: [Chapter] { pages + chapters }
}
