extension Rejection {
  /// Who is in the group and who is here, with what device.
  package enum People: Hashable, Sendable {
    case noSuchParticipant, numberTaken(Int), nameTaken, alreadyHere, notHere
    case noSuchIssue, sameDevice, ownDevice, samePerson, knownFromEarlier
  }
}
