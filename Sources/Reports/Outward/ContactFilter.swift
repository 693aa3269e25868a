/// Finds ways to reach somebody in a text: electronic addresses and telephone numbers.
///
/// Days, hours, years, sums and the short numbers that everybody may call stay.
enum ContactFilter {
  /// What stands for a contact.
  static let placeholder = "[Kontakt]"

  static func masking(_ text: String) -> String { maskingNumbers(maskingAddresses(text)) }

  // MARK: Addresses

  private static let ats: [[Character]] = [["@"], ["＠"], ["﹫"], Array("(at)"), Array("[at]"), Array("{at}")]

  private static let beginnings = Set(ats.compactMap { $0.first?.unicodeScalars.first })

  private static func maskingAddresses(_ text: String) -> String {
    // Hardly any text has a sign with which an address could begin.
    guard text.unicodeScalars.contains(where: Self.beginnings.contains) else { return text }
    var characters = Array(text)
    var place = 0
    while place < characters.count {
      guard let range = address(in: characters, around: place) else {
        place += 1
        continue
      }
      characters.replaceSubrange(range, with: placeholder)
      place = range.lowerBound + placeholder.count
    }
    return String(characters)
  }

  private static func address(in text: [Character], around place: Int) -> Range<Int>? {
    guard text[place].unicodeScalars.contains(where: beginnings.contains),
      let at = ats.first(where: { starts(text, at: place, with: $0) })
    else { return nil }
    // Somebody who writes „(at)“ puts blanks around it.
    let isSpelled = at.count > 1
    var start = place
    while isSpelled, start > 0, text[start - 1] == " " { start -= 1 }
    let left = start
    while start > 0, text[start - 1].isInAddress { start -= 1 }
    var end = place + at.count
    while isSpelled, end < text.count, text[end] == " " { end += 1 }
    let right = end
    while end < text.count, text[end].isInAddress { end += 1 }
    while end > right, !text[end - 1].isLetter, !text[end - 1].isNumber { end -= 1 }
    return start < left && end > right ? start..<end : nil
  }

  private static func starts(_ text: [Character], at place: Int, with sign: [Character]) -> Bool {
    place + sign.count <= text.count
      && zip(text[place...], sign).allSatisfy { $0.lowercased() == $1.lowercased() }
  }

  // MARK: Numbers

  private static func maskingNumbers(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { $0.properties.numericType != nil }) else { return text }
    let characters = Array(text)
    var masked: [Character] = []
    var place = 0
    while place < characters.count {
      guard let end = NumberRun(characters, from: place) else {
        masked.append(characters[place])
        place += 1
        continue
      }
      masked += end.isTelephone ? Array(placeholder) : Array(characters[place..<end.end])
      place = end.end
    }
    return String(masked)
  }
}

extension Character {
  fileprivate var isInAddress: Bool { isLetter || isNumber || "._%+-".contains(self) }
}
