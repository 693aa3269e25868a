/// A time box that a demo session made longer by thumbs.
package struct DemoExtension: Sendable, Equatable, Decodable {
  /// How the group decided.
  package struct Thumbs: Sendable, Equatable, Decodable {
    /// Thumbs up.
    package let up: Int
    /// Thumbs sideways.
    package let side: Int
    /// Thumbs down.
    package let down: Int
  }

  /// The key of the topic.
  package let topic: String
  /// When the extension began, local time.
  package let start: DemoTime
  /// By how many minutes.
  package let minutes: Int
  /// How the group decided.
  package let thumbs: Thumbs
}
