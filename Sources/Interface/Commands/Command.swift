/// Everything a person can ask the program to do. The names are stable: other programs know them.
package enum Command: String, CaseIterable, Sendable {
  // Anywhere
  case help, palette, undo, redo, hide, quit, goToday, goSession
  // Before a session
  case beginSession, beginNextSession, editCycle, moveSession, cancelSession
  // In a session
  case nextPhase, previousPhase, arrive, leave, markAbsent, connectionLost, changeAccess, moreTime,
    editParticipant, correctMood, dialInIssue, activeBreak, crisisCard, nextPrompts, addTopic, editTopic, addNeed,
    removeGap
  case markNeed, markIdea, markQuote, markHealthHelpful, markHealthWatchOut, markPerspective, markStrength,
    markFollowUp, markSuccess, addTakeaway, addFormatNote, addConcern, addReflection
  // In a round
  case mood1, mood2, mood3, mood4, mood5, nextPerson, previousPerson, pass, later, addWord, secondOffer, reportBack
  // Collecting and choosing topics
  case addDot, removeDot, acclaim, decideTie, mergeTopics, unmergeTopics, linkTopic, chooseTopic, dropTopic
  // In the exchange
  case person1, person2, person3, person4, person5, person6, person7, person8, person9, person10, person11,
    person12, person13, person14, person15, person16
  case nextSpeaker, endTurn, pauseTurn, passTurn, directReply, reassignTurn, addMinute, moveUp, moveDown,
    clearHands, chooseOrder, extendTopic, nextTopic
  // Methods and plans
  case chooseMethod, nextStep, previousStep, addKeyQuestion, addPlan, planOutcome
  // Needs and what is left to do
  case editNeed, confirmNeed, shareNeed, urgencyNeed, levelNeed, categoryNeed, confidentialNeed, releaseNeed,
    mergeNeeds, statusNeed, dropMark
  // Lists
  case selectUp, selectDown, selectLeft, selectRight

  /// Where the command has its keys.
  package var contexts: [Context] {
    switch self {
    case .help, .palette, .undo, .redo, .hide, .quit, .goToday, .goSession: [.anywhere]
    case .beginSession, .beginNextSession: [.today]
    case .editCycle, .moveSession, .cancelSession: [.today, .preparation]
    case .nextPhase, .previousPhase, .leave, .markAbsent, .connectionLost, .changeAccess, .moreTime,
      .editParticipant, .correctMood, .dialInIssue, .activeBreak, .crisisCard, .nextPrompts, .addTopic,
      .addNeed,
      .removeGap, .markNeed, .markIdea, .markQuote, .markHealthHelpful, .markHealthWatchOut, .markPerspective,
      .markStrength, .markFollowUp, .markSuccess, .addTakeaway, .addFormatNote, .addConcern, .addReflection:
      [.session]
    case .addPlan, .planOutcome: [.session]
    case .nextStep, .previousStep, .addKeyQuestion: [.exchange]
    case .chooseMethod: [.topics, .exchange]
    case .arrive: [.session, .preparation]
    case .editTopic: [.session, .topics]
    case .mood1, .mood2, .mood3, .mood4, .mood5, .nextPerson, .previousPerson, .pass, .later, .addWord,
      .secondOffer:
      [.round]
    case .reportBack: [.round, .needs]
    case .addDot, .removeDot, .acclaim, .decideTie, .mergeTopics, .unmergeTopics, .linkTopic, .chooseTopic,
      .dropTopic:
      [.topics]
    case .person1, .person2, .person3, .person4, .person5, .person6, .person7, .person8, .person9, .person10,
      .person11, .person12, .person13, .person14, .person15, .person16, .nextSpeaker, .endTurn, .pauseTurn,
      .passTurn, .directReply, .reassignTurn, .addMinute, .moveUp, .moveDown, .clearHands, .chooseOrder,
      .extendTopic, .nextTopic:
      [.exchange]
    case .editNeed, .confirmNeed, .shareNeed, .urgencyNeed, .levelNeed, .categoryNeed, .confidentialNeed,
      .releaseNeed, .mergeNeeds, .statusNeed, .dropMark:
      [.needs]
    case .selectUp: [.preparation, .topics, .exchange, .needs]
    case .selectDown: [.preparation, .round, .topics, .exchange, .needs]
    case .selectLeft, .selectRight: [.round]
    }
  }

  /// The number of the person a command is about; nil for all others.
  package var personNumber: Int? {
    guard rawValue.hasPrefix("person") else { return nil }
    return Int(rawValue.dropFirst("person".count))
  }
}
