/// Finds the line a decoding error is about, which the decoder does not tell.
///
/// It reads headings and the beginnings of lines only. That is exact for files laid out like the built-in
/// ones; elsewhere it may end at the heading of the entry, or tell nothing.
struct KeyLocator {
  private let lines: [Substring]

  init(_ text: String) {
    lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
      .map { $0.drop { $0 == " " || $0 == "\t" } }
  }

  /// The number of the line, from 1, that `path` leads to or at least into.
  func line(of path: [any CodingKey]) -> Int? {
    var rest = path[...]
    var heading = ""
    var found: Int?

    while let name = rest.first?.stringValue {
      let dotted = heading.isEmpty ? name : heading + "." + name
      let index = rest.dropFirst().first?.intValue
      let step = index == nil ? 1 : 2
      let title = index == nil ? "[\(dotted)]" : "[[\(dotted)]]"
      // A whole list that is not known has no index.
      let list = index == nil ? self.heading("[[\(dotted)]]", number: 0, after: found ?? 0) : nil
      guard let next = self.heading(title, number: index ?? 0, after: found ?? 0) ?? list else {
        return key(rest.map(\.stringValue), after: found ?? 0) ?? found
      }
      found = next
      heading = dotted
      rest = rest.dropFirst(step)
    }
    return found
  }

  private func heading(_ title: String, number: Int, after start: Int) -> Int? {
    lines.indices.dropFirst(start).filter { lines[$0].hasPrefix(title) }.dropFirst(number).first.map { $0 + 1 }
  }

  /// The line that assigns to `names`, joined by dots or the first of them alone, before the next heading.
  private func key(_ names: [String], after start: Int) -> Int? {
    for length in stride(from: names.count, to: 0, by: -1) {
      let key = names.prefix(length).joined(separator: ".")
      for index in lines.indices.dropFirst(start) {
        if lines[index].hasPrefix("[") { break }
        let tail = lines[index].dropFirst(key.count)
        if lines[index].hasPrefix(key), let next = tail.first, " =.\t".contains(next) { return index + 1 }
      }
    }
    return nil
  }
}

extension [any CodingKey] {
  /// The path as a person would write it, entries counted from 1: `methods[2].steps[1].minutes`.
  var dotted: String {
    reduce(into: "") { path, key in
      if let index = key.intValue {
        path += "[\(index + 1)]"
      } else {
        path += path.isEmpty ? key.stringValue : "." + key.stringValue
      }
    }
  }
}
