package import Words

/// The rule by which raised hands are put in line.
package enum SpeakingOrder: String, CaseIterable, Hashable, Sendable, Codable {
  /// Whoever has not spoken on this topic first, then by time of raising.
  case firstTurnsFirst
  /// Whoever has spoken least on this topic first, then by time of raising.
  case leastTalkTime
  /// By time of raising.
  case raised

  /// The order after this one; after the last comes the first again.
  package var next: SpeakingOrder {
    switch self {
    case .firstTurnsFirst: .leastTalkTime
    case .leastTalkTime: .raised
    case .raised: .firstTurnsFirst
    }
  }
}

extension SpeakingOrder: Worded {
  package var words: Bilingual {
    switch self {
    case .firstTurnsFirst: Bilingual("Erstbeiträge zuerst", "first turns first")
    case .leastTalkTime: Bilingual("wer weniger gesprochen hat", "who has spoken less")
    case .raised: Bilingual("wie gemeldet", "as hands were raised")
    }
  }
}
