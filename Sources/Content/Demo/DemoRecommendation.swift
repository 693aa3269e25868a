/// What the team of the demo cycle asks of somebody outside.
package struct DemoRecommendation: Sendable, Equatable, Decodable {
  package let text: String
  /// Who is asked.
  package let addressee: String
  /// Until when, `YYYY-MM-DD`, local, or `nil` where that is open.
  package let dueOn: String?
  /// The need it follows from, by its name within the cycle: `N03`; `nil` where it follows from several.
  package let need: String?
}
