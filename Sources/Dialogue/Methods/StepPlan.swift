/// One step of a method as it was planned when the method was chosen: all the rules have to know of it.
///
/// The texts of the step stay in the content. A session is replayed without it, whatever has become of the files.
package struct StepPlan: Hashable, Sendable, Codable {
  /// Who has the floor in a step.
  package enum Speaker: String, CaseIterable, Hashable, Sendable, Codable {
    /// Whoever raises a hand, by the speaking list.
    case group
    /// Only the person whose concern it is.
    case person
    /// The trainer together with that person.
    case facilitator
    /// Everyone who is there, one after another by number, with the right to pass.
    case everyone

    /// Whether the step is about one person, who has to be known.
    package var needsPerson: Bool { self == .person || self == .facilitator }
  }

  /// What can be written down in a step.
  package enum Capture: String, CaseIterable, Hashable, Sendable, Codable {
    case keyQuestion, idea, plan, strength, perspective, healthHelpful, healthWatchOut
  }

  /// The name of the step, unique within its method.
  package let key: String
  /// How long it is meant to take, in whole minutes: a suggestion, nothing is cut off.
  package let minutes: Int
  package let speaker: Speaker
  package let captures: [Capture]

  package init(key: String, minutes: Int, speaker: Speaker, captures: [Capture] = []) {
    self.key = key
    self.minutes = minutes
    self.speaker = speaker
    self.captures = captures
  }
}
