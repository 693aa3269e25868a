import Foundation
import Interface
import TOMLReading
import Themes
import Words

/// How this run of the program is set up: options before the environment before the configuration.
struct Settings {
  let language: Language
  let theme: Theme
  /// Nil when neither an option nor the environment nor the configuration names one and there is no home.
  private let databasePath: String?
  let givenDatabase: String?
  /// Where prompts and methods of one's own lie: the folder of the configuration file; nil when there is no home.
  let configurationFolder: String?

  init(_ options: SharedOptions, environment: [String: String]) throws(Failure) {
    let configuration = try Self.configuration(options.config, environment)
    language = try Self.language(options.language, environment["STARK_LANGUAGE"], configuration.language)
    theme = try Self.theme(options.theme, environment["STARK_THEME"], configuration.theme, environment)
    givenDatabase = options.database
    configurationFolder =
      options.config.map { URL(fileURLWithPath: $0).deletingLastPathComponent().path }
      ?? Self.folder("XDG_CONFIG_HOME", ".config", environment).map { $0 + "/stark" }
    databasePath =
      options.database ?? environment["STARK_DATABASE"]?.nonEmpty ?? configuration.database
      ?? Self.folder("XDG_DATA_HOME", ".local/share", environment).map { $0 + "/stark/stark.sqlite" }
  }

  /// Where the database is.
  func database() throws(Failure) -> String {
    guard let databasePath else { throw .noHome }
    return databasePath
  }

  /// What the configuration says: the file that is named, or the usual one if it is there.
  static func configuration(_ path: String?, _ environment: [String: String]) throws(Failure) -> Configuration {
    let usual = folder("XDG_CONFIG_HOME", ".config", environment).map { $0 + "/stark/config.toml" }
    guard let file = path ?? usual else { return Configuration() }
    let text: String
    do throws(OwnFileFault) {
      text = try String(ownFileAt: file)
    } catch {
      guard error == .missing else { throw .badConfiguration(error.words) }
      guard path == nil else { throw .missingConfiguration }
      return Configuration()
    }
    return try Configuration(toml: text)
  }

  private static func language(
    _ option: String?, _ variable: String?, _ configured: String?
  ) throws(Failure) -> Language {
    if let given = option ?? variable?.nonEmpty {
      guard let language = Language(rawValue: given) else { throw .unknownLanguage }
      return language
    }
    guard let configured else { return .german }
    guard let language = Language(rawValue: configured) else { throw .badConfiguration("language") }
    return language
  }

  private static func theme(
    _ option: String?, _ variable: String?, _ configured: String?, _ environment: [String: String]
  ) throws(Failure) -> Theme {
    let given = option ?? variable?.nonEmpty
    let name = given ?? configured ?? "dunkel"
    let catalogue = ThemeCatalogue(userDirectoryFiles: try userThemes(environment, asked: name))
    do {
      return try catalogue.theme(named: name)
    } catch {
      switch error {
      case .unknownTheme: throw .unknownTheme(catalogue.names, isOption: given != nil)
      case .badFile(let name, let line, let fault): throw .badConfiguration("\(name).toml:\(line) \(fault)")
      }
    }
  }

  /// The themes of the user by name; only the one that is asked for is read.
  private static func userThemes(
    _ environment: [String: String], asked: String
  ) throws(Failure) -> [(name: String, text: String)] {
    guard let folder = folder("XDG_CONFIG_HOME", ".config", environment).map({ $0 + "/stark/themes" }),
      let files = try? FileManager.default.contentsOfDirectory(atPath: folder)
    else { return [] }
    var themes: [(name: String, text: String)] = []
    for file in files.sorted() where file.hasSuffix(".toml") {
      let name = String(file.dropLast(".toml".count))
      do throws(OwnFileFault) {
        themes.append((name, name == asked ? try String(ownFileAt: folder + "/" + file) : ""))
      } catch {
        let (german, english) = (error.words.german, error.words.english)
        throw .badConfiguration(Bilingual("\(file): \(german)", "\(file): \(english)"))
      }
    }
    return themes
  }

  /// A folder by the XDG base directory rules: a relative value is to be ignored.
  private static func folder(_ variable: String, _ usual: String, _ environment: [String: String]) -> String? {
    if let path = environment[variable], path.hasPrefix("/") { return path }
    guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
    return home + "/" + usual
  }
}

extension String {
  fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
