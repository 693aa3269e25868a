import Dialogue
import TOMLKit
import TOMLReading
import Words

/// A file of words that people have written for their language.
package struct GroupWordsFile {
  private let root: TOMLTable
  private let lines: KeyLocator

  /// Throws where the text is no TOML.
  package init(_ text: String) throws(GroupWordsFault) {
    lines = KeyLocator(text)
    do {
      root = try TOMLTable(reading: text)
    } catch {
      throw GroupWordsFault(line: error.line, words: Bilingual(error.words, error.words))
    }
  }

  /// Its words; those that it does not have are taken from `others`, which also say what places a word has. Throws the
  /// first thing that is wrong in it.
  package func words(over others: GroupWords) throws(GroupWordsFault) -> GroupWords {
    var words = others
    var faults: [GroupWordsFault] = []
    for section in root.keys { read(section, into: &words, &faults) }
    if let first = faults.min(by: { $0.line < $1.line }) { throw first }
    return words
  }

  private func read(_ section: String, into words: inout GroupWords, _ faults: inout [GroupWordsFault]) {
    let known = GroupWord.allCases.filter { $0.section == section }
    guard !known.isEmpty else {
      let meant =
        GroupWord.allCases.map(\.section).nearest(to: section)
        ?? GroupWord.allCases.first { $0.key == section }?.rawValue
      return faults.append(fault([section], .unknown(section, nearest: meant)))
    }
    guard let table = root[section]?.table else { return faults.append(fault([section], .noTable(section))) }
    for key in table.keys {
      guard let word = known.first(where: { $0.key == key }) else {
        let meant = known.map(\.key).nearest(to: key) ?? GroupWord.allCases.first { $0.key == key }?.rawValue
        faults.append(fault([section, key], .unknown(key, nearest: meant)))
        continue
      }
      do throws(GroupWordsFault) {
        words[word] = try forms(of: word, table[key], over: words[word])
      } catch {
        faults.append(error)
      }
    }
  }

  private func forms(
    of word: GroupWord, _ value: (any TOMLValueConvertible)?, over usual: GroupForms
  ) throws(GroupWordsFault) -> GroupForms {
    let path = [word.section, word.key]
    guard word.counted != nil, let table = value?.table else {
      let text = try text(value, at: path, or: word.counted == nil ? Bilingual.noText : Bilingual.noForms)
      return GroupForms(one: try checked(text, of: word, usual, at: path), other: text)
    }
    if let strange = table.keys.first(where: { $0 != "one" && $0 != "other" }) {
      throw fault(path + [strange], .unknown(strange, nearest: ["one", "other"].nearest(to: strange)))
    }
    let other = try text(table["other"], at: path + ["other"], or: Bilingual.noForms)
    // Of one, many languages say no number.
    let one = try text(table["one"], at: path + ["one"], or: Bilingual.noForms)
    return GroupForms(
      one: try checked(one, of: word, usual, at: path + ["one"], sparing: word.counted),
      other: try checked(other, of: word, usual, at: path + ["other"]))
  }

  private func text(
    _ value: (any TOMLValueConvertible)?, at path: [String], or problem: (String) -> Bilingual
  ) throws(GroupWordsFault) -> String {
    // A file is an entrance like a field: what somebody copied into it may steer a terminal.
    let text = value?.string?.cleaned(multiline: false) ?? ""
    guard !text.isEmpty else { throw fault(path, problem(path[1])) }
    return text
  }

  /// The text, when it has the places of the word, and no others.
  private func checked(
    _ text: String, of word: GroupWord, _ usual: GroupForms, at path: [String], sparing spared: GroupPlace? = nil
  ) throws(GroupWordsFault) -> String {
    let phrase = GroupPhrase(text)
    let known = GroupPlace.allCases.filter(usual.other.places.contains)
    let strange = text.strangePlaces + phrase.places.filter { !known.contains($0) }.map(\.written).sorted()
    if let place = strange.first { throw fault(path, .strange(place, in: word.key, known: known)) }
    let missing = known.first { $0 != spared && !phrase.places.contains($0) }
    if let missing { throw fault(path, .missing(missing, in: word.key)) }
    return text
  }

  private func fault(_ path: [String], _ words: Bilingual) -> GroupWordsFault {
    GroupWordsFault(line: lines.line(of: path.map { TOMLPlace($0) }) ?? 1, words: words)
  }
}

extension String {
  /// What stands in braces and is no place, and braces that stand alone.
  fileprivate var strangePlaces: [String] {
    let rest = GroupPlace.allCases.reduce(self) { $0.replacing($1.written, with: " ") }
    guard let start = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) else { return [] }
    let end = rest[start...].firstIndex(of: "}") ?? rest.index(before: rest.endIndex)
    return [String(rest[start...end])]
  }
}
