/// What the display does with a scalar.
enum DisplayClass: Equatable {
  /// Shown in one or two columns.
  case spacing
  /// Shown on the character before.
  case mark
  /// Line ends and tabs, shown as a blank.
  case blank
  /// U+200C and U+200D, which mean something between letters of some scripts and between emoji only.
  case joiner
  /// U+FE0F, which terminals honour in different ways.
  case emojiVariation
  /// A skin tone, which belongs to the emoji before.
  case emojiModifier
  /// One half of a flag.
  case regionalIndicator
  /// Must not reach a terminal; shown as U+FFFD, so that nobody is deceived unseen.
  case hostile
}

extension Unicode.Scalar {
  /// Latin letters, digits, punctuation and lines: each a character of its own whatever is beside it, shown as it is,
  /// in one column.
  var isOrdinary: Bool {
    switch value {
    case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF, 0x2010...0x2027, 0x2500...0x259F: true
    default: false
    }
  }

  /// How the display treats this scalar.
  var displayClass: DisplayClass {
    if isOrdinary { return .spacing }
    return switch value {
    case 0x09, 0x0A, 0x0D, 0x2028, 0x2029: .blank
    case 0x200C, 0x200D: .joiner
    case 0xFE0F: .emojiVariation
    case 0x1F3FB...0x1F3FF: .emojiModifier
    case 0x1F1E6...0x1F1FF: .regionalIndicator
    default: isHostile ? .hostile : columns == 0 ? .mark : .spacing
    }
  }

  /// Whether it acts on a terminal or a reader without being seen; joiners between letters are no such thing.
  var isUnseen: Bool {
    if value == 0x200C || value == 0x200D { return false }
    let properties = properties
    if properties.isDefaultIgnorableCodePoint || properties.isBidiControl || properties.isNoncharacterCodePoint {
      return true
    }
    switch properties.generalCategory {
    case .control, .privateUse, .surrogate, .lineSeparator, .paragraphSeparator: return true
    case .format: return !isPrependedMark
    default: return false
    }
  }

  private var isHostile: Bool {
    isUnseen || properties.generalCategory == .unassigned || isNewerThanTheWidthTable
  }

  /// Signs that stand over or around the digits after them, such as U+06DD in Arabic: visible, though format characters.
  private var isPrependedMark: Bool {
    switch value {
    case 0x600...0x605, 0x6DD, 0x70F, 0x890...0x891, 0x8E2, 0x110BD, 0x110CD: true
    default: false
    }
  }

  /// Nobody knows how wide a terminal draws a scalar that came after Unicode 15.0.
  private var isNewerThanTheWidthTable: Bool {
    guard let age = properties.age else { return true }
    return age.major > 15 || (age.major == 15 && age.minor > 0)
  }

  /// Whether U+200C and U+200D have a meaning between this letter and the next.
  var isLetterOfAJoiningScript: Bool {
    switch value {
    case 0x600...0x8FF, 0x900...0xDFF, 0x1000...0x109F, 0x1780...0x17FF, 0xA8E0...0xA8FF, 0xFB50...0xFDFF,
      0xFE70...0xFEFC:
      properties.isAlphabetic
    default:
      false
    }
  }
}
