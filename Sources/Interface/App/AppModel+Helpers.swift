import Dialogue

/// Who of the team helps with dialling in, and who runs the hour today.
extension AppModel {
  /// Everybody of the team, today's first, each name once.
  var helpers: [String] {
    let names = ((session?.team ?? []) + cycle.team).map(\.name).filter { !$0.isEmpty }
    return names.enumerated().filter { names.firstIndex(of: $0.element) == $0.offset }.map(\.element)
  }

  func nextHelper(after helper: String) -> String {
    guard !helpers.isEmpty else { return helper }
    let index = helpers.firstIndex(of: helper) ?? -1
    return helpers[(index + 1) % helpers.count]
  }

  mutating func setHelper(_ name: String, of issue: DialInIssue.ID, now: ClockReading) -> [AppEffect] {
    record(.technology(.helperSet(issue, to: name)), now: now, saying: texts.helps(name))
  }

  // MARK: The team of today

  mutating func setTeam(_ role: TeamMember.Role, to name: String, now: ClockReading) -> [AppEffect] {
    setTeam(
      TeamMember.Role.allCases.compactMap { each in
        let name = each == role ? name : session?.name(of: each) ?? ""
        return name.isEmpty ? nil : TeamMember(name: name, role: each)
      }, now: now)
  }

  mutating func swapRoles(now: ClockReading) -> [AppEffect] {
    let swapped = TeamMember.Role.allCases.reversed().compactMap { role in
      session?.name(of: role).map { TeamMember(name: $0, role: role == .facilitator ? .techSupport : .facilitator) }
    }
    return setTeam(swapped, now: now)
  }

  private mutating func setTeam(_ team: [TeamMember], now: ClockReading) -> [AppEffect] {
    record(.frame(.teamSet(team)), now: now, saying: texts.teamIsNow(team))
  }
}
