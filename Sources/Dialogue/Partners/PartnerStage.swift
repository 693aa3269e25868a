package import Words

/// How near a network partner is to the group. Staff say so; it is never computed.
package enum PartnerStage: String, CaseIterable, Hashable, Sendable, Codable {
  case known, inTalks, agreed, reliable
  /// There was more once; nothing comes of it any more.
  case asleep
}

extension PartnerStage: Worded {
  package var words: Bilingual {
    switch self {
    case .known: Bilingual("bekannt", "known")
    case .inTalks: Bilingual("im Gespräch", "in talks")
    case .agreed: Bilingual("vereinbart", "agreed")
    case .reliable: Bilingual("verlässlich", "reliable")
    case .asleep: Bilingual("eingeschlafen", "gone quiet")
    }
  }
}
