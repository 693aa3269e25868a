import CNcurses
import Screen
import Testing

extension NcursesTests {
  @Suite("Widths and the C library")
  struct WidthAgreementTests {
    /// Where the two may differ; there the terminal shows U+FFFD.
    private static let accepted: [(range: ClosedRange<UInt32>, reason: String)] = [
      (0x3248...0x324F, "circled numbers of ambiguous width; glibc makes an exception of them"),
      (0x4DC0...0x4DFF, "hexagrams, narrow in Unicode 15; glibc makes an exception of them"),
      (0x1171E...0x1171E, "a consonant sign of Ahom, a spacing mark for Swift but not for glibc 2.36"),
    ]

    @Test("B14: agree on every scalar that is shown")
    func agreement() throws {
      try #require(cn_use_utf8())
      var differences: [String] = []
      for value in UInt32(0x20)...0x10FFFF {
        guard let scalar = Unicode.Scalar(value) else { continue }
        let text = "a" + String(scalar)
        guard Array(text.displayable.unicodeScalars) == Array(text.unicodeScalars) else { continue }
        let ours = text.displayWidth - 1
        let theirs = Int(cn_library_columns(value))
        // A C library may not know the newest scalars yet.
        let isUnknown = theirs == -1 && scalar.properties.age?.major ?? 0 >= 15
        if ours == theirs || isUnknown || Self.accepted.contains(where: { $0.range.contains(value) }) { continue }
        differences.append("U+\(String(value, radix: 16)): \(ours), in the C library \(theirs)")
      }
      #expect(differences.isEmpty)
    }

    @Test("the comparison notices a difference")
    func control() throws {
      try #require(cn_use_utf8())
      #expect(cn_library_columns(0x4DC0) != Int32("\u{4DC0}".displayWidth))
      #expect(cn_library_columns(0x4F5C) == 2)
    }
  }
}
