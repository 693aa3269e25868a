/// One line of a calendar as RFC 5545 writes it.
struct ContentLine {
  private static let octets = 75

  private let text: String

  /// A property whose value is written as it is: a number, a time, a rule.
  init(_ property: String, _ value: String) { text = property + ":" + value }

  /// A property whose value is text for people (section 3.3.11); what would act unseen is made visible.
  init(_ property: String, saying text: String) {
    var value = ""
    for character in text.withVisibleScalars {
      switch character {
      case "\\", ";", ",": value += "\\" + String(character)
      case "\n": value += "\\n"
      default: value.append(character)
      }
    }
    self.init(property, value)
  }

  /// The line with its end, folded so that no part of it has more than 75 octets and no character is cut
  /// (section 3.1).
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    var octets = 0
    for scalar in text.unicodeScalars {
      let encoded = Array(String(scalar).utf8)
      if octets + encoded.count > Self.octets {
        bytes += Array("\r\n ".utf8)
        octets = 1
      }
      bytes += encoded
      octets += encoded.count
    }
    return bytes + Array("\r\n".utf8)
  }
}
