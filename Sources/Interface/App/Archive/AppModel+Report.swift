import Content
import Dialogue
import Reports
import Screen
import Words

extension AppModel {
  /// Draws the Bilanz of the cycle that was read: the same value that `stark report` writes for partners.
  mutating func drawReport() {
    guard let archive = lookedBack?.archive else { return }
    let labels = library.categories.map {
      CategoryLabel(key: $0.key, title: $0.title, isAlwaysConfidential: $0.alwaysConfidential)
    }
    let extract = ArchiveExtract(
      records: archive.records, facts: archive.facts, assessments: archive.assessments,
      partners: desk.directory.partners, helping: archive.helping, names: [archive.cycle.id: archive.names],
      units: archive.units, unitSizes: archive.unitSize.map { [archive.cycle.id: $0] } ?? [:])
    let report = Report(extract, filter: .everything, categories: labels, control: DisclosureControl(.partner))
    lookedBack?.report = report
  }

  mutating func perform(_ command: ReportCommand) -> [AppEffect] {
    switch command {
    case .assessStage:
      showChapter("participation")
      return ask(.report(.area))
    case .changeStatement:
      return changeableStatements.isEmpty ? refuseInput(texts.noStatementYet) : ask(.report(.statement))
    case .endCycle: return ask(.report(.end))
    case .saveReport: return open(.desk(.reportFile), text: proposedFile)
    }
  }

  /// Nothing that comes later changes what is told then, so it was asked about; what follows from it is read anew.
  mutating func endCycle(now: ClockReading) -> [AppEffect] {
    guard let archive = lookedBack?.archive else { return [] }
    message = .notice(texts.cycleEnded)
    return [.write(.end(archive.cycle.id, at: now.wall)), .look(.cycle(archive.index))]
  }

  /// What somebody writes about is in sight.
  mutating func showChapter(_ key: String) {
    let text = ReportText(texts: texts, looked: lookedBack)
    review.firstRow = text.firstRow(of: key, columns: layout.place.columns - 4) ?? review.firstRow
  }

  // MARK: Saving

  /// Made of the day only: a name of a file never has words of people in it.
  private var proposedFile: String { "Bilanz-\(lookedBack?.report?.days?.upperBound.iso ?? "").html" }

  /// Writes what is on the screen, as the end of the name says.
  mutating func saveReport(to path: String) -> [AppEffect] {
    let ending = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
    guard let format = ReportFormat(rawValue: ending), let report = lookedBack?.report
    else { return refuseInput(texts.unknownReportFormat) }
    return [.export(report.render(format, in: texts.language), to: path)]
  }
}
