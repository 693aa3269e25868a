/// One entry of the turn log of a demo session.
package struct DemoTurn: Sendable, Equatable {
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
  /// What happened.
  package let kind: Kind
  /// Which of the session's discussed topics it belongs to, from 1; `nil` within a disturbance.
  package let topicNumber: Int?
  /// The key of the step of the method, for `Kind.step` only.
  package let step: String?
  /// The German name the log gives the step, for `Kind.step` only.
  package let stepName: String?
  /// Whether the connection was lost; the same person's next entry with `resumed` is the rest of this turn.
  package let interrupted: Bool
  /// Whether this is the second part of an interrupted turn and so no turn of its own.
  package let resumed: Bool
  /// What else the log says, in German.
  package let remark: String?

  /// Whether the entry counts as a turn.
  package var countsAsTurn: Bool { kind != .pass && !resumed }
}

extension DemoTurn: Decodable {
  private enum CodingKeys: String, CodingKey {
    case at, alias, seconds, kind, step, stepName, interrupted, resumed, remark
    case topicNumber = "topic"
  }

  /// Reads one entry; flags that are not set and what does not apply may be left out.
  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    at = try values.decode(DemoTime.self, forKey: .at)
    alias = try values.decode(String.self, forKey: .alias)
    seconds = try values.decode(Int.self, forKey: .seconds)
    kind = try values.decode(Kind.self, forKey: .kind)
    topicNumber = try values.decodeIfPresent(Int.self, forKey: .topicNumber)
    step = try values.decodeIfPresent(String.self, forKey: .step)
    stepName = try values.decodeIfPresent(String.self, forKey: .stepName)
    interrupted = try values.flag(.interrupted)
    resumed = try values.flag(.resumed)
    remark = try values.decodeIfPresent(String.self, forKey: .remark)
  }
}
