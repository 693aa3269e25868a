extension Rejection {
  /// Topics: the list of them, the one that is open, and the steps of its method.
  package enum Topic: Hashable, Sendable {
    case noSuchTopic, sameTopic, alreadyDiscussed, noTie, noDots, tooManyDots, notMerged
    case noTopicOpen, topicIsOpen, notSoManyMinutes, noExtension, noFurtherTopic
    case noMethod, noStep, noFurtherStep
  }
}
