package import TOMLKit

/// Why a text is not TOML.
package struct TOMLProblem: Error, Equatable {
  /// Counted from 1.
  package let line: Int
  /// The parser's words, in English.
  package let words: String
}

extension TOMLTable {
  /// Reads a text that people may have written.
  package convenience init(reading text: String) throws(TOMLProblem) {
    try text.requireFit()
    do {
      try self.init(string: text)
    } catch let error as TOMLParseError {
      throw TOMLProblem(line: error.source.begin.line, words: error.description)
    } catch {
      throw TOMLProblem(line: 1, words: "\(error)")
    }
  }
}

extension String {
  /// Refuses what the TOML library must not be given.
  package func requireFit() throws(TOMLProblem) {
    guard let line = lineUnfitForTOML else { return }
    throw TOMLProblem(line: line, words: "a table has no name, or there is a NUL")
  }
}
