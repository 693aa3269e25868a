import Content
package import Dialogue
package import Interface
import Records
import Words

/// Works out what the start screen offers: the session that was left open, and the one that comes next.
package struct SessionPlanner {
  let store: SessionStore
  let library: ContentLibrary
  var texts: Texts
  var isDemo = false
  let makeIdentifiers: () -> IdentifierSource

  /// Areas whose needs are never shown in a list.
  var confidentialAreas: Set<Dialogue.NeedCategory.ID> {
    Set(library.categories.filter(\.alwaysConfidential).map(\.key))
  }

  /// Why something could not be done, in the language of the program.
  func sentence(of failure: Failure) -> String { failure.words[texts.language] }

  /// What there is at `now`; `lastSignOfLife` tells how long the program was away.
  package func start(now: ClockReading, lastSignOfLife: Instant? = nil) throws -> SessionStart {
    let unfinished = try store.unfinished().last.map { journal in
      let history = try journal.replayed()
      return SessionStart.Unfinished(
        history: history, draft: journal.draft,
        gap: history.absence(until: now, lastSignOfLife: lastSignOfLife)?.length, lastSignOfLife: lastSignOfLife)
    }
    return SessionStart(
      proposal: try proposal(now: now), unfinished: unfinished, isDemo: isDemo, deskDrafts: try draftsAtDesk(),
      cycleNames: try store.cycleNames())
  }

  /// What staff left half typed. A text about a need or partner that is not there any more is given up: no screen leads
  /// to it.
  private func draftsAtDesk() throws -> [Draft] {
    try store.draftsAtDesk().filter { draft in
      let isReachable =
        switch draft.subject {
        case .need(let need): try store.hasNeed(need)
        case .partner(let partner): try store.partners().contains { $0.id == partner }
        case nil: true
        }
      // One that cannot be deleted now is not offered either, and is deleted at another start.
      if !isReachable { try? store.saveAtDesk(nil, field: draft.field) }
      return isReachable
    }
  }

  private func proposal(now: ClockReading) throws -> SessionOpening {
    var identifiers = makeIdentifiers()
    let state = try store.latestCycle()
    let cycle = state?.cycle ?? newCycle(now: now, identifiers: &identifiers)
    let local = cycle.zone.local(now.wall)
    let isOver = cycle.zone.timeOfDay(now.wall).minutes > cycle.start.minutes + cycle.plan.total
    let earliest = max(local.date.adding(days: isOver ? 1 : 0), state?.lastDate?.adding(days: 1) ?? local.date)
    // The demo is there to be tried now, whatever day it is.
    let date = isDemo ? local.date : max(earliest, state == nil ? earliest : cycle.firstDate).next(cycle.weekday)
    let start = isDemo ? TimeOfDay(minutes: Int((local.milliseconds + 59_999) / 60_000)) : cycle.start
    return SessionOpening(
      session: Identifier(from: &identifiers), number: (state?.sessionsHeld ?? 0) + 1, cycle: cycle, date: date,
      start: start, roster: state?.roster ?? [], returning: Set(state?.lately ?? []),
      earlierNeeds: state?.earlierNeeds ?? [], topicStore: state?.topicStore ?? [], pastTopics: state?.pastTopics ?? [],
      categories: library.needCategories, phaseHistory: state?.phaseHistory ?? PhaseHistory(),
      openPlans: state?.openPlans ?? [], devicesOfLastTime: state?.devices ?? [], lately: state?.lately ?? [])
  }

  private func newCycle(now: ClockReading, identifiers: inout IdentifierSource) -> Cycle {
    Cycle(
      id: Identifier(from: &identifiers), name: texts.defaultCycleName,
      firstDate: TimeZoneRule.berlin.local(now.wall).date.next(.wednesday),
      groundRules: library.groundRules.map { $0.text[texts.language] })
  }
}
