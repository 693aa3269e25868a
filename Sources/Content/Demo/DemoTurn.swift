/// One entry of the turn log of a demo session.
package struct DemoTurn: Sendable, Equatable, Decodable {
  /// What happened.
  package enum Kind: String, CaseIterable, Sendable, Decodable {
    /// A turn in the exchange.
    case turn
    /// A turn in the round of a disturbance.
    case disturbance
    /// A turn in a step of the peer consultation.
    case step
    /// Called and passed on: no turn, no seconds. Without a topic it was in the round of a disturbance.
    case pass
  }

  /// When it began, local time.
  package let at: DemoTime
  /// Who it was, by the name in the group.
  package let alias: String
  /// How long it took, in seconds.
  package let seconds: Int
  package let kind: Kind
  /// Which of the session's discussed topics it belongs to, from 1; `nil` within a disturbance.
  package let topicNumber: Int?
  /// The key of the step of the method, for `Kind.step` only.
  package let step: String?
  /// The German name the log gives the step, for `Kind.step` only.
  package let stepName: String?
  /// Whether the connection was lost; the same person's next entry with `resumed` is the rest of this turn.
  @Omittable package var interrupted: Bool
  /// Whether this is the second part of an interrupted turn and so no turn of its own.
  @Omittable package var resumed: Bool
  /// What else the log says, in German.
  package let remark: String?

  private enum CodingKeys: String, CodingKey {
    case at, alias, seconds, kind, step, stepName, interrupted, resumed, remark
    case topicNumber = "topic"
  }

  /// Whether the entry counts as a turn.
  package var countsAsTurn: Bool { kind != .pass && !resumed }
}
