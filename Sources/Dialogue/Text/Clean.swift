import Foundation

extension String {
  /// The text as it may be kept: in composed form, without anything that steers a terminal, a spreadsheet or
  /// the direction of reading, and without invisible characters.
  ///
  /// Throws `TextProblem` and changes nothing when the text is empty, malformed or too long; it never cuts.
  package func cleaned(_ limit: TextLimit) throws(TextProblem) -> String {
    let text = cleaned(multiline: limit.isMultiline)
    if unicodeScalars.contains("\0") { throw .malformed }
    if text.isEmpty { throw .empty }
    if text.count > limit.characters || text.utf8.count > limit.bytes { throw .tooLong(limit: limit.characters) }
    return text
  }

  /// The text without what no field may hold; may be empty, has no limit.
  package func cleaned(multiline: Bool) -> String {
    var cleaned = String.UnicodeScalarView()
    var marks = 0
    let scalars = Array(precomposedStringWithCanonicalMapping.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      switch CharacterClass(scalar) {
      case .lineEnd:
        if scalar == "\r", index + 1 < scalars.count, scalars[index + 1] == "\n" { continue }
        if multiline {
          while cleaned.last == " " { cleaned.removeLast() }
          cleaned.append("\n")
        } else if let last = cleaned.last, last != " " {
          cleaned.append(" ")
        }
        marks = Self.noBase
      case .blank:
        if let last = cleaned.last, last != " ", last != "\n" { cleaned.append(" ") }
        marks = Self.noBase
      case .joiner:
        if Self.joins(scalars, at: index) { cleaned.append(scalar) }
      case .mark:
        guard !cleaned.isEmpty, marks < 4 else { continue }
        marks += 1
        cleaned.append(scalar)
      case .removed:
        continue
      case .unassigned:
        marks = 0
        cleaned.append("\u{FFFD}")
      case .plain:
        marks = 0
        cleaned.append(scalar)
      }
    }
    while let last = cleaned.last, last == " " || last == "\n" { cleaned.removeLast() }
    while let first = cleaned.first, first == "\n" { cleaned.removeFirst() }
    // Taking something out between two characters can bring together what composes.
    return String(cleaned).precomposedStringWithCanonicalMapping
  }

  /// A mark after a blank or a line end has nothing to sit on.
  private static let noBase = 4

  /// A joiner stays between two letters of scripts that need it to write names correctly.
  private static func joins(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    guard index > 0, index + 1 < scalars.count else { return false }
    return CharacterClass.usesJoiners(scalars[index - 1]) && CharacterClass.usesJoiners(scalars[index + 1])
  }
}
