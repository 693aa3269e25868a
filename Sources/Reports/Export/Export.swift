package import Words

/// An export: the same records always give the same bytes.
///
/// It has no names of people, no ids and nothing that is told of one person, and the trainer's private lines
/// are not in it. Every number of people in it went through `control`.
package struct Export: Hashable, Sendable {
  package var kind: ExportKind
  package var format: ExportFormat
  package var language: Language
  package var filter: ExportFilter
  package var control: DisclosureControl
  /// What methods are called, by key.
  package var methods: [String: Bilingual] = [:]

  package init(
    kind: ExportKind, format: ExportFormat, language: Language, filter: ExportFilter = .everything,
    control: DisclosureControl = DisclosureControl()
  ) {
    self.kind = kind
    self.format = format
    self.language = language
    self.filter = filter
    self.control = control
  }

  /// The whole file.
  package func render(_ extract: ArchiveExtract, categories: [CategoryLabel]) -> [UInt8] {
    render(table(of: extract, categories: categories), notes: notes(on: extract, categories: categories))
  }

  /// The whole file of a table that was made of it; `notes` stand below it where people read it.
  package func render(_ table: Table, notes: [Bilingual]) -> [UInt8] {
    let name = "stark-export-\(kind.rawValue)"
    return switch format {
    case .csv: CSVWriter(language: language).bytes(of: table)
    case .json: JSONWriter(language: language).bytes(of: table, format: name, about: about)
    case .jsonl: JSONWriter(language: language).lines(of: table, format: name, about: about)
    case .markdown: MarkdownWriter(language: language).bytes(of: table, notes: notes)
    }
  }

  /// What the file shows, in both languages.
  package func table(of extract: ArchiveExtract, categories: [CategoryLabel]) -> Table {
    let extract = extract.known(in: filter)
    let table =
      switch kind {
      case .needs: Table.needs(of: extract, filter: filter, categories: categories, control: control)
      case .topics: Table.topics(of: extract, filter: filter, methods: methods)
      case .sessions:
        Table.sessions(of: extract, filter: filter, categories: categories, control: control)
      case .statistics: Table.statistics(of: extract, filter: filter, categories: categories, control: control)
      }
    return table.shown(under: control)
  }

  private var about: [(key: String, value: Table.Value)] {
    [("profile", .key(control.profile.rawValue)), ("smallest_count", .integer(control.smallest))]
      + (control.note.map { [("note", .words($0))] } ?? [])
  }

  /// What readers of the table have to know.
  package func notes(on extract: ArchiveExtract, categories: [CategoryLabel]) -> [Bilingual] {
    let folding = Bilingual(
      "Zahlen von Menschen: Was unter \(control.smallest) liegt, ist zusammengefasst („übrige“) oder steht nicht da.",
      "Numbers of people: what is below \(control.smallest) is put together (“others”) or left out.")
    return (kind == .statistics || kind == .sessions ? [folding] : [])
      + (notYet(of: extract, categories: categories).map { [$0] } ?? []) + (control.note.map { [$0] } ?? [])
  }

  /// From when on there will be numbers of people that are not there yet; nil when all are, and in lists of things.
  package func notYet(of extract: ArchiveExtract, categories: [CategoryLabel]) -> Bilingual? {
    guard kind == .statistics || kind == .sessions else { return nil }
    return RangeStatistics(
      extract, filter: filter, categories: categories, control: control, gate: TextGate(extract)
    ).notYet
  }
}
