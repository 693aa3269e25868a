package import Dialogue

extension Draft {
  /// Somebody or something that a half-typed line is about and cannot do without.
  package enum Subject: Hashable, Sendable {
    case need(Need.ID)
    case partner(NetworkPartner.ID)
  }

  /// Nil for a line that stands for itself.
  package var subject: Subject? {
    switch LinePurpose(field: field) {
    case .need(.field(let need, _)), .need(.statusAnswer(let need, _)), .need(.hands(let need)): .need(need)
    case .desk(.partner(let partner, _)), .desk(.partnerStageDay(let partner, _)),
      .desk(.partnerStageReason(let partner, _, _)):
      .partner(partner)
    case .need(.new), .need(.markText), .need(.note), .desk(.stageReason), .desk(.statement), .desk(.recommendation),
      .desk(.addressee), .desk(.recommendedUntil), .desk(.detail), .desk(.reportFile), .desk(.newPartner),
      .desk(.search), .person, .topic, .hour, nil:
      nil
    }
  }
}
