import Testing
import Words

@testable import Reports

@Suite("Figures as people read them")
struct FigureTableTests {
  @Test("have one row each, with their unit where the title does not say it")
  func rows() {
    #expect(
      read([
        figure("minutes", "Dauer", .minutes, .integer(361)),
        figure("topics", "Themen besprochen", .topics, .integer(11)),
        figure("quote", "Rückmeldequote", .percent, .integer(91), n: .integer(11), base: .needs),
        figure("mean", "Mittel", .mood, .nothing),
      ]) == [
        ["Dauer", "361 min", "6 Termine"], ["Themen besprochen", "11", "6 Termine"],
        ["Rückmeldequote", "91 %", "11 Bedürfnisse"], ["Mittel", "–", "–"],
      ])
  }

  @Test("have all parts of a split in one row, and what is counted some of behind the whole")
  func parts() {
    #expect(
      read([
        figure("split", "Nach Ebene", .needs, .integer(2), n: .integer(8), label: "für mich"),
        figure("split", "Nach Ebene", .needs, .integer(6), n: .integer(8), label: "für uns"),
        figure("quotes", "Zitate", .quotes, .integer(4)),
        figure("quotes_released", "davon freigegeben", .quotes, .integer(3), n: .integer(4), isSome: true),
        figure("hidden", "Nach Zugang", .participants, .nothing, label: "nicht gezeigt"),
      ]) == [
        ["Nach Ebene", "für mich 2 · für uns 6", "8 Bedürfnisse"], ["Zitate", "4, davon freigegeben 3", "6 Termine"],
        ["Nach Zugang", "nicht gezeigt", "–"],
      ])
  }

  @Test("say what their n counts, so that needs are not taken for people")
  func bases() {
    let extract = SmallArchive.extract.complete()
    let report = Report(extract, filter: .everything, categories: SmallArchive.categories)
    let figures = report.chapters.flatMap(\.sections).flatMap { section -> [Report.Figure] in
      if case .figures(let figures) = section { figures } else { [] }
    }
    func base(_ key: String) -> String? { figures.first { $0.key == key }?.source?.german }
    #expect(base("hands") == "1 Bedürfnis" && base("hands_by_category") == "5 Hände")
    #expect(base("participants") == nil && base("impulse_share") == "3 Themen")
    #expect(base("needs") == "2 Termine" && base("sessions_held") == nil && base("loop_quote") == "2 Bedürfnisse")
    // As many as there are sessions, and not of them.
    #expect(base("partners_in_directory") == nil)
  }

  @Test("leave out what nobody wrote down, and what a picture shows")
  func leftOut() {
    #expect(read([figure("ideas", "Ideen", .notes, .integer(0))]) == [])
    #expect(read([figure("breaks", "Pausen", .breaks, .integer(0))]).count == 1)
    let drawn = FigureTable(figures: [figure("area", "Nach Bereich", .needs, .integer(1), label: "a")], drawn: ["area"])
    #expect(drawn.tables.isEmpty)
  }

  private func read(_ figures: [Report.Figure]) -> [[String]] {
    FigureTable(figures: figures).tables.flatMap(\.rows).map { row in row.map { $0.readable.text(in: .german) } }
  }

  private func figure(
    _ key: String, _ title: String, _ unit: Statistic.Unit, _ value: Table.Value, n: Table.Value = .nothing,
    label: String? = nil, isSome: Bool = false, base: Statistic.Unit? = nil
  ) -> Report.Figure {
    Report.Figure(
      key: key, title: Bilingual(title, title), label: label.map { SplitLabel($0, Bilingual($0, $0)) }, value: value,
      n: n, unit: unit.value, sessions: [1, 2, 3, 4, 5, 6], part: nil, isSome: isSome, base: (base ?? unit).base)
  }
}
