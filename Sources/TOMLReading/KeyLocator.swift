/// Finds the line in which a key of a TOML file stands, which neither the parser nor the decoder tells.
///
/// It reads headings and the beginnings of lines only. That is exact for files laid out like the built-in
/// ones; elsewhere it may end at the heading around the key, or tell nothing.
package struct KeyLocator {
  private var lines: [String: Int] = [:]
  /// How many entries of a list have begun.
  private var entries: [String: Int] = [:]

  package init(_ text: String) {
    var table: [TOMLPlace] = []
    let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    for (index, line) in lines.enumerated() {
      let line = line.drop { $0 == " " || $0 == "\t" }
      if line.hasPrefix("[[") {
        table = beginEntry(of: Self.names(line.dropFirst(2).prefix { $0 != "]" }))
        note(table, line: index + 1)
      } else if line.hasPrefix("[") {
        table = resolved(Self.names(line.dropFirst().prefix { $0 != "]" }))
        note(table, line: index + 1)
      } else if let equals = line.firstIndex(of: "="), line.first != "#" {
        note(table + Self.names(line[..<equals]).map { TOMLPlace($0) }, line: index + 1)
      }
    }
  }

  /// The number of the line, from 1, that `path` leads to or at least into.
  package func line(of path: [any CodingKey]) -> Int? {
    for length in stride(from: path.count, to: 0, by: -1) {
      if let line = lines[Array(path.prefix(length)).dotted] { return line }
    }
    return nil
  }

  /// The first line that leads to a place or into it holds.
  private mutating func note(_ path: [TOMLPlace], line: Int) {
    for end in path.indices {
      let key = Self.key(path[...end])
      lines[key] = lines[key] ?? line
    }
  }

  private mutating func beginEntry(of names: [String]) -> [TOMLPlace] {
    let list = resolved(names.dropLast()) + names.suffix(1).map { TOMLPlace($0) }
    let number = entries[Self.key(list), default: 0]
    entries[Self.key(list)] = number + 1
    return list + [TOMLPlace(number)]
  }

  /// Where a name is that of a list, its last entry is meant.
  private func resolved(_ names: [String]) -> [TOMLPlace] {
    names.reduce(into: []) { path, name in
      path.append(TOMLPlace(name))
      if let count = entries[Self.key(path)] { path.append(TOMLPlace(count - 1)) }
    }
  }

  private static func key(_ path: some Sequence<TOMLPlace>) -> String { path.map { $0 as any CodingKey }.dotted }

  private static func names(_ key: Substring) -> [String] {
    key.filter { !" \t\"'".contains($0) }.split(separator: ".").map(String.init)
  }
}
