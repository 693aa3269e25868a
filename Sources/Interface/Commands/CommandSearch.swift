import Dialogue
import Words

/// What somebody types to find a command, compared without case, marks and the way ä, ö, ü, ß are spelt.
struct CommandSearch {
  /// How much has to agree, the most first.
  enum Kind: CaseIterable {
    case phrase, words, swapped, some
  }

  private let phrase: String
  private let words: [String]
  private let language: Language

  init(_ text: String, in language: Language) {
    phrase = text.folded
    words = phrase.split(separator: " ").map(String.init)
    self.language = language
  }

  /// How well a command is met: 0 by the beginning of its title, 1 by its title, 2 by what else is said of it; nil when
  /// it is not.
  func match(_ command: Command, _ kind: Kind) -> Int? {
    guard let known = CommandWords.named(command.id, in: language) else { return nil }
    return switch kind {
    case .phrase: match(phrase, in: known)
    case .words: words.count > 1 ? match(words.map { [$0] }, in: known) : nil
    case .swapped: words.isEmpty ? nil : match(words.map(Self.swapped), in: known)
    // „Name falsch“ finds what is said of names: better than nothing.
    case .some: words.count > 1 ? words.lazy.compactMap { match([[$0]], in: known) }.min() : nil
    }
  }

  /// A title in pieces, each with whether it is what was typed: so one sees why a command was found.
  func pieces(of title: String) -> [(text: String, isTyped: Bool)] {
    let letters = title.map { (shown: $0, folded: Array(String($0).folded)) }
    let folded = letters.enumerated().flatMap { place, letter in letter.folded.map { (letter: $0, place: place) } }
    func places(of wanted: String) -> [Int] {
      let starts = folded.indices.dropLast(max(0, wanted.count - 1)).filter { start in
        folded[start...].prefix(wanted.count).map(\.letter) == Array(wanted)
      }
      return wanted.isEmpty ? [] : starts.flatMap { folded[$0...].prefix(wanted.count).map(\.place) }
    }
    let whole = places(of: phrase)
    let typed = Set(whole.isEmpty ? words.flatMap(places) : whole)
    return letters.enumerated().reduce(into: []) { pieces, letter in
      let isTyped = typed.contains(letter.offset)
      if pieces.last?.isTyped != isTyped { pieces.append((text: "", isTyped: isTyped)) }
      pieces[pieces.count - 1].text.append(letter.element.shown)
    }
  }

  private func match(_ wanted: String, in known: CommandWords) -> Int? {
    if known.title.holds("\n" + wanted) { return 0 }
    if known.title.holds(wanted) { return 1 }
    return known.help.holds(wanted) || known.synonyms.holds(" " + wanted) ? 2 : nil
  }

  /// Of every word one of its spellings begins a word of the row.
  private func match(_ words: [[String]], in known: CommandWords) -> Int? {
    func isFound(in text: String) -> Bool {
      words.allSatisfy { spellings in
        spellings.contains { text.holds("\n" + $0) || text.holds(" " + $0) }
      }
    }
    if isFound(in: known.title) { return 1 }
    return isFound(in: known.title + known.help + known.synonyms) ? 2 : nil
  }

  /// A word of four letters or more with every two neighbours exchanged once.
  private static func swapped(_ word: String) -> [String] {
    let letters = Array(word)
    guard letters.count > 3 else { return [word] }
    return letters.indices.dropLast().map { place in
      var letters = letters
      letters.swapAt(place, place + 1)
      return String(letters)
    }
  }
}
