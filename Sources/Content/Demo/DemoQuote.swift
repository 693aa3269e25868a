/// A sentence in someone's own words from a demo session, without a name.
package struct DemoQuote: Sendable, Equatable, Decodable {
  package let text: String
  /// Whether it may be passed on.
  package let released: Bool
}
