import Dialogue
import Words

/// Writes a table as German spreadsheets read it: UTF-8 with a byte order mark, semicolons, CRLF, decimal
/// comma, every text quoted, and no text that would be run as a formula.
struct CSVWriter {
  let language: Language

  /// The whole file.
  func bytes(of table: Table) -> [UInt8] {
    let shown = table.limited(to: .csv)
    let lines = [shown.columns.map { .words($0.heading) }] + shown.rows
    return Array(("\u{FEFF}" + lines.map { $0.map(cell).joined(separator: ";") + "\r\n" }.joined()).utf8)
  }

  private func cell(_ value: Table.Value) -> String {
    switch value {
    case .text(let text): quoted(text.text)
    case .words(let words), .literal(_, let words): quoted(words[language])
    case .integer(let number): String(number)
    case .people(let count): String(count.value)
    case .decimal(let number, let places): number.written(places: places, separator: ",") ?? ""
    // One and nothing can be summed up, and read the same in both languages.
    case .flag(let isSet): isSet ? "1" : "0"
    case .date(let date): quoted(date.iso)
    case .nothing: ""
    }
  }

  private func quoted(_ text: String) -> String {
    let doubled = text.withVisibleScalars.unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }
    return "\"" + (text.isReadAsFormula ? "'" : "") + doubled.joined() + "\""
  }
}
