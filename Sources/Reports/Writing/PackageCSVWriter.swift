import Dialogue
import Words

/// Writes a table as programs read it: RFC 4180 in UTF-8, as the Data Package specification takes a CSV file to be
/// where nothing else is said.
///
/// No byte order mark, which a program would take for a part of the first heading; commas and decimal points, the
/// same in every language; stable English keys as headings and values; texts in quotes and nothing in their place
/// where there is none, so that a database can tell the two apart. For German spreadsheets there are the exports of
/// one kind. All the same somebody will open this file in a spreadsheet: a text that would be run as a formula has
/// an apostrophe before it here too, which the description of the package says and JSON Lines do not have.
struct PackageCSVWriter {
  /// What stands before a text that a spreadsheet would run.
  static let guardMark = "'"

  let language: Language

  /// The whole file.
  func bytes(of table: Table) -> [UInt8] {
    let heading = table.columns.map(\.key).joined(separator: ",")
    let rows = table.rows.map { $0.map(cell).joined(separator: ",") }
    return Array(([heading] + rows).map { $0 + "\r\n" }.joined().utf8)
  }

  private func cell(_ value: Table.Value) -> String {
    switch value {
    case .text(let text): quoted(text.text)
    case .words(let words): quoted(words[language])
    case .literal(let key, _): key.map(quoted) ?? ""
    case .integer(let number): String(number)
    case .people(let count): String(count.value)
    case .decimal(let number, let places): number.written(places: places, separator: ".") ?? ""
    case .flag(let isSet): isSet ? "true" : "false"
    case .date(let date): date.iso
    case .nothing: ""
    }
  }

  private func quoted(_ text: String) -> String {
    let doubled = text.withVisibleScalars.unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }
    return "\"" + (text.isReadAsFormula ? Self.guardMark : "") + doubled.joined() + "\""
  }
}
