package import Words

/// One step of a method.
package struct MethodStep: Sendable, Equatable {
  /// Who has the floor in a step.
  package enum Speaker: String, CaseIterable, Sendable, Decodable {
    /// Whoever raises a hand, by the speaking list.
    case group
    /// Only the person whose topic it is.
    case person
    /// The trainer together with that person.
    case facilitator
    /// Everyone, one after another, with the right to pass.
    case everyone
  }

  /// What can be written down in a step.
  package enum Capture: String, CaseIterable, Sendable, Decodable {
    case keyQuestion, idea, plan, strength, perspective, healthHelpful, healthWatchOut
  }

  /// The name of the step, unique within its method: `keyQuestion`.
  package let key: String
  /// The name in words for the group.
  package let title: Bilingual
  /// The planned time in minutes; nothing is cut off when it is over.
  package let minutes: Int
  /// Who has the floor.
  package let whoSpeaks: Speaker
  /// What the trainer may say to open the step.
  package let prompt: Bilingual
  /// What can be written down, often nothing.
  package let captures: [Capture]
}

extension MethodStep: Decodable {
  private enum CodingKeys: CodingKey { case key, title, minutes, whoSpeaks, prompt, captures }

  /// Reads one entry; `captures` may be left out.
  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    key = try values.name(.key)
    title = try values.decode(Bilingual.self, forKey: .title)
    minutes = try values.decode(Int.self, forKey: .minutes)
    whoSpeaks = try values.decode(Speaker.self, forKey: .whoSpeaks)
    prompt = try values.decode(Bilingual.self, forKey: .prompt)
    captures = try values.list(.captures)
    try decoder.require(minutes > 0, "a step takes at least one minute")
  }
}
