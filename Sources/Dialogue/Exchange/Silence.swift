/// Where somebody has said nothing when asked.
struct Silence: Hashable, Sendable, Codable {
  var participant: Participant.ID
  let topic: Topic.ID?
  let step: Int?
}
