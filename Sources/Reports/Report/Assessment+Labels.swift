package import Dialogue
package import Words

extension DecisionArea {
  /// What is decided there.
  package var title: Bilingual {
    switch self {
    case .topics: Bilingual("Themen", "Topics")
    case .rules: Bilingual("Regeln", "Rules")
    case .format: Bilingual("Format", "Format")
    case .offers: Bilingual("Angebote", "Offers")
    case .evaluation: Bilingual("Auswertung", "Evaluation")
    }
  }

  var value: Table.Value { .literal(key: rawValue, title) }
}

extension ParticipationStage {
  package var title: Bilingual {
    switch self {
    case .instrumentalisation: Bilingual("Instrumentalisierung", "Instrumentalisation")
    case .instruction: Bilingual("Anweisung", "Instruction")
    case .information: Bilingual("Information", "Information")
    case .hearing: Bilingual("Anhörung", "Hearing")
    case .inclusion: Bilingual("Einbeziehung", "Inclusion")
    case .codetermination: Bilingual("Mitbestimmung", "Co-determination")
    case .partialDecision: Bilingual("teilweise Entscheidungskompetenz", "Partial power to decide")
    case .decisionPower: Bilingual("Entscheidungsmacht", "Power to decide")
    case .selfOrganisation: Bilingual("Selbstorganisation", "Self-organisation")
    }
  }

  /// The number with its name; for programs the number.
  var value: Table.Value {
    .literal(key: String(rawValue), Bilingual("\(rawValue) \(title.german)", "\(rawValue) \(title.english)"))
  }
}
