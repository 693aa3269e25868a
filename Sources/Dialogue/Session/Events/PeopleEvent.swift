/// What happens with the people of the group and their way into the session.
package enum PeopleEvent: Hashable, Sendable, Codable {
  /// Somebody new; most come to the group list by coming to the session.
  case added(Participant, arrives: Bool)
  /// Somebody new who is still to come.
  case announced(Participant)
  case edited(Participant.ID, name: String, district: String)
  case moreTimeSet(Participant.ID, to: Bool)
  /// With `endsIssues` her open dial-in problems were solved by it.
  case accessChanged(Participant.ID, to: AccessMode, endsIssues: Bool? = nil)
  case arrived(Participant.ID)
  case left(Participant.ID)
  /// With the dial-in problem that begins with it; nil where one is open already.
  case connectionLost(Participant.ID, issue: DialInIssue.ID? = nil, helper: String? = nil)
  case issueOpened(DialInIssue.ID, DialInIssue.Kind, of: Participant.ID?, helper: String)
  case issueClosed(DialInIssue.ID)
  /// Somebody only listens today, and is not invited to speak.
  case listeningSet(Participant.ID, to: Bool)
  /// Somebody who was entered twice is one person from the beginning: the first entry goes into the other.
  case merged(Participant.ID, into: Participant.ID)
}
