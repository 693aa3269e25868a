import Dialogue

/// A session that comes about event by event, with the journal it leaves.
struct InventedHour {
  private(set) var history: SessionHistory
  private(set) var entries: [SessionEntry] = []
  private(set) var reading: ClockReading
  private var names: IdentifierSource

  init(_ opening: SessionOpening) {
    let start = Invented.cycle.zone.instant(of: opening.date, at: TimeOfDay(hour: 12, minute: 20))
    reading = ClockReading(wall: start, sinceBoot: 5_000_000, boot: "boot-\(opening.number)")
    history = SessionHistory(opening, openedAt: reading)
    names = IdentifierSource(seed: [1, UInt64(opening.number), 3, 4])
  }

  var opening: SessionOpening { history.state.opening }
  var record: SessionRecord { SessionRecord(history, at: reading) }

  /// A new name.
  mutating func name<Entity>() -> Identifier<Entity> { Identifier(from: &names) }

  /// Something happens, so many milliseconds after the last thing.
  mutating func happens(_ event: SessionEvent, after milliseconds: Int64 = 1000) throws {
    try write(.event(event), after: milliseconds)
  }

  mutating func undo() throws { try write(.undone, after: 1000) }
  mutating func redo() throws { try write(.redone, after: 1000) }

  private mutating func write(_ change: SessionEntry.Change, after milliseconds: Int64) throws {
    reading.wall.milliseconds += milliseconds
    reading.sinceBoot += milliseconds
    let entry = SessionEntry(id: name(), at: reading, change: change)
    _ = try history.apply(entry)
    entries.append(entry)
  }
}
