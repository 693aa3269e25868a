package import Dialogue
package import Words

/// One step of a method.
package struct MethodStep: Sendable, Equatable {
  /// The name of the step, unique within its method: `keyQuestion`.
  package let key: String
  /// The name in words for the group.
  package let title: Bilingual
  /// The planned time in minutes; nothing is cut off when it is over.
  package let minutes: Int
  /// Who has the floor.
  package let whoSpeaks: StepPlan.Speaker
  /// What the trainer may say to open the step.
  package let prompt: Bilingual
  /// What can be written down, often nothing.
  package let captures: [StepPlan.Capture]
}

extension MethodStep: Decodable {
  private enum CodingKeys: CodingKey { case key, title, minutes, whoSpeaks, prompt, captures }

  /// Reads one entry; `captures` may be left out.
  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    key = try values.name(.key)
    title = try values.decode(Bilingual.self, forKey: .title)
    minutes = try values.decode(Int.self, forKey: .minutes)
    whoSpeaks = try values.decode(StepPlan.Speaker.self, forKey: .whoSpeaks)
    prompt = try values.decode(Bilingual.self, forKey: .prompt)
    captures = try values.decodeIfPresent([StepPlan.Capture].self, forKey: .captures) ?? []
    try decoder.require(minutes > 0, "a step takes at least one minute")
  }
}
