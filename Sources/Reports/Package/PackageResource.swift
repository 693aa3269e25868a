import Words

/// A file of a package in its description: how it is written, and what each column means.
struct PackageResource {
  private typealias Members = [(key: String, value: JSONTree)]

  private let packaged: PackagedTable
  private let language: Language

  init(_ packaged: PackagedTable, _ language: Language) {
    self.packaged = packaged
    self.language = language
  }

  var csv: JSONTree {
    let dialect = JSONTree.object([
      ("delimiter", .text(",")), ("lineTerminator", .text("\r\n")), ("quoteChar", .text("\"")),
      ("doubleQuote", .flag(true)), ("header", .flag(true)),
    ])
    let writing: Members = [
      ("dialect", dialect), ("formula_guard", .text(PackageCSVWriter.guardMark)),
    ]
    return resource(
      packaged.kind.rawValue, DataPackage.csvName(packaged.kind), "csv", "text/csv", packaged.csv, writing)
  }

  var lines: JSONTree {
    resource(
      packaged.kind.rawValue + "-lines", DataPackage.linesName(packaged.kind), "jsonl", "application/jsonl",
      packaged.lines, [])
  }

  private func resource(
    _ name: String, _ path: String, _ format: String, _ mediaType: String, _ bytes: [UInt8], _ writing: Members
  ) -> JSONTree {
    let head: Members = [
      ("profile", .text("tabular-data-resource")), ("name", .text(name)), ("path", .text(path)),
      ("title", .text(packaged.kind.title[language])), ("description", .text(packaged.kind.meaning[language])),
      ("format", .text(format)), ("mediatype", .text(mediaType)), ("encoding", .text("utf-8")),
      ("bytes", .number(bytes.count)), ("hash", .text("sha256:" + SHA256.digits(of: bytes))),
    ]
    return .object(head + writing + [("schema", schema)])
  }

  private var schema: JSONTree {
    .object([
      ("fields", .list(packaged.table.columns.map(field))), ("missingValues", .list([.text("")])),
    ])
  }

  private func field(_ column: Table.Column) -> JSONTree {
    let definition = column.definition
    let unit: Members = definition.unit.map { [("unit", .text($0))] } ?? []
    let constraints = definition.constraints
    return .object(
      [("name", .text(column.key)), ("type", .text(definition.type)), ("format", .text("default"))]
        + definition.reading
        + [("title", .text(column.heading[language])), ("description", .text(definition.meaning[language]))] + unit
        + (constraints.isEmpty ? [] : [("constraints", .object(constraints))]))
  }
}

extension Table.Definition {
  /// What the Table Schema specification calls it.
  fileprivate var type: String {
    switch form {
    case .text, .key: "string"
    case .integer: "integer"
    case .decimal: "number"
    case .flag: "boolean"
    case .day: "date"
    }
  }

  /// How a program gets the value out of the text.
  fileprivate var reading: [(key: String, value: JSONTree)] {
    switch form {
    case .decimal: [("decimalChar", .text("."))]
    case .flag: [("trueValues", .list([.text("true")])), ("falseValues", .list([.text("false")]))]
    case .text, .key, .integer, .day: []
    }
  }

  fileprivate var constraints: [(key: String, value: JSONTree)] {
    let required: [(key: String, value: JSONTree)] = canBeEmpty ? [] : [("required", .flag(true))]
    return switch form {
    case .key(let keys): required + [("enum", .list(keys.map { .text($0) }))]
    case .integer(let least): required + [("minimum", .number(least))]
    case .decimal(let range?):
      required + [("minimum", .number(range.lowerBound)), ("maximum", .number(range.upperBound))]
    case .text, .decimal(nil), .flag, .day: required
    }
  }
}
