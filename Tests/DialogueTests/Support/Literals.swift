package import Dialogue

/// In a test a thing is named by a word: `"Arzttermin"` is always the same identifier.
extension Identifier: ExpressibleByStringLiteral {
  package init(stringLiteral word: String) {
    self.init(derivedFrom: word)
  }
}
