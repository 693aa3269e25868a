/// The soft limits of the talk. They inform; nothing is ever cut off.
package struct Timing: Hashable, Sendable, Codable {
  /// Seconds after which a turn is over for the timer.
  package var turnSeconds: Int
  /// The same for people who were given more time.
  package var moreTimeSeconds: Int
  package var directReplySeconds: Int
  /// Minutes a topic has.
  package var topicMinutes: Int
  /// Minutes one extension adds to a topic.
  package var extensionMinutes: Int
  package var breakSeconds: Int

  package static let standard = Timing(
    turnSeconds: 120, moreTimeSeconds: 180, directReplySeconds: 30, topicMinutes: 10, extensionMinutes: 4,
    breakSeconds: 180)

  package init(
    turnSeconds: Int, moreTimeSeconds: Int, directReplySeconds: Int, topicMinutes: Int, extensionMinutes: Int,
    breakSeconds: Int
  ) {
    self.turnSeconds = turnSeconds
    self.moreTimeSeconds = moreTimeSeconds
    self.directReplySeconds = directReplySeconds
    self.topicMinutes = topicMinutes
    self.extensionMinutes = extensionMinutes
    self.breakSeconds = breakSeconds
  }
}
