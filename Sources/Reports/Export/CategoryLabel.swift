package import Words

/// What an export shows of an area that a need may belong to.
package struct CategoryLabel: Hashable, Sendable {
  /// The stable key.
  package let key: String
  /// The name people read.
  package let title: Bilingual
  /// Wordings of this area are never exported, whatever the need itself says.
  package let isAlwaysConfidential: Bool
  /// The name of the group of areas it stands in; areas of one group follow each other.
  package let group: Bilingual

  package init(key: String, title: Bilingual, isAlwaysConfidential: Bool, group: Bilingual) {
    self.key = key
    self.title = title
    self.isAlwaysConfidential = isAlwaysConfidential
    self.group = group
  }
}
