package import Foundation

/// A word that was put where no output may bring it out.
package enum PlantedWord {
  /// Whether the word is in there as it is, in lower or upper case, composed or not, in any usual encoding.
  package static func isFound(_ word: String, in bytes: Data) -> Bool {
    forms(of: word).contains { bytes.range(of: $0) != nil }
  }

  /// Every way in which the word could be written.
  static func forms(of word: String) -> Set<Data> {
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
