import TOMLKit
import TOMLReading

/// What the configuration file says; all of it may be left out.
struct Configuration: Equatable {
  var database: String?
  var language: String?
  var theme: String?
  var symbols: String?
  var cursor: String?
  var linear: Bool?
}

extension Configuration {
  /// Reads a configuration file's text; unknown keys are a mistake that should be seen.
  init(toml text: String) throws(Failure) {
    self.init()
    let table: TOMLTable
    do {
      table = try TOMLTable(reading: text)
    } catch {
      throw .badConfiguration("TOML")
    }
    for key in table.keys {
      if key == "linear" {
        guard let value = table[key]?.bool else { throw .badConfiguration(key) }
        linear = value
        continue
      }
      guard let value = table[key]?.string else { throw .badConfiguration(key) }
      switch key {
      case "database": database = value
      case "language": language = value
      case "theme": theme = value
      case "symbols": symbols = value
      case "cursor": cursor = value
      default: throw .badConfiguration(key)
      }
    }
  }
}
