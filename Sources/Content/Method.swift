package import Words

/// A way to talk about one topic, in steps.
package struct Method: Sendable, Equatable {
  /// The stable name, unique among methods: `peerConsultation`.
  package let key: String
  /// The name in words for the group.
  package let title: Bilingual
  /// The steps in their order, at least one.
  package let steps: [MethodStep]

  /// The planned time of all steps, in minutes.
  package var minutes: Int { steps.reduce(0) { $0 + $1.minutes } }
}

extension Method: Decodable {
  private enum CodingKeys: CodingKey { case key, title, steps }

  /// Reads one entry; it needs a step, and no two steps with the same key.
  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    key = try values.name(.key)
    title = try values.decode(Bilingual.self, forKey: .title)
    steps = try values.decode([MethodStep].self, forKey: .steps)
    try decoder.require(!steps.isEmpty, "a method has at least one step")
    try decoder.require(Set(steps.map(\.key)).count == steps.count, "two steps have the same key")
  }
}
