import Dialogue
package import Words

/// The four tables of an export together, for analysis: each as CSV and as JSON Lines, and a description of them that
/// programs read (Frictionless Data Package, version 1). The same records always give the same bytes.
///
/// It tells nothing that the exports of one kind do not tell to the same readers.
package struct DataPackage: Hashable, Sendable {
  /// A file of the package.
  package struct File: Hashable, Sendable {
    package let name: String
    package let bytes: [UInt8]
  }

  /// Which records, for whom, in which language.
  package struct Request: Hashable, Sendable {
    package var language: Language
    package var filter: ExportFilter
    package var control: DisclosureControl
    /// What methods are called, by key.
    package var methods: [String: Bilingual] = [:]

    package init(language: Language, filter: ExportFilter = .everything, control: DisclosureControl = .init()) {
      self.language = language
      self.filter = filter
      self.control = control
    }
  }

  /// What a package has in it, whatever is asked for.
  package static let names = ExportKind.allCases.flatMap { [csvName($0), linesName($0)] } + [descriptionName]

  /// The description: whatever has it is a package.
  package static let descriptionName = "datapackage.json"

  /// Its files; the description comes last.
  package let files: [File]
  /// What whoever writes it has to know.
  package let notes: [Bilingual]

  package init(_ request: Request, of extract: ArchiveExtract, categories: [CategoryLabel]) {
    let extract = extract.known(in: request.filter)
    let gate = TextGate(extract)
    let exports = ExportKind.allCases.map { kind in
      var export = Export(
        kind: kind, format: .jsonl, language: request.language, filter: request.filter, control: request.control)
      export.methods = request.methods
      return export
    }
    let tables = exports.map { export in
      PackagedTable(
        kind: export.kind, table: export.table(of: extract, categories: categories).limited(to: .jsonl),
        language: request.language)
    }
    let state = PackageState(
      of: extract, filter: request.filter,
      outside: ExportedNeed.Outside(extract, categories: categories, control: request.control, gate: gate))
    let descriptor = PackageDescriptor(request: request, tables: tables, state: state)
    files = tables.flatMap(\.files) + [File(name: Self.descriptionName, bytes: descriptor.bytes)]
    let statistics = RangeStatistics(
      extract, filter: request.filter, categories: categories, control: request.control, gate: gate)
    notes =
      [statistics.notYet, MaskedTexts(tables.flatMap(\.table.texts)).sentence, request.control.note].compactMap(\.self)
  }

  static func csvName(_ kind: ExportKind) -> String { kind.rawValue + ".csv" }

  static func linesName(_ kind: ExportKind) -> String { kind.rawValue + ".jsonl" }
}
