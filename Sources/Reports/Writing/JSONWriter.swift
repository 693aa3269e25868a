import Dialogue
import Words

/// Writes a table for programs: one object for each row, under stable English keys, in the order of the
/// columns. Nothing is lost; what would not be seen is written as an escape.
struct JSONWriter {
  /// Raised when a program that reads the older form could misread the newer one.
  static let version = 2

  let language: Language

  /// The whole file; `format` tells programs what the rows are, `about` how they were made.
  func bytes(
    of table: Table, format: String, version: Int = version, about: [(key: String, value: Table.Value)] = []
  ) -> [UInt8] {
    let rows = objects(of: table.limited(to: .json)).map { "\n  {\($0)}" }
    let end = rows.isEmpty ? "" : "\n"
    let head = members(head(format, version) + about)
    return Array("{\(head), \"rows\": [\(rows.joined(separator: ","))\(end)]}\n".utf8)
  }

  /// One line for each row, which is an object that stands for itself: it begins with what `bytes` has once.
  func lines(of table: Table, format: String, about: [(key: String, value: Table.Value)] = []) -> [UInt8] {
    let head = members(head(format, Self.version) + about)
    return Array(objects(of: table.limited(to: .jsonl)).map { "{\(head), \($0)}\n" }.joined().utf8)
  }

  private func head(_ format: String, _ version: Int) -> [(key: String, value: Table.Value)] {
    [("format", .key(format)), ("version", .integer(version))]
  }

  /// The members of an object for each row.
  func objects(of table: Table) -> [String] {
    table.rows.map { row in members(zip(table.columns, row).map { (key: $0.key, value: $1) }) }
  }

  func members(_ members: [(key: String, value: Table.Value)]) -> String {
    members.map { "\(quoted($0.key)): \(json($0.value))" }.joined(separator: ", ")
  }

  private func json(_ value: Table.Value) -> String {
    switch value {
    case .text(let text): quoted(text.text)
    case .words(let words): quoted(words[language])
    case .literal(let key, _): key.map(quoted) ?? "null"
    case .integer(let number): String(number)
    case .people(let count): String(count.value)
    case .decimal(let number, let places): number.written(places: places, separator: ".") ?? "null"
    case .flag(let isSet): isSet ? "true" : "false"
    case .date(let date): quoted(date.iso)
    case .nothing: "null"
    }
  }

  func quoted(_ text: String) -> String { text.quotedForJSON }
}
