/// An export: the same records always give the same bytes.
///
/// It has no names of people, no ids and nothing that is told of one person, and the trainer's private lines
/// are not in it.
package struct Export: Hashable, Sendable {
  package var kind: ExportKind
  package var format: ExportFormat
  package var language: ExportLanguage
  package var filter: ExportFilter

  package init(
    kind: ExportKind, format: ExportFormat, language: ExportLanguage, filter: ExportFilter = .everything
  ) {
    self.kind = kind
    self.format = format
    self.language = language
    self.filter = filter
  }

  /// The whole file.
  package func render(_ extract: ArchiveExtract, categories: [CategoryLabel]) -> [UInt8] {
    let table = table(of: extract, categories: categories)
    return switch format {
    case .csv: CSVWriter(language: language).bytes(of: table)
    case .json: JSONWriter(language: language).bytes(of: table, format: "stark-export-\(kind.rawValue)")
    }
  }

  /// What the file shows, in both languages.
  package func table(of extract: ArchiveExtract, categories: [CategoryLabel]) -> Table {
    switch kind {
    case .needs: Table.needs(of: extract, filter: filter, categories: categories)
    case .topics: Table.topics(of: extract, filter: filter)
    case .sessions: Table.sessions(of: extract, filter: filter)
    }
  }
}
