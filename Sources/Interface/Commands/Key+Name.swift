package import Screen

extension Key {
  private static let names: [(Key, String)] = [
    (.character(" "), "Space"), (.enter, "Enter"), (.escape, "Esc"), (.tab, "Tab"), (.up, "Up"), (.down, "Down"),
    (.left, "Left"), (.right, "Right"), (.pageUp, "PgUp"), (.pageDown, "PgDn"), (.clearLine, "Ctrl-U"),
    (.redraw, "Ctrl-L"),
  ]

  /// The key as the key table names it.
  package var name: String {
    if let named = Self.names.first(where: { $0.0 == self }) { return named.1 }
    guard case .character(let character) = self else { return "" }
    return String(character)
  }

  var isDigit: Bool { if case .character(let character) = self { character.isNumber } else { false } }

  /// The key with that name; nil when no binding may use it.
  package init?(name: String) {
    if let named = Self.names.first(where: { $0.1 == name }) {
      self = named.0
    } else if name.count == 1, let character = name.first {
      self = .character(character)
    } else {
      return nil
    }
  }
}
