/// Everything a person can ask the program to do. The names are stable: other programs know them.
package enum Command: String, CaseIterable, Sendable {
  // Anywhere
  case help, palette, undo, redo, hide, quit, rescue, goToday, goSession, goReview, goNeeds, goReport, goPartners
  // Before a session
  case beginSession, beginNextSession, newCycle, editCycle, moveSession, cancelSession, suggestDurations
  // In a session
  case nextPhase, previousPhase, arrive, leave, markAbsent, connectionLost, changeAccess, accessOnSite,
    accessPrivateDevice, accessPhone, moreTime, editParticipant, correctMood, dialInIssue, activeBreak, crisisCard,
    nextPrompts, addTopic, editTopic, addNeed,
    removeGap, pinPrompt, afterHardship, listensToday, talkShares, acceptPlan
  case markNeed, markIdea, markQuote, markHealthHelpful, markHealthWatchOut, markPerspective, markStrength,
    markFollowUp, markSuccess, addTakeaway, addFormatNote, addConcern, addReflection
  // Technology, the team and the break
  case expectPerson, sharedDevice, changeHelper, resumeTurn, sessionTeam, chooseExercise
  // In a disturbance, and to begin and end it
  case disturbance
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
  // Looking back
  case showSessions, showTopics, showParticipation, showTalk, searchArchive, openRow
  case groupByStatus, groupByArea, groupByLevel, groupByHolder, groupByAge, answerNeed, assignNeed, dateNeed,
    deriveDemand, linkPartner
  // Network partners
  case addPartner, editPartner, checkPartner, dropPartner
  // The Bilanz
  case assessStage, addDemand, addStaffConcern, addStaffIdea, addOutlook, changeStatement, saveReport
  // Lists
  case selectUp, selectDown, selectLeft, selectRight, pageUp, pageDown

  /// Where the command has its keys.
  package var contexts: [Context] {
    switch self {
    case .help, .palette, .undo, .redo, .hide, .quit, .rescue, .goToday, .goSession, .goReview, .goNeeds, .goReport,
      .goPartners:
      [.anywhere]
    case .beginSession, .beginNextSession, .newCycle: [.today]
    case .editCycle, .moveSession, .cancelSession: [.today, .preparation]
    case .nextPhase, .previousPhase, .leave, .markAbsent, .connectionLost, .changeAccess, .accessOnSite,
      .accessPrivateDevice, .accessPhone, .moreTime, .editParticipant, .correctMood, .dialInIssue, .activeBreak,
      .nextPrompts, .addTopic,
      .addNeed,
      .removeGap, .markNeed, .markIdea, .markQuote, .markHealthHelpful, .markHealthWatchOut, .markPerspective,
      .markStrength, .markFollowUp, .markSuccess, .addTakeaway, .addFormatNote, .addConcern, .addReflection, .pinPrompt,
      .afterHardship, .listensToday, .talkShares:
      [.session]
    case .crisisCard: [.session, .today, .review, .board, .partners, .report]
    case .acceptPlan: [.session]
    case .suggestDurations: [.preparation]
    case .expectPerson, .sharedDevice, .changeHelper, .resumeTurn, .sessionTeam, .chooseExercise: [.session]
    case .disturbance: [.session]
    case .addPlan: [.session]
    case .planOutcome: [.session, .preparation]
    case .nextStep, .previousStep, .addKeyQuestion: [.exchange]
    case .chooseMethod: [.topics, .exchange]
    case .arrive: [.session, .preparation]
    case .editTopic: [.session, .topics]
    case .mood1, .mood2, .mood3, .mood4, .mood5, .nextPerson, .previousPerson, .pass, .later, .addWord:
      [.round]
    case .secondOffer: [.round, .disturbance]
    case .reportBack: [.round, .needs]
    case .addDot, .removeDot, .acclaim, .decideTie, .mergeTopics, .unmergeTopics, .linkTopic, .chooseTopic,
      .dropTopic:
      [.topics]
    case .person1, .person2, .person3, .person4, .person5, .person6, .person7, .person8, .person9, .person10,
      .person11, .person12, .person13, .person14, .person15, .person16, .nextSpeaker, .endTurn, .passTurn:
      [.exchange, .disturbance]
    case .pauseTurn, .directReply, .reassignTurn, .addMinute, .moveUp, .moveDown, .clearHands, .chooseOrder,
      .extendTopic, .nextTopic:
      [.exchange]
    case .editNeed, .confirmNeed, .shareNeed, .urgencyNeed, .confidentialNeed, .releaseNeed, .mergeNeeds, .dropMark:
      [.needs]
    case .levelNeed, .categoryNeed, .statusNeed: [.needs, .board]
    case .showSessions, .showTopics, .showParticipation, .showTalk, .searchArchive: [.review]
    case .openRow: [.review, .board, .partners]
    case .groupByStatus, .groupByArea, .groupByLevel, .groupByHolder, .groupByAge, .answerNeed, .assignNeed, .dateNeed,
      .deriveDemand, .linkPartner:
      [.board]
    case .addPartner, .editPartner, .checkPartner, .dropPartner: [.partners]
    case .assessStage, .addDemand, .addStaffConcern, .addStaffIdea, .addOutlook, .changeStatement, .saveReport:
      [.report]
    case .selectUp: [.preparation, .topics, .exchange, .needs, .review, .board, .partners, .report]
    case .selectDown: [.preparation, .round, .topics, .exchange, .needs, .review, .board, .partners, .report]
    case .selectLeft, .selectRight: [.round, .review, .board, .report]
    case .pageUp, .pageDown: [.board, .report]
    }
  }

  /// The number of the person a command is about; nil for all others.
  package var personNumber: Int? {
    guard rawValue.hasPrefix("person") else { return nil }
    return Int(rawValue.dropFirst("person".count))
  }
}
