/// A problem with getting into or staying in the conference in a demo session.
package struct DemoDialInIssue: Sendable, Equatable, Decodable {
  /// Who had it, by the name in the group.
  package let alias: String
  /// What it was: `link`, `sound`, `microphone`, `internet` or `dataVolume`.
  package let kind: String
  /// How long it took to solve, in minutes.
  package let minutes: Int
  /// When it began, local time.
  package let start: DemoTime
}
