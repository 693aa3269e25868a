import Words

extension Worded where Self: RawRepresentable, RawValue == String {
  /// What a cell of a split by it is called.
  var label: SplitLabel { SplitLabel(rawValue, words) }
}
