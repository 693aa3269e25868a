/// What the team of the demo cycle wrote for its Bilanz.
package struct DemoReview: Sendable, Equatable, Decodable {
  /// Who ordered the hour.
  package let orderedBy: String
  /// Who made the Bilanz.
  package let author: String
  /// Where questions about it go.
  package let contact: String
  /// The sentences of the first page, in their order.
  package let summary: [String]
  /// In their order.
  package let recommendations: [DemoRecommendation]
  /// One for each area in which something can be decided.
  package let stages: [DemoStage]
}
