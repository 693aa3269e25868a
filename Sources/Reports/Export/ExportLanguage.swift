/// The language of headings and of words that people read; the raw value is its ISO 639-1 code.
package enum ExportLanguage: String, CaseIterable, Hashable, Sendable {
  case german = "de"
  case english = "en"
}
