import Words

/// A table of a package, in both of its forms.
struct PackagedTable {
  let kind: ExportKind
  let table: Table
  let csv: [UInt8]
  let lines: [UInt8]

  init(kind: ExportKind, table: Table, language: Language) {
    self.kind = kind
    self.table = table
    csv = PackageCSVWriter(language: language).bytes(of: table)
    // Without what an export has on every line: the description says it once.
    lines = Array(JSONWriter(language: language).objects(of: table).map { "{\($0)}\n" }.joined().utf8)
  }

  var files: [DataPackage.File] {
    [
      DataPackage.File(name: DataPackage.csvName(kind), bytes: csv),
      DataPackage.File(name: DataPackage.linesName(kind), bytes: lines),
    ]
  }
}
