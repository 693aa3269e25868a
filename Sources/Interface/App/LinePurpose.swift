package import Dialogue

/// What a typed line is for. It is kept with a draft, so that a half-typed line finds its place again.
package enum LinePurpose: Hashable, Sendable, Codable {
  /// Somebody comes: a digit for a known person, letters for a new name.
  case arrival
  case newDistrict(name: String)
  case personName(Participant.ID)
  case personDistrict(Participant.ID, name: String)
  case topic(Topic.Origin)
  case topicTitle(Topic.ID)
  case tieReason(Topic.ID)
  case word(Participant.ID)
  case need(Mark.ID?)
  case needField(Need.ID, NeedField)
  case statusAnswer(Need.ID, Need.Status)
  case hands(Need.ID)
  case markText(Mark.ID)
  case note(Mark.Kind)
  /// A new rule of the group; an empty line is none.
  case groundRule
  case reflection
  case keyQuestion
  case plan(Participant.ID)
  case cancelReason
  case moveDate
  case cycleField(CycleField)
  case teamName(TeamMember.Role)
  case helperName(DialInIssue.ID)
  /// Why staff see that stage.
  case stageReason(DecisionArea, ParticipationStage)
  /// What staff write for the Bilanz; a new text, or another one in place of one that is there.
  case statement(StaffStatement.Kind, StaffStatement.ID?)
  /// Where the Bilanz is saved.
  case reportFile
  case newPartner
  case partnerField(NetworkPartner.ID, PartnerField)
  /// What is looked for in closed sessions; it finds while it is typed.
  case search

  /// Whether emptying the field is an answer.
  var mayBeEmpty: Bool {
    switch self {
    case .needField(_, let field):
      [.helpers, .existingOffer, .barrier, .drive, .nextStep, .responsible, .derivedDemand].contains(field)
    case .statement(_, let id): id != nil
    case .partnerField(_, let field): field != .name
    case .reflection, .teamName, .keyQuestion: true
    default: false
    }
  }

  /// How much may be typed.
  var limit: TextLimit {
    switch self {
    case .arrival, .newDistrict, .personName, .personDistrict, .teamName, .helperName: .name
    case .word: .word
    case .need, .needField(_, .wording), .keyQuestion, .plan: .need
    case .hands: .word
    case .topic, .topicTitle, .tieReason, .needField, .statusAnswer, .markText, .note, .groundRule, .reflection,
      .cancelReason, .moveDate, .cycleField, .search, .stageReason, .statement, .newPartner, .partnerField:
      .topic
    case .reportFile: .note
    }
  }
}
