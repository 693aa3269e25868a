package import Dialogue

extension AppModel {
  /// The cycle as it is set now, whether its session has begun or not.
  package var cycle: Cycle { session?.cycle ?? start.unfinished?.history.state.cycle ?? start.proposal.cycle }

  /// A field of the cycle in the words in which it is shown and typed.
  package func value(of field: CycleField) -> String {
    switch field {
    case .name: cycle.name
    case .districts: cycle.districts.joined(separator: ", ")
    case .providers: cycle.providers.map(\.name).joined(separator: ", ")
    case .weekday: texts.say(cycle.weekday)
    case .start: cycle.start.text
    case .timeZone: cycle.timeZone
    case .plannedSessions: String(cycle.plannedSessions)
    case .minutes:
      [cycle.plan.checkIn, cycle.plan.topics, cycle.plan.exchange, cycle.plan.needs, cycle.plan.checkOut].map(
        String.init
      ).joined(separator: " ")
    case .targetGroup: cycle.targetGroup
    case .hotline: cycle.hotline
    case .facilitator: cycle.team.first { $0.role == .facilitator }?.name ?? ""
    case .techSupport: cycle.team.first { $0.role == .techSupport }?.name ?? ""
    }
  }

  mutating func change(_ field: CycleField, to text: String, now: ClockReading) -> [AppEffect] {
    var edited = cycle
    let parts = text.listed.compactMap { try? $0.cleaned(.name) }
    switch field {
    case .name:
      guard !isTaken(text, besides: edited.id) else { return refuseInput(texts.cycleNameIsTaken(text)) }
      edited.name = text
    case .districts: edited.districts = parts
    case .providers:
      edited.providers = parts.map { name in
        edited.providers.first { $0.name == name }
          ?? Provider(name: name, district: edited.districts.first { name.contains($0) } ?? "")
      }
    case .weekday:
      guard let weekday = DayWords.weekday(text.lowercased()) else { return refuseInput(texts.notAWeekday) }
      edited.weekday = weekday
    case .start:
      guard let time = TimeOfDay(typed: text) else { return refuseInput(texts.notATime) }
      edited.start = time
    case .timeZone:
      guard TimeZoneRule(identifier: text) != nil else { return refuse(.hour(.unknownZone)) }
      edited.timeZone = text
    case .plannedSessions:
      guard let count = Int(text), (1...99).contains(count) else { return refuseInput(texts.notANumber) }
      edited.plannedSessions = count
    case .minutes:
      guard let plan = plan(text) else { return refuseInput(texts.notFiveNumbers) }
      edited.plan = plan
    case .targetGroup: edited.targetGroup = text
    case .hotline: edited.hotline = text
    case .facilitator: edited.team = team(edited.team, text, .facilitator)
    case .techSupport: edited.team = team(edited.team, text, .techSupport)
    }
    return record(.frame(.cycleEdited(edited)), now: now)
  }

  mutating func refuseInput(_ sentence: String) -> [AppEffect] {
    message = .refusal(sentence)
    return []
  }

  /// Five numbers: the minutes from check-in to check-out.
  private func plan(_ text: String) -> PhasePlan? {
    let minutes = text.split(separator: " ").compactMap { Int($0) }
    guard minutes.count == 5, minutes.allSatisfy({ (1...120).contains($0) }) else { return nil }
    return PhasePlan(
      checkIn: minutes[0], topics: minutes[1], exchange: minutes[2], needs: minutes[3], checkOut: minutes[4])
  }

  private func team(_ team: [TeamMember], _ name: String, _ role: TeamMember.Role) -> [TeamMember] {
    let others = team.filter { $0.role != role }
    return (others + [TeamMember(name: name, role: role)]).sorted { $0.role == .facilitator && $1.role != .facilitator }
  }
}
