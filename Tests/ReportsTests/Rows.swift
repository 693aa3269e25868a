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
    Table(columns: [Column(key: "text", heading: Bilingual("Text", "Text"))], rows: texts.map { [.text($0)] })
  }
}
