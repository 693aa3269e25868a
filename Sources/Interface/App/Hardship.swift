package import Dialogue

/// Where in the hour somebody has told something hard. It holds for this topic, says nothing about a person, and is
/// written nowhere.
package struct Hardship: Equatable, Sendable {
  package let phase: Phase
  package let topic: Topic.ID?
}
