package import Dialogue

extension Draft {
  /// Somebody or something that a half-typed line is about and cannot do without.
  package enum Subject: Hashable, Sendable {
    case need(Need.ID)
    case partner(NetworkPartner.ID)
  }

  /// Nil for a line that stands for itself.
  package var subject: Subject? {
    switch LinePurpose(draft: field) {
    case .needField(let need, _), .statusAnswer(let need, _), .hands(let need): .need(need)
    case .partnerField(let partner, _): .partner(partner)
    default: nil
    }
  }
}
