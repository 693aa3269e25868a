package import Words

/// An area of life a need belongs to; two digits choose it, the group's and the position's.
package struct NeedCategory: Sendable, Equatable {
  /// The stable name, unique among categories: `medical_access`.
  package let key: String
  /// The number of its group, from 1.
  package let group: Int
  /// Its place within the group, from 1.
  package let position: Int
  /// The name of the group.
  package let groupTitle: Bilingual
  /// The full name.
  package let title: Bilingual
  /// The name for narrow columns, at most 14 columns wide.
  package let short: Bilingual
  /// German examples of what belongs here, separated by commas; empty for „Sonstiges“.
  package let covers: String
  /// The raw value of the default field of action in reports:
  /// `movement`, `nutrition`, `stressResources`, `substanceUse` or `none`.
  package let gkvField: String
  /// Whether a need in this area can never be passed on in its own words.
  package let alwaysConfidential: Bool
}
