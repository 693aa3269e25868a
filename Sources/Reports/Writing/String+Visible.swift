extension String {
  /// The text with U+FFFD in place of what would act on the reader unseen.
  ///
  /// What is kept was cleaned when it came in; this shows tampering and what older versions let through.
  var withVisibleScalars: String {
    guard unicodeScalars.contains(where: \.isUnseen) else { return self }
    let scalars = Array(unicodeScalars)
    var visible = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      let isHidden = scalar.isUnseen && scalar != "\n" && !Self.joinsLetters(scalars, at: index)
      visible.append(isHidden ? "\u{FFFD}" : scalar)
    }
    return String(visible)
  }

  /// Some names cannot be written without a joiner between two letters.
  private static func joinsLetters(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    guard scalars[index] == "\u{200C}" || scalars[index] == "\u{200D}" else { return false }
    guard index > 0, index + 1 < scalars.count else { return false }
    return scalars[index - 1].isShapedByJoiners && scalars[index + 1].isShapedByJoiners
  }
}

extension Unicode.Scalar {
  /// Whether it has no look of its own or steers what comes after it: controls, line ends, marks for the
  /// direction of reading, invisible and unknown characters.
  var isUnseen: Bool {
    if (0x20...0x7E).contains(value) || (0xA1...0xAC).contains(value) || (0xAE...0x2FF).contains(value) { return false }
    switch properties.generalCategory {
    case .control, .format, .privateUse, .surrogate, .unassigned, .lineSeparator, .paragraphSeparator: return true
    // The object replacement character stands for something that is not there.
    default: return properties.isDefaultIgnorableCodePoint || value == 0xFFFC
    }
  }

  /// Letters of Arabic with its extensions and of the scripts of India, and the marks on them.
  fileprivate var isShapedByJoiners: Bool {
    switch value {
    case 0x0600...0x07BF, 0x0860...0x08FF, 0x0900...0x0DFF, 0xFB50...0xFDCF, 0xFDF0...0xFDFF, 0xFE70...0xFEFC:
      switch properties.generalCategory {
      case .otherLetter, .modifierLetter, .nonspacingMark, .spacingMark: true
      default: false
      }
    default:
      false
    }
  }
}
