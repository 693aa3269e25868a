import Dialogue
import Words

@testable import Reports

extension ArchiveExtract {
  /// What an export shows under the columns `keys`, one array for each row.
  func values(
    _ keys: [String], in kind: ExportKind, filter: ExportFilter = .everything,
    categories: [CategoryLabel] = SmallArchive.categories, control: DisclosureControl = DisclosureControl()
  ) -> [[Table.Value]] {
    let table = Export(kind: kind, format: .json, language: .german, filter: filter, control: control)
      .table(of: self, categories: categories)
    let places = keys.compactMap { key in table.columns.firstIndex { $0.key == key } }
    return table.rows.map { row in places.map { row[$0] } }
  }
}

extension Table {
  /// A table of one column of texts.
  static func texts(_ texts: [String]) -> Table {
    Table(
      columns: [Column(key: "text", heading: Bilingual("Text", "Text"))],
      rows: texts.map { [.text(OutwardText(naming: $0))] })
  }
}

extension ArchiveExtract {
  /// The same when every `size` sessions of a cycle in a row have made a unit; all that there are without a size.
  func complete(_ size: Int? = nil, categories: [CategoryLabel] = SmallArchive.categories) -> ArchiveExtract {
    var complete = self
    let publication = UnitPublication(self, categories: categories)
    let closed = held.filter { !open.contains($0.id) }
    for (cycle, sessions) in Dictionary(grouping: closed, by: \.cycle.id) {
      let size = size ?? sessions.count
      complete.unitSizes[cycle] = size
      for number in 0..<(sessions.count / size) {
        complete.units.append(
          publication.unit(
            number + 1, of: cycle, sessions: sessions[number * size..<(number + 1) * size].map(\.id),
            at: sessions[(number + 1) * size - 1].scheduledStart))
      }
    }
    return complete
  }
}
