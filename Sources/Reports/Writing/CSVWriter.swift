import Dialogue
package import Words

/// Writes a table as German spreadsheets read it: UTF-8 with a byte order mark, semicolons, CRLF, decimal
/// comma, every text quoted, and no text that would be run as a formula.
package struct CSVWriter: Sendable {
  private let language: Language

  package init(language: Language) {
    self.language = language
  }

  /// The whole file.
  package func bytes(of table: Table) -> [UInt8] {
    let shown = table.limited(to: .csv)
    var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
    write(shown.columns.map { .words($0.heading) }, to: &bytes)
    for row in shown.rows { write(row, to: &bytes) }
    return bytes
  }

  private func write(_ row: [Table.Value], to bytes: inout [UInt8]) {
    for (index, value) in row.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ";")) }
      write(value, to: &bytes)
    }
    bytes.append(contentsOf: "\r\n".utf8)
  }

  private func write(_ value: Table.Value, to bytes: inout [UInt8]) {
    switch value {
    case .text(let text): write(text, to: &bytes)
    case .words(let words), .literal(_, let words): write(words[language], to: &bytes)
    case .integer(let number): bytes.append(contentsOf: String(number).utf8)
    case .people(let count): bytes.append(contentsOf: String(count.value).utf8)
    case .decimal(let number, let places):
      bytes.append(contentsOf: (number.written(places: places, separator: ",") ?? "").utf8)
    // One and nothing can be summed up, and read the same in both languages.
    case .flag(let isSet): bytes.append(UInt8(ascii: isSet ? "1" : "0"))
    case .date(let date): write(date.iso, to: &bytes)
    case .nothing: break
    }
  }

  private func write(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    if text.isReadAsFormula { bytes.append(UInt8(ascii: "'")) }
    for byte in text.withVisibleScalars.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
