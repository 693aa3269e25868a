package import Foundation
internal import Glibc

/// A word that was put where no output may bring it out, with every way in which it could be written.
package struct PlantedWord: Hashable, Sendable {
  package let word: String
  private let forms: Set<Data>

  package init(_ word: String) {
    self.word = word
    forms = Self.forms(of: word)
  }

  /// Whether the word is in there as it is, in lower or upper case, composed or not, in any usual encoding.
  package func isFound(in bytes: Data) -> Bool {
    bytes.withUnsafeBytes { bytes in
      forms.contains { form in form.withUnsafeBytes { Self.isFound($0, in: bytes) } }
    }
  }

  /// The search of the library looks at every byte in turn, which in tests takes seconds.
  private static func isFound(_ form: UnsafeRawBufferPointer, in bytes: UnsafeRawBufferPointer) -> Bool {
    guard let first = form.first, let beginning = form.baseAddress, var place = bytes.baseAddress else { return false }
    var rest = bytes.count
    while rest >= form.count, let found = memchr(place, Int32(first), rest - form.count + 1) {
      if memcmp(found, beginning, form.count) == 0 { return true }
      rest -= UnsafeRawPointer(found) - place + 1
      place = UnsafeRawPointer(found) + 1
    }
    return false
  }

  /// For a word that is looked for once.
  package static func isFound(_ word: String, in bytes: Data) -> Bool { PlantedWord(word).isFound(in: bytes) }

  private static func forms(of word: String) -> Set<Data> {
    let written = [word, word.lowercased(), word.uppercased()].flatMap {
      [$0, $0.precomposedStringWithCanonicalMapping, $0.decomposedStringWithCanonicalMapping]
    }
    let encodings = [String.Encoding.utf8, .utf16LittleEndian, .utf16BigEndian]
    // Composed or not, two strings are equal: only their bytes tell them apart.
    let plain = written.flatMap { form in encodings.compactMap { form.data(using: $0) } }
    return Set(plain + Set(written.map { Data($0.utf8) }).flatMap(inBase64))
  }

  /// As base64 shows it inside a longer text: it may begin at any of three places, and its ends depend on what is
  /// beside it.
  private static func inBase64(_ word: Data) -> [Data] {
    guard word.count > 6 else { return [] }
    return (0..<3).map { skipped in
      let whole = word.dropFirst(skipped)
      return Data(whole.prefix(whole.count / 3 * 3).base64EncodedString().utf8)
    }
  }
}
