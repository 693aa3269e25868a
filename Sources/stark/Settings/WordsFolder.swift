import Foundation
import Interface
import TOMLReading
import Words

/// The words of the group's view: those that come with the program, and files of one's own for further languages.
struct WordsFolder {
  private static let ending = ".toml"

  /// Where words of one's own lie; nil when there is no home.
  let path: String?

  /// The words that are asked for by the name of a language, by that of a file in the folder, or by a path; what a file
  /// leaves out is said in `language`. Without a name they are those of `language`.
  func words(named name: String?, else language: Language) throws(Failure) -> GroupWords {
    let usual = GroupWords(Texts(language))
    guard let name else { return usual }
    if name.contains("/") { return try read(name, named: name, over: usual) }
    let plain = name.hasSuffix(Self.ending) ? String(name.dropLast(Self.ending.count)) : name
    if let path, ownNames.contains(plain) {
      return try read(path + "/" + plain + Self.ending, named: plain + Self.ending, over: usual)
    }
    guard let builtIn = Language(rawValue: plain) else {
      let languages = Language.allCases.map(\.rawValue)
      throw .unknownWords(languages + ownNames.filter { !languages.contains($0) })
    }
    return GroupWords(Texts(builtIn))
  }

  /// The files of the user by name, in alphabetical order.
  private var ownNames: [String] {
    let files = path.flatMap { try? FileManager.default.contentsOfDirectory(atPath: $0) } ?? []
    return files.filter { $0.hasSuffix(Self.ending) && !$0.hasPrefix(".") }
      .map { String($0.dropLast(Self.ending.count)) }.sorted()
  }

  private func read(_ path: String, named name: String, over usual: GroupWords) throws(Failure) -> GroupWords {
    let text: String
    do throws(OwnFileFault) {
      text = try String(ownFileAt: path)
    } catch {
      guard error != .missing else { throw .missingWords }
      throw .badWords(Bilingual("\(name): \(error.words.german)", "\(name): \(error.words.english)"))
    }
    do throws(GroupWordsFault) {
      return try GroupWordsFile(text).words(over: usual)
    } catch {
      let (german, english) = (error.words.german, error.words.english)
      throw .badWords(
        Bilingual("\(name), Zeile \(error.line): \(german)", "\(name), line \(error.line): \(english)"))
    }
  }
}
