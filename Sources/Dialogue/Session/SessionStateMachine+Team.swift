extension SessionStateMachine {
  /// Who runs this hour: the cycle's team, unless others do it today.
  package var team: [TeamMember] { teamToday ?? cycle.team }

  /// The name of whoever has a part in running this hour; nil when nobody was named.
  package func name(of role: TeamMember.Role) -> String? { team.first { $0.role == role }?.name }

  /// Who helps with dialling in unless somebody else is named: technology and time, else whoever is there.
  package var usualHelper: String { name(of: .techSupport) ?? team.first?.name ?? "" }
}
