/// The time a topic has had.
package struct Discussion: Hashable, Sendable, Codable {
  /// More time for a topic, agreed by thumbs.
  package struct Extension: Hashable, Sendable, Codable {
    package let at: Moment
    package let minutes: Int
    /// Nil where nobody counted.
    package internal(set) var thumbs: Thumbs?
  }

  package let topic: Topic.ID
  package internal(set) var intervals: [Interval]
  package internal(set) var extensions: [Extension] = []
  /// Milliseconds that were found not to belong to it.
  var takenOut: Int64 = 0

  /// How long the topic has been talked about, without breaks and disturbances.
  package func length(at now: Moment, without standstills: [Interval]) -> Duration {
    max(.zero, intervals.length(at: now, without: standstills) - .milliseconds(takenOut))
  }

  /// The time the topic has in all.
  package func box(_ timing: Timing) -> Duration {
    extensions.reduce(.minutes(timing.topicMinutes)) { $0 + .minutes($1.minutes) }
  }
}
