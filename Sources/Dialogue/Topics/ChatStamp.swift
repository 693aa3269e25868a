/// Times of day as conference chats write them, before a name or behind it.
enum ChatStamp {
  /// `text` without the time at its start, and without a date before the time; nil when there is no time.
  ///
  /// „12:30 Uhr“ is how people write of a time, not how a chat does.
  static func droppedFirst(_ text: Substring) -> Substring? {
    var rest = text
    var hasTime = false
    while let word = rest.split(separator: " ", maxSplits: 1).first {
      let bare = word.bare
      guard isTime(bare) || isDate(bare) || hasTime && isBesideTime(bare) else { break }
      hasTime = hasTime || isTime(bare)
      rest = rest[word.endIndex...].trimmedBlanks
    }
    guard hasTime, rest.split(separator: " ").first?.bare.folded != "uhr" else { return nil }
    return rest
  }

  /// `text` without the time at its end; nil when there is none.
  static func droppedLast(_ text: Substring) -> Substring? {
    var rest = text
    var hasTime = false
    while let word = rest.split(separator: " ").last {
      let bare = word.bare
      guard isTime(bare) || isDate(bare) || isBesideTime(bare) else { break }
      hasTime = hasTime || isTime(bare)
      rest = rest[..<word.startIndex].trimmedBlanks
    }
    guard hasTime else { return nil }
    while rest.last == "," { rest.removeLast() }
    return rest.trimmedBlanks
  }

  /// `12:41` or `12:41:03`.
  static func isTime(_ word: Substring) -> Bool {
    let fields = word.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(fields.count), let numbers = numbers(fields, digits: 1...2) else { return false }
    return numbers[0] <= 24 && numbers.dropFirst().allSatisfy { $0 < 60 }
  }

  /// `24.03.21`, `24.03.`, `2021-03-24` or `3/24/21`.
  private static func isDate(_ word: Substring) -> Bool {
    [".", "-", "/"].contains { (separator: Character) in
      let fields = word.split(separator: separator, omittingEmptySubsequences: false)
      let given = separator == "." && fields.last?.isEmpty == true ? fields.dropLast() : fields[...]
      return fields.count == 3 && numbers(Array(given), digits: 1...4) != nil
    }
  }

  private static func isBesideTime(_ word: Substring) -> Bool {
    ["", "-", "–", "|", "am", "pm", "a.m.", "p.m."].contains(word.lowercased())
  }

  private static func numbers(_ fields: [Substring], digits: ClosedRange<Int>) -> [Int]? {
    let numbers = fields.filter { field in
      digits.contains(field.utf8.count) && field.utf8.allSatisfy { (48...57).contains($0) }
    }.compactMap { Int($0) }
    return numbers.count == fields.count ? numbers : nil
  }
}

extension Substring {
  /// Without blanks at both ends.
  var trimmedBlanks: Substring {
    var text = drop { $0 == " " }
    while text.last == " " { text.removeLast() }
    return text
  }

  /// A word without the brackets and commas around it.
  fileprivate var bare: Substring {
    var word = drop { "[(".contains($0) }
    while let last = word.last, "]),;:".contains(last) { word.removeLast() }
    return word
  }
}
