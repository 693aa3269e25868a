extension RawRepresentable where RawValue: CustomStringConvertible {
  /// The value that the demo cycle means by `word`; `field` says where the word stands.
  init(demo word: RawValue, field: String) throws(DemoProblem) {
    guard let value = Self(rawValue: word) else { throw .unknownValue(word.description, field: field) }
    self = value
  }
}
