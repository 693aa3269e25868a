/// What happens around the way into the hour: who is waited for, who sits at whose device, who of the team helps.
package enum TechnologyEvent: Hashable, Sendable, Codable {
  case expectationSet(Participant.ID, to: Bool)
  /// With nobody the person has a device of her own again.
  case deviceShared(Participant.ID, with: Participant.ID?)
  case helperSet(DialInIssue.ID, to: String)
}
