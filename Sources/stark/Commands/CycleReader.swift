import Dialogue
import Records
import Reports

/// Reads a cycle with its sessions beside a live program; an open session is derived from its journal.
struct CycleReader {
  let cycle: Cycle
  let series: SessionSeries
  /// Closed sessions of the cycle and the one that is open.
  let records: [SessionRecord]
  /// Everything that somebody of the cycle or of the team is or was called.
  let names: [String]
  /// What time it was when it was read.
  let now: Instant

  /// Reads the cycle with that name, or the one of the latest session.
  init(_ settings: Settings, cycle name: String?) throws {
    let now = SystemClock().read()
    let path = try settings.database()
    let store = try SessionStore(at: path, access: .readOnly, now: now.wall)
    let lastSignOfLife = DatabaseLock.lastSignOfLife(of: path)
    let open = try store.unfinished().map { try $0.record(at: now, lastSignOfLife: lastSignOfLife) }
    let asked = try name.map(CycleChoice(store.knownCycles(), open: open).id)
    let closed = try asked.map { try store.records(RecordFilter(cycle: $0)) }
    let latest = try closed.map { $0.last?.cycle } ?? store.latestCycle()?.cycle
    guard let cycle = open.last(where: { asked == nil || $0.cycle.id == asked })?.cycle ?? latest
    else { throw Failure.noCycle }
    let ended = try closed ?? store.records(RecordFilter(cycle: cycle.id))
    // One that was closed between the two questions is in both answers.
    let running = open.filter { record in record.cycle.id == cycle.id && !ended.contains { $0.id == record.id } }
    self.cycle = cycle
    self.now = now.wall
    records = ended + running
    series = SessionSeries(
      cycle,
      ended.compactMap { KnownSession($0, isOpen: false) } + running.compactMap { KnownSession($0, isOpen: true) })
    names =
      try store.names(in: cycle.id) + records.flatMap(\.roster).map(\.name) + records.flatMap(\.cycle.team).map(\.name)
  }
}
