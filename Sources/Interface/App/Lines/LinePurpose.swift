import Dialogue

/// What a typed line is for: all that is kept of it while it is typed, and with a draft.
package enum LinePurpose: Hashable, Sendable {
  case person(PersonLine)
  case topic(TopicLine)
  case need(NeedLine)
  case hour(HourLine)
  case desk(DeskLine)

  /// How much may be typed.
  var limit: TextLimit {
    switch self {
    case .person(.newDistrict), .person(.name), .person(.district), .person(.team), .person(.helper): .name
    case .person(.word), .need(.hands): .word
    case .person(.plan), .topic(.keyQuestion), .need(.new), .need(.field(_, .wording)): .need
    case .desk(.reportFile): .note
    // The names of a whole group can be typed at once.
    case .person(.arrival), .person(.expected), .topic(.new), .topic(.title), .topic(.tieReason), .need(.field),
      .need(.statusAnswer), .need(.markText),
      .need(.note), .hour, .desk(.stageReason), .desk(.statement), .desk(.recommendation), .desk(.addressee),
      .desk(.recommendedUntil), .desk(.detail), .desk(.newPartner), .desk(.partner),
      .desk(.partnerStageDay), .desk(.partnerStageReason), .desk(.search):
      .topic
    }
  }
}
