import Foundation
import TOMLReading
import Themes
import Words

/// The built-in themes and those of the user, each of which is read when it is asked for: a faulty file stops nobody who
/// uses another one.
struct ThemeFolder {
  /// Where themes of one's own lie; nil when there is no home.
  let path: String?

  /// The themes of the user by name, in alphabetical order.
  private var ownNames: [String] {
    let files = path.flatMap { try? FileManager.default.contentsOfDirectory(atPath: $0) } ?? []
    return files.filter { $0.hasSuffix(".toml") }.map { String($0.dropLast(".toml".count)) }.sorted()
  }

  /// Every theme by name, in alphabetical order, or why it cannot be read.
  var all: [(name: String, isOwn: Bool, theme: Result<Theme, Failure>)] {
    let own = ownNames
    return ThemeCatalogue(userDirectoryFiles: own.map { ($0, "") }).names.map { name in
      (name, own.contains(name), Result { () throws(Failure) in try theme(named: name, isOption: false) })
    }
  }

  /// The theme that is asked for by an option, or else by the configuration.
  func theme(named name: String, isOption: Bool) throws(Failure) -> Theme {
    let own = ownNames
    let text = own.contains(name) ? try text(of: name) : ""
    let catalogue = ThemeCatalogue(userDirectoryFiles: own.map { ($0, $0 == name ? text : "") })
    do {
      return try catalogue.theme(named: name)
    } catch {
      switch error {
      case .unknownTheme: throw .unknownTheme(catalogue.names, isOption: isOption)
      case .badFile(let name, let line, let fault): throw .badConfiguration("\(name).toml:\(line) \(fault)")
      }
    }
  }

  private func text(of name: String) throws(Failure) -> String {
    let file = name + ".toml"
    do throws(OwnFileFault) {
      return try String(ownFileAt: "\(path ?? "")/\(file)")
    } catch {
      let (german, english) = (error.words.german, error.words.english)
      throw .badConfiguration(Bilingual("\(file): \(german)", "\(file): \(english)"))
    }
  }
}
