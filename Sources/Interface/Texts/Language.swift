/// The language of the interface. German is the first one, English is as complete.
package enum Language: String, CaseIterable, Sendable {
  case german = "de"
  case english = "en"
}
