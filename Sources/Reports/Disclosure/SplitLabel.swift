package import Words

/// What a cell of a split is called.
package struct SplitLabel: Hashable, Comparable, Sendable {
  /// The stable name by which programs know it.
  package let key: String
  /// What people read; nil where the key is a name that was given by people.
  package let words: Bilingual?

  package init(_ key: String, _ words: Bilingual? = nil) {
    self.key = key
    self.words = words
  }

  package static func < (left: SplitLabel, right: SplitLabel) -> Bool { left.key < right.key }

  /// Small cells together, with the empty ones.
  static let others = SplitLabel("others", Bilingual("übrige", "others"))

  /// In place of all cells when nothing of a split may be told.
  static let notShown = SplitLabel("notShown", Bilingual("nicht gezeigt", "not shown"))

  var value: Table.Value { words.map { .literal(key: key, $0) } ?? .text(OutwardText(key: key)) }
}

extension Worded where Self: RawRepresentable, RawValue == String {
  /// What a cell of a split by it is called.
  var label: SplitLabel { SplitLabel(rawValue, words) }
}
