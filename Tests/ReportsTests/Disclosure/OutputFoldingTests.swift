import Dialogue
import Reports
import Testing
import Words

/// Every number of people in the finished Bilanz and in the finished statistics, of invented cycles: whatever way it
/// takes there, it has to have gone through disclosure control.
@Suite("Numbers of people in the outputs of invented cycles")
struct OutputFoldingTests {
  private struct Told {
    let key: String
    let label: String
    let value: Int
    let total: Int?
  }

  private static let unitsOfPeople: Set = ["participants", "participations", "arrivals", "hands", "issues", "plans"]

  @Test("are nothing or enough in every part, and the parts add up", arguments: ExportProfile.allCases)
  func parts(profile: ExportProfile) {
    let control = DisclosureControl(profile)
    var folded = 0
    for (seed, extract) in Self.extracts.enumerated() {
      for output in [report(extract, control), statistics(extract, control)] {
        for part in output {
          #expect(part.value == 0 || part.value >= control.smallest, "seed \(seed): \(part)")
          if profile == .public { #expect(part.value % 5 == 0, "seed \(seed): \(part)") }
          if part.label == "others" { folded += 1 }
        }
        guard profile == .internal else { continue }
        for (key, parts) in Dictionary(grouping: output, by: \.key) where key != "hands_by_category" && key != "present"
        {
          #expect(parts.reduce(0) { $0 + $1.value } == parts.first?.total, "seed \(seed): \(key)")
        }
      }
    }
    // Cycles in which nothing is small would prove nothing.
    #expect(folded > 100)
  }

  /// Four hundred invented cycles, made once a run.
  private static let extracts = (0..<400 as Range<UInt64>).map { seed in
    let archive = RandomArchive.extract(seed: seed)
    return ArchiveExtract(records: archive.records, facts: archive.facts).complete()
  }

  /// Parts only: the whole group is told exactly, and „hidden“ is no number.
  private func report(_ extract: ArchiveExtract, _ control: DisclosureControl) -> [Told] {
    let report = Report(
      extract, filter: .everything, categories: SmallArchive.categories, control: control)
    return report.chapters.flatMap(\.sections).flatMap { section -> [Report.Figure] in
      if case .figures(let figures) = section { figures } else { [] }
    }.compactMap { figure in
      guard let label = figure.label?.key, let unit = key(figure.unit), Self.unitsOfPeople.contains(unit),
        let value = number(figure.value)
      else { return nil }
      return Told(key: figure.key, label: label, value: value, total: number(figure.n))
    }
  }

  private func statistics(_ extract: ArchiveExtract, _ control: DisclosureControl) -> [Told] {
    let table = Export(kind: .statistics, format: .json, language: .german, control: control)
      .table(of: extract, categories: SmallArchive.categories)
    func place(_ key: String) -> Int { table.columns.firstIndex { $0.key == key } ?? 0 }
    return table.rows.compactMap { row in
      guard let unit = key(row[place("unit")]), Self.unitsOfPeople.contains(unit), let label = key(row[place("label")]),
        let value = number(row[place("value")]), let figure = key(row[place("figure")])
      else { return nil }
      return Told(key: figure, label: label, value: value, total: number(row[place("n")]))
    }
  }

  private func number(_ value: Table.Value) -> Int? {
    switch value {
    case .integer(let number): number
    case .people(let count): count.value
    default: nil
    }
  }

  private func key(_ value: Table.Value) -> String? {
    switch value {
    case .literal(let key, _): key
    case .text(let text): text.text
    default: nil
    }
  }
}
