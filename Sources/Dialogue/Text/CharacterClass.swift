/// What a character means for text that is kept.
enum CharacterClass {
  case plain
  case blank
  case lineEnd
  case joiner
  case mark
  /// A mark that has a width of its own.
  case spacingMark
  case removed
  case unassigned

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029:
      self = .lineEnd
    case 0x09, 0x20, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000:
      self = .blank
    case 0x200C, 0x200D:
      self = .joiner
    default:
      self = Self.byProperty(scalar)
    }
  }

  /// Scripts whose letters are shaped by joiners: Arabic with its extensions, and those of India.
  static func usesJoiners(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0600...0x07BF, 0x0860...0x08FF, 0x0900...0x0DFF, 0xFB50...0xFDCF, 0xFDF0...0xFDFF, 0xFE70...0xFEFC:
      switch scalar.properties.generalCategory {
      case .otherLetter, .modifierLetter, .nonspacingMark, .spacingMark: true
      default: false
      }
    default:
      false
    }
  }

  private static func byProperty(_ scalar: Unicode.Scalar) -> CharacterClass {
    let properties = scalar.properties
    switch properties.generalCategory {
    case .control, .surrogate, .privateUse, .format:
      return .removed
    case .unassigned:
      return properties.isNoncharacterCodePoint || properties.isDefaultIgnorableCodePoint ? .removed : .unassigned
    case .nonspacingMark, .enclosingMark:
      return properties.isDefaultIgnorableCodePoint ? .removed : .mark
    case .spacingMark:
      return properties.isDefaultIgnorableCodePoint ? .removed : .spacingMark
    default:
      // The object replacement character and the Hangul fillers look like nothing at all.
      return properties.isDefaultIgnorableCodePoint || (0xFFF0...0xFFFC).contains(scalar.value) ? .removed : .plain
    }
  }
}
