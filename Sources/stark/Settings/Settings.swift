import Foundation
import Interface
import Screen
import TOMLReading
import Themes
import Words

/// How this run of the program is set up: options before the environment before the configuration.
struct Settings {
  let language: Language
  let theme: Theme
  let themes: ThemeFolder
  let words: WordsFolder
  /// What is drawn beside letters.
  let symbols: SymbolSet
  /// Whether the interface speaks in lines and draws no screen.
  let isLinear: Bool
  let paletteCursor: PaletteCursor
  /// Nil when neither an option nor the environment nor the configuration names one and there is no home.
  private let databasePath: String?
  let givenDatabase: String?
  /// Where prompts and methods of one's own lie: the folder of the configuration file; nil when there is no home.
  let configurationFolder: String?

  init(
    _ options: SharedOptions, reading: ReadingOptions? = nil, environment: [String: String]
  ) throws(Failure) {
    let configuration = try Self.configuration(options.config, environment)
    language = try Self.language(options.language, environment["STARK_LANGUAGE"], configuration.language)
    let own = Self.folder("XDG_CONFIG_HOME", ".config", environment).map { $0 + "/stark" }
    themes = ThemeFolder(path: own.map { $0 + "/themes" })
    words = WordsFolder(path: own.map { $0 + "/words" })
    let asked = options.theme ?? environment["STARK_THEME"]?.nonEmpty
    theme = try themes.theme(named: asked ?? configuration.theme ?? "dunkel", isOption: asked != nil)
    symbols = try Self.symbols(options.symbols, environment["STARK_SYMBOLS"], configuration.symbols, environment)
    isLinear = try Self.isLinear(reading?.linear, environment["STARK_LINEAR"], configuration.linear)
    paletteCursor = try Self.cursor(reading?.cursor, environment["STARK_CURSOR"], configuration.cursor)
    givenDatabase = options.database
    configurationFolder = options.config.map { URL(fileURLWithPath: $0).deletingLastPathComponent().path } ?? own
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

  private static func symbols(
    _ option: String?, _ variable: String?, _ configured: String?, _ environment: [String: String]
  ) throws(Failure) -> SymbolSet {
    if let given = option ?? variable?.nonEmpty {
      guard let symbols = SymbolSet(rawValue: given) else { throw .usage("--symbols ascii|unicode") }
      return symbols
    }
    guard let configured else { return SymbolSet(guessedFrom: environment) }
    guard let symbols = SymbolSet(rawValue: configured) else { throw .badConfiguration("symbols") }
    return symbols
  }

  private static func cursor(
    _ option: String?, _ variable: String?, _ configured: String?
  ) throws(Failure) -> PaletteCursor {
    if let given = option ?? variable?.nonEmpty {
      guard let cursor = PaletteCursor(rawValue: given) else { throw .usage("--cursor input|row") }
      return cursor
    }
    guard let configured else { return .input }
    guard let cursor = PaletteCursor(rawValue: configured) else { throw .badConfiguration("cursor") }
    return cursor
  }

  private static func isLinear(
    _ option: Bool?, _ variable: String?, _ configured: Bool?
  ) throws(Failure) -> Bool {
    if let option { return option }
    switch variable?.nonEmpty {
    case nil: return configured ?? false
    case "1": return true
    case "0": return false
    case .some: throw .usage("STARK_LINEAR=0|1")
    }
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
