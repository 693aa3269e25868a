import Dialogue

extension AppModel {
  /// Offers the first session of a new cycle instead of the next one of the old; the same command goes back.
  ///
  /// Nothing is written before something is done with it: a new cycle that nobody begins leaves no trace.
  mutating func offerNewCycle(now: ClockReading) -> [AppEffect] {
    guard session == nil, start.unfinished == nil else { return refuseInput(texts.sessionIsNotOver) }
    if let old = offeredBefore {
      start = SessionStart(proposal: old, isDemo: start.isDemo, cycleNames: start.cycleNames)
      offeredBefore = nil
      message = .notice(texts.backInCycle(old.cycle.name))
      return []
    }
    let old = start.proposal
    let date = max(old.date, old.cycle.zone.local(now.wall).date).next(old.cycle.weekday)
    let cycle = old.cycle.followedBy(
      Identifier(from: &identifiers), name: freeName(texts.cycleName(on: date)), firstDate: date)
    offeredBefore = old
    start = SessionStart(
      proposal: SessionOpening(
        session: Identifier(from: &identifiers), number: 1, cycle: cycle, date: date, categories: old.categories),
      isDemo: start.isDemo, cycleNames: start.cycleNames)
    message = .notice(
      texts.newCycle(
        cycle.name, setUp: keymap.firstKey(of: .frame(.editCycle), in: [.today]) ?? "",
        back: keymap.firstKey(of: .frame(.newCycle)) ?? ""))
    return []
  }

  /// Whether another cycle is called so; upper and lower case tell no cycles apart.
  func isTaken(_ name: String, besides id: Cycle.ID) -> Bool {
    start.cycleNames.contains { $0.key != id && $0.value.lowercased() == name.lowercased() }
  }

  /// That name, or the first one with a number behind it that neither a cycle on record nor the present one has.
  private func freeName(_ name: String) -> String {
    let taken = Set(([cycle.name] + start.cycleNames.values).map { $0.lowercased() })
    let names = [name] + (2...taken.count + 2).map { "\(name) \($0)" }
    return names.first { !taken.contains($0.lowercased()) } ?? name
  }
}

extension Cycle {
  /// A cycle with the same frame and a new group: districts, providers, team and times stay, people are new.
  fileprivate func followedBy(_ id: Cycle.ID, name: String, firstDate: CivilDate) -> Cycle {
    Cycle(
      id: id, name: name, firstDate: firstDate, districts: districts, providers: providers, team: team,
      targetGroup: targetGroup, hotline: hotline, weekday: weekday, start: start, timeZone: timeZone,
      plannedSessions: plannedSessions, plan: plan, timing: timing, groundRules: groundRules)
  }
}
