/// What the hour is at, as far as it decides which prompts fit.
package enum PromptSituation: Hashable, Sendable {
  /// A phase in which nothing else comes first, by its raw value.
  case phase(String)
  /// Something is in the way and comes before everything else.
  case disturbance
  /// What comes first is that somebody cries: nobody has to be told to speak for herself.
  case emotion
  /// Somebody has told something hard: what helps comes before any other question.
  case afterHardship

  /// Whether questions that need calm may be offered.
  package var isCalm: Bool {
    switch self {
    case .phase: true
    case .disturbance, .emotion, .afterHardship: false
    }
  }
}
