package import Words

/// How far the group takes part in a decision: the stages of participation by Wright, Block and von Unger.
///
/// 1 and 2 are no participation, 3 to 5 lead up to it, 6 to 8 are participation, 9 goes beyond it. People choose one;
/// it is never computed.
package enum ParticipationStage: Int, CaseIterable, Hashable, Sendable, Codable {
  case instrumentalisation = 1
  case instruction, information, hearing, inclusion, codetermination, partialDecision, decisionPower, selfOrganisation
}

extension ParticipationStage: Worded {
  package var words: Bilingual {
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
}
