/// The names of those who may write in a chat, ready to be found in it.
package struct ChatNames: Hashable, Sendable {
  /// The folded words of each name.
  private let names: [[String]]

  package init(_ names: some Sequence<String>) {
    self.names = names.flatMap(\.foldedSpellings).map(Self.words).filter { !$0.isEmpty }
  }

  /// Whether `text` is somebody's name: as it is known here, or with more or fewer of its parts.
  ///
  /// „Petra Müller“ is Petra, and so is „petra“, and Juergen is Jürgen; „Petra kommt“ is not.
  func isName(_ text: Substring) -> Bool {
    let bare = text.prefix { $0 != "(" }.trimmedBlanks
    return bare.foldedSpellings.map(Self.words).contains { words in
      guard !words.isEmpty else { return false }
      return names.contains { name in
        if name.starts(with: words) { return true }
        return words.starts(with: name) && words.count <= name.count + 2 && Self.looksLikeName(bare)
      }
    }
  }

  /// Whether somebody is named anywhere in `text`.
  func isSomebodyNamed(in text: Substring) -> Bool {
    text.foldedSpellings.map(Self.words).contains { words in
      names.contains { name in
        words.indices.contains { start in
          words[start...].count >= name.count
            && zip(words[start...], name).allSatisfy { $0 == $1 || $0 == $1 + "s" }
        }
      }
    }
  }

  /// Whether `text` could be a name nobody here has: one to three words, each with a capital, not too long.
  static func looksLikeName(_ text: Substring) -> Bool {
    let words = text.split(separator: " ")
    return (1...3).contains(words.count) && text.count <= 40
      && words.allSatisfy { word in
        word.first.map { $0.isLetter && !$0.isLowercase } ?? false && !word.contains { $0.isNumber || $0 == "?" }
      }
  }

  private static func words(of folded: String) -> [String] {
    folded.split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
