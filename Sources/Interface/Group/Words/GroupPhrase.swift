/// Words with places in them, which are filled when they are said.
package struct GroupPhrase: Equatable, Sendable {
  enum Part: Equatable, Sendable {
    case words(String)
    case place(GroupPlace)
  }

  let parts: [Part]

  /// What stands in braces and is no place stays among the words.
  package init(_ text: String) {
    var parts: [Part] = []
    var words = ""
    var rest = text[...]
    while let first = rest.first {
      if let place = GroupPlace.allCases.first(where: { rest.hasPrefix($0.written) }) {
        if !words.isEmpty { parts.append(.words(words)) }
        parts.append(.place(place))
        words = ""
        rest = rest.dropFirst(place.written.count)
      } else {
        words.append(first)
        rest = rest.dropFirst()
      }
    }
    if !words.isEmpty { parts.append(.words(words)) }
    self.parts = parts
  }

  /// As it is written in a file.
  package var text: String { pieces { $0.written }.map(\.text).joined() }

  /// The places in it, each once.
  package var places: Set<GroupPlace> {
    Set(parts.compactMap { if case .place(let place) = $0 { place } else { nil } })
  }

  /// With something in every place.
  func filled(_ values: [GroupPlace: String]) -> String { pieces { values[$0] ?? "" }.map(\.text).joined() }

  /// The same in parts, those of places told from the words.
  func pieces(_ value: (GroupPlace) -> String) -> [(text: String, isPlace: Bool)] {
    parts.map { part in
      switch part {
      case .words(let words): (words, false)
      case .place(let place): (value(place), true)
      }
    }
  }
}
