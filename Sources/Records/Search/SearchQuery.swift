import Dialogue
import Foundation

/// The words somebody looks for, folded like what is searched in, without signs at their edges. A text is found when it
/// has all of them, in any order and also inside other words.
struct SearchQuery {
  /// Without repetition, the longest first: it is in the fewest texts.
  let words: [String]

  init(_ text: String) {
    let words = text.folded.split(whereSeparator: \.isWhitespace).compactMap { word in
      word.firstIndex(where: Self.isInWord).flatMap { first in
        word.lastIndex(where: Self.isInWord).map { String(word[first...$0]) }
      }
    }
    self.words = Set(words).sorted { ($0.utf8.count, $0) > ($1.utf8.count, $1) }
  }

  private static func isInWord(_ character: Character) -> Bool { character.isLetter || character.isNumber }

  /// Whether `text`, which is not folded yet, has all words.
  func isFound(in text: String) -> Bool {
    var folded = text.folded
    return folded.withUTF8 { isFound(in: $0[...]) }
  }

  /// Whether one of the texts of a session's row has all words, so that it is worth reading them.
  func isFound(inRow row: String) -> Bool {
    // Rows of earlier versions have signs as they were typed.
    var folded = row.folded
    return folded.withUTF8 { $0.split(separator: SearchText.separator).contains(where: isFound) }
  }

  /// Bytes are enough: in UTF-8 no letter is a part of another.
  private func isFound(in text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    words.allSatisfy { word in
      word.utf8.withContiguousStorageIfAvailable { text.holds($0) } ?? false
    }
  }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
  /// Whether `part` stands somewhere in it.
  fileprivate func holds(_ part: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = part.first, let bytes = UnsafeBufferPointer(rebasing: self).baseAddress,
      let wanted = part.baseAddress
    else { return false }
    var offset = 0
    while offset + part.count <= count {
      guard let found = memchr(bytes + offset, Int32(first), count - part.count - offset + 1) else { return false }
      if memcmp(found, wanted, part.count) == 0 { return true }
      offset = UnsafeRawPointer(found) - UnsafeRawPointer(bytes) + 1
    }
    return false
  }
}
