/// A language that every text of this module exists in; the raw value is its ISO 639-1 code.
package enum ContentLanguage: String, CaseIterable, Sendable {
  case german = "de"
  case english = "en"
}
