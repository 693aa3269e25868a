/// What happens with the people of the group and their way into the session.
package enum PeopleEvent: Hashable, Sendable, Codable {
  /// Somebody new; most come to the group list by coming to the session.
  case added(Participant, arrives: Bool)
  /// Somebody new who is still to come.
  case announced(Participant)
  case edited(Participant.ID, name: String, district: String)
  case moreTimeSet(Participant.ID, to: Bool)
  case accessChanged(Participant.ID, to: AccessMode)
  case arrived(Participant.ID)
  case left(Participant.ID)
  case connectionLost(Participant.ID)
  case issueOpened(DialInIssue.ID, DialInIssue.Kind, of: Participant.ID?, helper: String)
  case issueClosed(DialInIssue.ID)
  /// Somebody only listens today, and is not invited to speak.
  case listeningSet(Participant.ID, to: Bool)
}
