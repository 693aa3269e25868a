/// A language that everything the program says exists in; the raw value is its ISO 639-1 code.
package enum Language: String, CaseIterable, Hashable, Sendable {
  case german = "de"
  case english = "en"
}
