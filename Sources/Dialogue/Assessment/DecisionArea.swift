/// What can be decided in the dialogue hour, each with a stage of participation of its own.
package enum DecisionArea: String, CaseIterable, Hashable, Sendable, Codable {
  case topics, rules, format, offers, evaluation
}
