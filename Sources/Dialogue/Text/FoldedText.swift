import Foundation

extension StringProtocol {
  /// The text for comparing: in small letters, without diacritics, „ß“ as „ss“.
  package var folded: String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return lowercased() }
    var folded = String.UnicodeScalarView()
    for scalar in lowercased().decomposedStringWithCanonicalMapping.unicodeScalars {
      switch scalar {
      case "ß": folded.append(contentsOf: "ss".unicodeScalars)
      // Letters with a stroke, or without their dot, have no decomposition.
      case "ł": folded.append("l")
      case "ø": folded.append("o")
      case "đ": folded.append("d")
      case "ı": folded.append("i")
      default:
        if scalar.properties.generalCategory != .nonspacingMark { folded.append(scalar) }
      }
    }
    return String(folded)
  }
}
