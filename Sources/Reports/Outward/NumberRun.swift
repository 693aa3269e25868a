/// Digits in a text with what may stand between the digits of a telephone number.
struct NumberRun {
  /// Where it ends in the text.
  let end: Int
  /// Its blocks between blanks, each as groups of digits with the signs between them.
  private let blocks: [Block]
  private let hasPlus: Bool

  fileprivate struct Block {
    var groups: [String] = []
    var signs: [Character] = []
  }

  /// The run that begins at `start`; nil when none does.
  init?(_ text: [Character], from start: Int) {
    var place = start
    hasPlus = text[place] == "+" || text[place] == "＋"
    if hasPlus { place += 1 }
    while place < text.count, text[place] == "(" || (hasPlus && text[place] == " ") { place += 1 }
    // Within a word, as in a key, it is no number of its own.
    guard place < text.count, text[place].digit != nil, start == 0 || !text[start - 1].isLetter else { return nil }
    var blocks = [Block()]
    var end = place
    var between: [Character] = []
    while place < text.count {
      if let digit = text[place].digit {
        let isBegun = !blocks[blocks.count - 1].groups.isEmpty
        if between.contains(where: \.isBlank), isBegun { blocks.append(Block()) }
        if between.isEmpty, isBegun {
          blocks[blocks.count - 1].groups[blocks[blocks.count - 1].groups.count - 1] += digit
        } else {
          if let sign = between.first, !blocks[blocks.count - 1].groups.isEmpty {
            blocks[blocks.count - 1].signs.append(sign)
          }
          blocks[blocks.count - 1].groups.append(digit)
        }
        between = []
        place += 1
        end = place
      } else if text[place].isBetweenDigits, between.count < 3 {
        between.append(text[place])
        place += 1
      } else {
        break
      }
    }
    self.blocks = blocks
    self.end = end
  }

  var isTelephone: Bool {
    let telling = blocks.filter { !$0.isDayOrSum }
    let groups = telling.flatMap(\.groups)
    let digits = groups.joined()
    if hasPlus || digits.hasPrefix("00") { return digits.count >= 7 }
    if digits.hasPrefix("0") { return digits.count >= 6 }
    let longest = groups.map(\.count).max() ?? 0
    return digits.count >= 7 && (longest >= 7 || (longest >= 3 && groups.count <= 5))
  }
}

extension NumberRun.Block {
  /// A day, an hour, a span of hours, a year, a span of years or a sum with points between the thousands.
  fileprivate var isDayOrSum: Bool {
    let lengths = groups.map(\.count)
    let isYear = { (group: String) in group.count == 4 && (group.hasPrefix("19") || group.hasPrefix("20")) }
    if lengths == [1] || lengths == [2] { return false }
    if groups.count == 1 { return isYear(groups[0]) }
    if Set(signs) == ["."], lengths.prefix(2).allSatisfy({ $0 <= 2 }) {
      return lengths.count == 2 || (lengths.count == 3 && [2, 4].contains(lengths[2]))
    }
    if Set(signs) == ["."], (1...3).contains(lengths[0]), !groups[0].hasPrefix("0") {
      return lengths.dropFirst().allSatisfy { $0 == 3 }
    }
    if lengths == [4, 2, 2] { return isYear(groups[0]) }
    if groups.count == 2, isYear(groups[0]) { return isYear(groups[1]) || lengths[1] <= 2 }
    // 12.30-13.30 and 12-13.30.
    return lengths.allSatisfy { $0 <= 2 } && groups.count <= 4 && signs.contains { $0 != "." && $0 != "/" }
  }
}

extension Character {
  fileprivate var digit: String? {
    isNumber ? wholeNumberValue.flatMap { (0...9).contains($0) ? String($0) : nil } : nil
  }

  fileprivate var isBlank: Bool { self == " " || self == "\u{A0}" }

  fileprivate var isBetweenDigits: Bool { isBlank || "-–/.()".contains(self) }
}
