package import Dialogue

extension DecisionArea {
  /// What is decided there.
  package var title: Words {
    switch self {
    case .topics: Words("Themen", "Topics")
    case .rules: Words("Regeln", "Rules")
    case .format: Words("Format", "Format")
    case .offers: Words("Angebote", "Offers")
    case .evaluation: Words("Auswertung", "Evaluation")
    }
  }

  var value: Table.Value { .literal(key: rawValue, title) }
}

extension ParticipationStage {
  package var title: Words {
    switch self {
    case .instrumentalisation: Words("Instrumentalisierung", "Instrumentalisation")
    case .instruction: Words("Anweisung", "Instruction")
    case .information: Words("Information", "Information")
    case .hearing: Words("Anhörung", "Hearing")
    case .inclusion: Words("Einbeziehung", "Inclusion")
    case .codetermination: Words("Mitbestimmung", "Co-determination")
    case .partialDecision: Words("teilweise Entscheidungskompetenz", "Partial power to decide")
    case .decisionPower: Words("Entscheidungsmacht", "Power to decide")
    case .selfOrganisation: Words("Selbstorganisation", "Self-organisation")
    }
  }

  /// The number with its name; for programs the number.
  var value: Table.Value {
    .literal(key: String(rawValue), Words("\(rawValue) \(title.german)", "\(rawValue) \(title.english)"))
  }
}
