import Testing

/// What in a text could do something to a terminal or deceive a reader.
enum Harm {
  /// The harmful scalars of `text`, as numbers; line feeds are none, and others are not where they are `expected`.
  static func scalars(of text: String, expected: Set<UInt32> = []) -> [String] {
    let scalars = Array(text.unicodeScalars)
    return scalars.indices.filter { index in
      let value = scalars[index].value
      return value != 0x0A && !expected.contains(value) && isHarmful(scalars[index])
        && !isJoining(index, in: scalars)
    }.map { "U+" + String(scalars[$0].value, radix: 16) }
  }

  /// Bytes of a terminal: its sequences begin with an Escape, and ncurses moves the cursor by control characters.
  static let ofTerminals: Set<UInt32> = [0x1B, 0x08, 0x09, 0x0D]

  private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    if properties.isBidiControl || properties.isDefaultIgnorableCodePoint || properties.isNoncharacterCodePoint {
      return true
    }
    switch properties.generalCategory {
    case .control, .format, .privateUse, .lineSeparator, .paragraphSeparator: return true
    default: return false
    }
  }

  /// Some names cannot be written without a joiner between two letters.
  private static func isJoining(_ index: Int, in scalars: [Unicode.Scalar]) -> Bool {
    guard [0x200C, 0x200D].contains(scalars[index].value), index > 0, index + 1 < scalars.count else { return false }
    return [scalars[index - 1], scalars[index + 1]].allSatisfy { (0x600...0x6FF).contains($0.value) }
  }
}

@Suite("The search for harm")
struct HarmTests {
  @Test("B13: finds what it has to find in the hostile texts, and nothing in names")
  func finds() {
    #expect(HostileText.all.count >= 27)
    for hostile in HostileText.all where hostile.kept != hostile.text {
      let isBlankOrPile = ["piles up marks", "begins with marks", "blanks of every width", "is not assigned"]
        .contains(hostile.name)
      #expect(!Harm.scalars(of: hostile.text.replacing("\n", with: "\r")).isEmpty || isBlankOrPile, "\(hostile.name)")
      #expect(Harm.scalars(of: hostile.kept).isEmpty, "\(hostile.name)")
    }
    for name in HostileText.names { #expect(Harm.scalars(of: name).isEmpty) }
  }
}
