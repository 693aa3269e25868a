/// What the machine's clocks said at one moment, rounded to milliseconds.
package struct ClockReading: Hashable, Sendable, Codable {
  /// The wall clock: what people agree on; it may jump.
  package var wall: Instant
  /// Milliseconds since the machine was started, sleep included; it never jumps while the machine runs.
  package var sinceBoot: Int64
  /// Which run of the machine `sinceBoot` belongs to.
  package var boot: String

  package init(wall: Instant, sinceBoot: Int64, boot: String) {
    self.wall = wall
    self.sinceBoot = sinceBoot
    self.boot = boot
  }
}
