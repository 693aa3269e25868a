import Dialogue
import Foundation
import Testing

@Suite("Text at the entrance, whatever comes")
struct CleanPropertyTests {
  @Test("B14: cleaning twice is cleaning once, and nothing forbidden is left", arguments: 0..<30)
  func properties(seed: UInt64) throws {
    var texts = RandomText(seed: seed)
    for step in 0..<100 {
      let text = texts.next()
      for isMultiline in [false, true] {
        let cleaned = text.cleaned(multiline: isMultiline)
        let shown = Comment(rawValue: "step \(step): \(text.unicodeScalars.map { String($0.value, radix: 16) })")
        try #require(
          cleaned.cleaned(multiline: isMultiline).unicodeScalars.elementsEqual(cleaned.unicodeScalars), shown)
        try #require(Self.fault(in: cleaned, isMultiline: isMultiline) == nil, shown)
      }
    }
  }

  @Test(
    "the check of this property notices what is forbidden",
    arguments: [
      "a\u{202E}b", "a\u{9B}b", "a\u{200D}b", "a\u{E000}b", "a\u{FFFE}b", "a  b", " a", "a\n", "\u{301}a", "a\u{A0}b",
      "a\u{323}\u{323}\u{323}\u{323}\u{323}", "e\u{301}", "a\u{50000}", "a\u{3164}",
    ] as [Sample])
  func negativeControl(sample: Sample) {
    #expect(Self.fault(in: sample.text, isMultiline: true) != nil)
  }

  /// What is wrong with a text that should be clean.
  private static func fault(in text: String, isMultiline: Bool) -> String? {
    let scalars = Array(text.unicodeScalars)
    if !text.precomposedStringWithCanonicalMapping.unicodeScalars.elementsEqual(scalars) { return "not composed" }
    if let first = scalars.first, let last = scalars.last, [" ", "\n"].contains(first) || [" ", "\n"].contains(last) {
      return "not trimmed"
    }
    if hasLooseMarks(scalars) { return "marks" }
    return scalars.indices.lazy.compactMap { fault(at: $0, in: scalars, isMultiline: isMultiline) }.first
  }

  /// Marks have a base, and no base has more than four of a kind.
  private static func hasLooseMarks(_ scalars: [Unicode.Scalar]) -> Bool {
    var (marks, spacingMarks, hasBase) = (0, 0, false)
    for scalar in scalars where !isJoiner(scalar) {
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark: marks += 1
      case .spacingMark: spacingMarks += 1
      default: (marks, spacingMarks, hasBase) = (0, 0, scalar != " " && scalar != "\n")
      }
      if marks > 4 || spacingMarks > 4 || (!hasBase && marks + spacingMarks > 0) { return true }
    }
    return false
  }

  private static func isJoiner(_ scalar: Unicode.Scalar) -> Bool { scalar == "\u{200C}" || scalar == "\u{200D}" }

  private static func fault(at index: Int, in scalars: [Unicode.Scalar], isMultiline: Bool) -> String? {
    let scalar = scalars[index]
    if scalar == "\n" { return isMultiline ? nil : "a line end" }
    if scalar == " " { return scalars[index + 1] == " " || scalars[index + 1] == "\n" ? "two blanks" : nil }
    let properties = scalar.properties
    if isJoiner(scalar) {
      guard index > 0, index + 1 < scalars.count else { return "a joiner" }
      let around = [scalars[index - 1], scalars[index + 1]]
      return around.allSatisfy { (0x600...0xDFF).contains($0.value) || (0xFB50...0xFEFC).contains($0.value) }
        ? nil : "a joiner"
    }
    if properties.isDefaultIgnorableCodePoint || properties.isNoncharacterCodePoint { return "invisible" }
    switch properties.generalCategory {
    case .control, .format, .privateUse, .surrogate, .unassigned, .lineSeparator, .paragraphSeparator: return "class"
    case .spaceSeparator: return "blank"
    default: return nil
    }
  }
}
