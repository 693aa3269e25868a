package import Words

/// What can be decided in the dialogue hour, each with a stage of participation of its own.
package enum DecisionArea: String, CaseIterable, Hashable, Sendable, Codable {
  case topics, rules, format, offers, evaluation
}

extension DecisionArea: Worded {
  package var words: Bilingual {
    switch self {
    case .topics: Bilingual("Themen", "Topics")
    case .rules: Bilingual("Regeln", "Rules")
    case .format: Bilingual("Format", "Format")
    case .offers: Bilingual("Angebote", "Offers")
    case .evaluation: Bilingual("Auswertung", "Evaluation")
    }
  }
}
