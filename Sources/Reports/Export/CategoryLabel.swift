/// What an export shows of an area that a need may belong to.
package struct CategoryLabel: Hashable, Sendable {
  /// The stable key.
  package let key: String
  /// The name people read.
  package let title: Words
  /// Wordings of this area are never exported, whatever the need itself says.
  package let isAlwaysConfidential: Bool

  package init(key: String, german: String, english: String, isAlwaysConfidential: Bool) {
    self.key = key
    self.title = Words(german, english)
    self.isAlwaysConfidential = isAlwaysConfidential
  }
}
