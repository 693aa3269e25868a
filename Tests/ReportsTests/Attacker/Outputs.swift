import Words

@testable import Reports

/// Every byte that the program writes of an archive for anybody.
struct Outputs {
  let bytes: [[UInt8]]

  init(
    _ extract: ArchiveExtract, _ filter: ExportFilter = .everything,
    profiles: [ExportProfile] = ExportProfile.allCases, smallest: [Int] = [3, 4, 6]
  ) {
    bytes = profiles.flatMap { profile in
      smallest.flatMap { smallest -> [[UInt8]] in
        let control = DisclosureControl(profile, smallest: smallest)
        let exports = ExportKind.allCases.flatMap { kind in
          ExportFormat.allCases.map { format in
            Export(kind: kind, format: format, language: .german, filter: filter, control: control)
              .render(extract, categories: SmallArchive.categories)
          }
        }
        let report = Report(extract, filter: filter, categories: SmallArchive.categories, control: control)
        return exports + ReportFormat.allCases.map { report.render($0, in: .german) }
      }
    }
  }
}
