import Testing

/// One class of characters and what becomes of them between two letters.
struct ScalarRow: CustomTestStringConvertible {
  let testDescription: String
  let ranges: [ClosedRange<UInt32>]
  /// What stands between `a` and `b` afterwards, in a field with one line and in one with several.
  let single: String
  let multi: String

  private init(_ name: String, _ ranges: [ClosedRange<UInt32>], _ single: String, multi: String? = nil) {
    testDescription = name
    self.ranges = ranges
    self.single = single
    self.multi = multi ?? single
  }

  /// Every scalar of a small range, some of a large one.
  var scalars: [Unicode.Scalar] {
    ranges.flatMap { range in
      stride(from: range.lowerBound, through: range.upperBound, by: range.count > 5000 ? 251 : 1) + [range.upperBound]
    }
    .compactMap(Unicode.Scalar.init)
  }

  static let table = [
    ScalarRow("line ends", [0x0A...0x0D, 0x85...0x85, 0x2028...0x2029], " ", multi: "\n"),
    ScalarRow("the tabulator", [0x09...0x09], " "),
    ScalarRow(
      "blanks",
      [
        0x20...0x20, 0xA0...0xA0, 0x1680...0x1680, 0x2000...0x200A, 0x202F...0x202F, 0x205F...0x205F,
        0x3000...0x3000,
      ], " "),
    ScalarRow("control characters", [0x00...0x08, 0x0E...0x1F, 0x7F...0x84, 0x86...0x9F], ""),
    ScalarRow("controls of direction", [0x61C...0x61C, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069], ""),
    ScalarRow(
      "what cannot be seen",
      [
        0xAD...0xAD, 0x34F...0x34F, 0x115F...0x1160, 0x17B4...0x17B5, 0x180B...0x180F, 0x200B...0x200B,
        0x2060...0x206F, 0x3164...0x3164, 0xFE00...0xFE0F, 0xFEFF...0xFEFF, 0xFFA0...0xFFA0, 0xFFF0...0xFFFB,
        0x1BCA0...0x1BCA3, 0x1D173...0x1D17A, 0xE0000...0xE0FFF,
      ], ""),
    ScalarRow("private use", [0xE000...0xF8FF, 0xF0000...0xFFFFD, 0x100000...0x10FFFD], ""),
    ScalarRow("noncharacters", [0xFDD0...0xFDEF] + (0...16).map { $0 << 16 + 0xFFFE...$0 << 16 + 0xFFFF }, ""),
    ScalarRow("what Unicode has not assigned", [0x378...0x379, 0x2FE0...0x2FEF, 0x50000...0x50010], "\u{FFFD}"),
    ScalarRow("joiners between other letters", [0x200C...0x200D], ""),
  ]
}
