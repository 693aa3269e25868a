package import Words

/// What is wrong with a file of words.
package struct GroupWordsFault: Error, Equatable, Sendable {
  /// Counted from 1.
  package let line: Int
  /// The reason, as the end of a sentence; it may quote what stands in the file.
  package let words: Bilingual
}

extension Bilingual {
  static func unknown(_ key: String, nearest: String?) -> Bilingual {
    guard let nearest else { return Bilingual("„\(key)“ gibt es hier nicht", "there is no “\(key)” here") }
    return Bilingual(
      "„\(key)“ gibt es hier nicht, vielleicht „\(nearest)“", "there is no “\(key)” here, perhaps “\(nearest)”")
  }

  static func noTable(_ key: String) -> Bilingual {
    Bilingual("„\(key)“ muss ein Abschnitt sein", "“\(key)” has to be a section")
  }

  static func noText(_ key: String) -> Bilingual {
    Bilingual("„\(key)“ braucht einen Text", "“\(key)” needs a text")
  }

  static func noForms(_ key: String) -> Bilingual {
    Bilingual("„\(key)“ braucht einen Text oder one und other", "“\(key)” needs a text, or one and other")
  }

  static func missing(_ place: GroupPlace, in key: String) -> Bilingual {
    Bilingual("in „\(key)“ fehlt \(place.written)", "\(place.written) is missing in “\(key)”")
  }

  static func strange(_ place: String, in key: String, known: [GroupPlace]) -> Bilingual {
    guard !known.isEmpty else {
      return Bilingual("in „\(key)“ steht nichts in Klammern: \(place)", "“\(key)” has nothing in braces: \(place)")
    }
    let names = known.map(\.written).joined(separator: ", ")
    return Bilingual(
      "in „\(key)“ gibt es \(place) nicht, nur: \(names)", "“\(key)” does not have \(place), only: \(names)")
  }
}
