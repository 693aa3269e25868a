import Dialogue

extension CivilDate {
  /// The day that the demo cycle means by `text`; `field` says where the text stands.
  init(demo text: String, field: String) throws(DemoProblem) {
    guard let date = CivilDate(text) else { throw .unknownValue(text, field: field) }
    self = date
  }
}
