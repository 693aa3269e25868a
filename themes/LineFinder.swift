/// Finds the line in which a key of a TOML file stands, because the parser does not tell.
struct LineFinder {
  private var lines: [String: Int] = [:]

  init(_ text: String) {
    var table = ""
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      let line = line.drop { $0 == " " || $0 == "\t" }
      if line.first == "[" {
        table = Self.plain(line.dropFirst().prefix { $0 != "]" })
        note(table, line: index + 1)
      } else if let equals = line.firstIndex(of: "="), line.first != "#" {
        let key = Self.plain(line[..<equals])
        note(table.isEmpty ? key : "\(table).\(key)", line: index + 1)
      }
    }
  }

  /// The line of the key at `path`, or of the table around it; 1 when neither is found.
  func line(of path: [String]) -> Int {
    for length in stride(from: path.count, to: 0, by: -1) {
      if let line = lines[path.prefix(length).joined(separator: ".")] { return line }
    }
    return 1
  }

  private mutating func note(_ key: String, line: Int) {
    lines[key] = lines[key] ?? line
  }

  private static func plain(_ key: Substring) -> String {
    String(key.filter { !" \t\"'".contains($0) })
  }
}
