/// A time box that a demo session made longer by thumbs.
package struct DemoExtension: Sendable, Equatable, Decodable {
  /// How the group decided.
  package struct Thumbs: Sendable, Equatable, Decodable {
    package let up: Int
    package let side: Int
    package let down: Int
  }

  /// The key of the topic.
  package let topic: String
  /// When the extension began, local time.
  package let start: DemoTime
  package let minutes: Int
  package let thumbs: Thumbs
}
