package import Dialogue

/// A question that one digit answers.
package struct Choice: Equatable, Sendable {
  package let purpose: ChoicePurpose
  /// How often Tab was pressed: the next digit means one of the first, the second, … ten answers.
  package var page = 0
  /// Tab was pressed: the next digit means 11…16.
  package var isSecondTen: Bool { page > 0 }

  init(_ purpose: ChoicePurpose) {
    self.purpose = purpose
  }
}

/// What a choice is about.
package enum ChoicePurpose: Equatable, Sendable {
  case person(PersonAction)
  case newDistrict(name: String)
  case newAccess(name: String, district: String)
  case access(Participant.ID)
  case district(Participant.ID, name: String)
  /// In which of two rounds an answer is to be set right.
  case roundOf(Participant.ID)
  case mood(Participant.ID, Round.Kind)
  case dialInKind(Participant.ID?, helper: String)
  /// For which of several open dial-in problems somebody else helps.
  case issueToHelp
  case helper(DialInIssue.ID)
  case exercise
  /// Whose part in running the hour changes today.
  case teamRole
  case categoryGroup(Need.ID, as: CategoryPlace)
  case category(Need.ID, as: CategoryPlace, group: Int)
  case level(Need.ID)
  case field(Need.ID)
  case status(Need.ID)
  case disturbanceKind
  case disturbanceOutcome
  /// Which of the prompts in sight stays.
  case pinPrompt
  case mergeTopic(Topic.ID)
  case unmergeTopic
  case linkTopic(Topic.ID)
  case mergeNeed(Need.ID)
  case method(Topic.ID)
  case openPlan
  case planOutcome(ActionPlan.ID)
  /// Lines pasted together, one topic each; Enter takes them.
  case pastedTopics(PastedTopics)
  /// Of which area staff assess the stage of participation.
  case decisionArea
  case stage(DecisionArea)
  /// Which text of the Bilanz is changed.
  case statement
  /// Who can help with a need; choosing again takes the link away.
  case partner(Need.ID)
  /// Enter closes the session.
  case close
}

/// What an area is chosen as.
package enum CategoryPlace: Equatable, Sendable {
  /// The one area a need is counted under.
  case main
  /// One of two more; choosing it again takes it away.
  case further
}

/// What is asked of a person chosen by number.
package enum PersonAction: Equatable, Sendable {
  case leave, connectionLost, moreTime, edit, mood, directReply, reassign, dialIn, expect, sharedDevice, resume
  case listens, concern, plan
  /// How somebody takes part from now on; nil asks how.
  case access(AccessMode?)
  /// Whose device somebody uses from now on.
  case deviceOf(Participant.ID)
}
