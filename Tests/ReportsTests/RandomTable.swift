import Dialogue
import Randomness
import Words

@testable import Reports

/// A table of random values, and what a reader should find in its cells.
struct RandomTable {
  private(set) var table = Table(columns: [], rows: [])
  /// Cells as a spreadsheet takes them apart, without the apostrophes before formulas.
  private(set) var cells: [[String]] = []
  /// Keys and typed values as a program reads them.
  private(set) var members: [[[String]]] = []
  private var random: SplitMix64

  private static let scalars: [ClosedRange<UInt32>] = [
    0x20...0x7E, 0x20...0x2F, 0x0A...0x0A, 0x22...0x22, 0x3B...0x3B, 0x3D...0x3D, 0xC4...0xFC, 0x300...0x36F,
    0x621...0x64A, 0x1F600...0x1F640, 0x4E00...0x4E40,
  ]
  /// Never shown as they are.
  private static let unseen: [ClosedRange<UInt32>] = [
    0...0x09, 0x0B...0x1F, 0x7F...0x9F, 0xAD...0xAD, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F,
    0xE000...0xE010, 0xFEFF...0xFEFF, 0xFFF9...0xFFFC, 0xFFFE...0xFFFF, 0xE0001...0xE0020,
  ]

  init(seed: UInt64) {
    random = SplitMix64(seed: seed)
    // A row of one empty cell cannot be told from an empty line.
    let width = Int.random(in: 2...6, using: &random)
    let columns = (0..<width).map { Table.Column(key: "key_\($0)", heading: Bilingual("Spalte \($0)", "Column \($0)")) }
    var rows: [[Table.Value]] = []
    cells.append(columns.map(\.heading.german))
    for _ in 0..<Int.random(in: 0...40, using: &random) {
      let made = columns.map { _ in value() }
      rows.append(made.map(\.value))
      cells.append(made.map(\.cell))
      members.append(zip(columns, made).map { [$0.key, $1.member] })
    }
    table = Table(columns: columns, rows: rows)
  }

  private mutating func value() -> (value: Table.Value, cell: String, member: String) {
    switch Int.random(in: 0..<12, using: &random) {
    case 0: return (.nothing, "", "nothing")
    case 1:
      let isSet = Bool.random(using: &random)
      return (.flag(isSet), isSet ? "1" : "0", isSet ? "flag True" : "flag False")
    case 2:
      let number = Int.random(in: .min ... .max, using: &random)
      return (.integer(number), "\(number)", "integer \(number)")
    case 3:
      let tenths = Int.random(in: -99_999...99_999, using: &random)
      let digits = "\(abs(tenths) / 10),\(abs(tenths) % 10)"
      return (
        .decimal(Double(tenths) / 10, places: 1), (tenths < 0 ? "-" : "") + digits, "decimal \(Double(tenths) / 10)"
      )
    case 4:
      let date = CivilDate(daysSinceEpoch: Int.random(in: -200_000...2_000_000, using: &random))
      return (.date(date), date.iso, "text \(date.iso)")
    case 5: return (.literal(key: "few", Bilingual("einzelne", "a few")), "einzelne", "text few")
    case 6: return (.words(Bilingual("ja, Wörter", "words")), "ja, Wörter", "text ja, Wörter")
    default:
      let (text, shown) = text()
      return (.text(OutwardText(naming: text)), shown, "text " + text)
    }
  }

  private mutating func text() -> (text: String, shown: String) {
    var text = String.UnicodeScalarView()
    var shown = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...20, using: &random) {
      let isUnseen = Int.random(in: 0..<8, using: &random) == 0
      guard let range = (isUnseen ? Self.unseen : Self.scalars).randomElement(using: &random),
        let scalar = Unicode.Scalar(UInt32.random(in: range, using: &random)),
        isUnseen || !scalar.properties.isDefaultIgnorableCodePoint
      else { continue }
      text.append(scalar)
      shown.append(isUnseen ? "\u{FFFD}" : scalar)
    }
    return (String(text), String(shown))
  }
}
