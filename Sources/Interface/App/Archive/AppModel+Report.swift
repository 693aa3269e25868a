import Content
import Dialogue
import Reports
import Screen
import Words

extension AppModel {
  /// Draws the Bilanz of the cycle that was read: the same value that `stark report` writes for partners.
  mutating func drawReport() {
    let report = report(for: .partner)
    lookedBack?.report = report
  }

  mutating func perform(_ command: ReportCommand) -> [AppEffect] {
    switch command {
    case .assessStage:
      showChapter("participation")
      return ask(.report(.area))
    case .addRecommendation: return open(.desk(.recommendation(nil)))
    case .writeHead: return ask(.report(.detail))
    case .changeStatement: return ask(.report(.text), orRefuse: texts.noStatementYet)
    case .goToChapter: return ask(.report(.chapter))
    case .nextChapter: return turnChapter(1)
    case .previousChapter: return turnChapter(-1)
    case .endCycle: return ask(.report(.end))
    case .saveReport: return ask(.report(.reader))
    }
  }

  /// Nothing that comes later changes what is told then, so it was asked about; what follows from it is read anew.
  mutating func endCycle(now: ClockReading) -> [AppEffect] {
    guard let archive = lookedBack?.archive else { return [] }
    message = .notice(texts.cycleEnded)
    return [.write(.end(archive.cycle.id, at: now.wall)), .look(.cycle(archive.index))]
  }

  // MARK: Saving

  /// The Bilanz of the cycle that was read, for these readers; nil while none was closed.
  private func report(for reader: ExportProfile) -> Report? {
    guard let archive = lookedBack?.archive else { return nil }
    let labels = library.categories.map {
      CategoryLabel(
        key: $0.key, title: $0.title, isAlwaysConfidential: $0.alwaysConfidential, group: $0.groupTitle)
    }
    let extract = ArchiveExtract(
      records: archive.records, facts: archive.facts, assessments: archive.assessments,
      partners: desk.directory.partners, partnerFacts: desk.directory.facts, stages: desk.stages,
      helping: archive.helping, names: archive.names,
      units: archive.units, unitSizes: archive.unitSize.map { [archive.cycle.id: $0] } ?? [:])
    return Report(extract, filter: .everything, categories: labels, control: DisclosureControl(reader))
  }

  /// For whom the file is, and what nobody has written yet.
  var readerQuestion: Question {
    var question = Question(
      texts.whoReadsIt, ExportProfile.allCases, texts.reader,
      enter: Question.Reply(hint: texts.enterIsForPartners) { model, _ in model.askForFile(for: .partner) }
    ) { reader, model, _ in model.askForFile(for: reader) }
    let open = lookedBack.map { texts.stillToWrite($0.assessment) } ?? []
    question.rows = open.map { (key: "·", text: $0) }
    question.isReadWhole = true
    return question
  }

  private mutating func askForFile(for reader: ExportProfile) -> [AppEffect] {
    open(.desk(.reportFile(reader)), text: proposedFile(for: reader))
  }

  /// Made of the day and of the readers only: a name of a file never has words of people in it.
  private func proposedFile(for reader: ExportProfile) -> String {
    let parts = ["Bilanz", lookedBack?.report?.day?.iso, texts.fileWord(of: reader)]
    return parts.compactMap(\.self).joined(separator: "-") + ".html"
  }

  /// Writes what is on the screen as these readers may have it, in the format that the name ends with.
  mutating func saveReport(to path: String, for reader: ExportProfile) -> [AppEffect] {
    let ending = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
    guard let format = ReportFormat(rawValue: ending), let report = report(for: reader)
    else { return refuseInput(texts.unknownReportFormat) }
    review.reader = reader
    return [.export(report.render(format, in: texts.language), to: path)]
  }
}
