package import Words

/// A sentence or question the trainer may say, shown three at a time for the current phase.
package struct Prompt: Sendable, Equatable {
  /// The phases that have prompts, as raw values of the phase of the hour.
  package static let phases = ["preparation", "checkIn", "topics", "exchange", "needs", "checkOut"]

  /// The stable name, unique among prompts: `in.weather`.
  package let key: String
  /// The raw value of the phase it belongs to, one of `phases`.
  package let phase: String
  /// The English name of the conversation technique behind it, for the trainer's own learning.
  package let technique: String
  /// What can be said, at most 76 columns in the built-in files.
  package let text: Bilingual
  /// Where it is offered in situations that come before the phase.
  package let situations: PromptPlaces
  /// Whether it is kept back during a disturbance and after hardship, even when it is pinned.
  package let onlyInCalm: Bool
}

extension Prompt: Decodable {
  private enum CodingKeys: CodingKey { case key, phase, technique, text, situations, onlyInCalm }

  /// Reads one entry; a phase without prompts is an error, as nobody would ever see the entry. `situations` and
  /// `onlyInCalm` may be left out.
  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    key = try values.name(.key)
    phase = try values.decode(String.self, forKey: .phase)
    technique = try values.decode(String.self, forKey: .technique)
    text = try values.decode(Bilingual.self, forKey: .text)
    situations = try values.decodeIfPresent(PromptPlaces.self, forKey: .situations) ?? .none
    onlyInCalm = try values.decodeIfPresent(Bool.self, forKey: .onlyInCalm) ?? false
    try decoder.require(Self.phases.contains(phase), "“\(phase)” is no phase with prompts")
  }
}
