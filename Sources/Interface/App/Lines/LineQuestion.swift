import Dialogue

/// The question that a line answers. What the purpose of a line does not say is where it is asked, and about what.
struct LineQuestion: Hashable, Sendable {
  let purpose: LinePurpose
  let place: AppModel.Place
  /// The round, the topic or the cycle that is on.
  let about: String
}

extension AppModel {
  /// What a line with that purpose would ask now.
  func question(_ purpose: LinePurpose) -> LineQuestion {
    LineQuestion(purpose: purpose, place: place, about: about(purpose))
  }

  private func about(_ purpose: LinePurpose) -> String {
    switch purpose {
    case .person(.word): session?.roundKind?.rawValue ?? ""
    case .need(.note), .need(.new(nil)), .topic(.keyQuestion), .hour(.thumbs):
      session.flatMap { $0.phase == .exchange ? $0.exchange.topic : nil }?.description ?? ""
    case .desk(.statement), .desk(.stageReason), .desk(.recommendation), .desk(.addressee), .desk(.recommendedUntil),
      .desk(.detail):
      lookedBack?.archive.cycle.id.description ?? ""
    case .need(.new), .need(.field), .need(.statusAnswer), .need(.hands), .need(.markText), .person(.arrival),
      .person(.expected), .person(.newDistrict), .person(.name), .person(.district), .person(.plan), .person(.team),
      .person(.helper),
      .topic(.new), .topic(.title), .topic(.tieReason), .hour, .desk(.reportFile), .desk(.newPartner), .desk(.partner),
      .desk(.partnerStageDay), .desk(.partnerStageReason), .desk(.search):
      ""
    }
  }
}
