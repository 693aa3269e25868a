import Dialogue

/// One row of the journal: position 0 is the opening of the session, the others are its entries.
///
/// `kind` says which part of the session the event happened to and what it was, as in `turn.started`, so that people
/// can read the journal; `opened`, `undone` and `redone` are the lines that are no events. The payload is the value as
/// JSON, in the shape `version` says.
struct JournalLine {
  /// The shape this program writes.
  static let version = 1

  static let opened = "opened"
  private static let undone = "undone"
  private static let redone = "redone"

  let id: SessionEntry.ID
  let at: ClockReading
  let kind: String
  private let payload: StoredJSON

  init(_ opening: SessionOpening, at reading: ClockReading) throws {
    id = Identifier(derivedFrom: opening.session.description, Self.opened)
    at = reading
    kind = Self.opened
    payload = try StoredJSON(opening)
  }

  init(_ entry: SessionEntry) throws {
    id = entry.id
    at = entry.at
    switch entry.change {
    case .undone: (kind, payload) = (Self.undone, StoredJSON(text: "{}"))
    case .redone: (kind, payload) = (Self.redone, StoredJSON(text: "{}"))
    case .event(let event):
      payload = try StoredJSON(event)
      // `{"turn":{"_0":{"started":…`: the names stand before anything a person wrote.
      let names = payload.text.split(separator: "\"", maxSplits: 6, omittingEmptySubsequences: false)
      kind = names.count > 5 ? "\(names[1]).\(names[5])" : ""
    }
  }

  init(_ row: StoredRow) throws(StoreError) {
    do throws(StoreError) {
      let version: Int = try row.value("version")
      guard version <= Self.version else { throw .newer(found: version, known: Self.version) }
      id = try row.value("id")
      at = ClockReading(
        wall: try row.value("wall"), sinceBoot: try row.value("boot_time"), boot: try row.value("boot_id"))
      kind = try row.value("kind")
      payload = StoredJSON(text: try row.value("payload"))
    } catch {
      throw error == .corrupt ? .damagedJournal : error
    }
  }

  /// What stands in the row after `session` and `position`.
  var values: [any StoredValue] { [id, at.wall, at.sinceBoot, at.boot, kind, payload.text, Self.version] }

  /// The entry in it; throws `damagedJournal` when it is none.
  func entry() throws(StoreError) -> SessionEntry {
    let change: SessionEntry.Change =
      switch kind {
      case Self.undone: .undone
      case Self.redone: .redone
      default: .event(try decoded())
      }
    return SessionEntry(id: id, at: at, change: change)
  }

  /// The opening or the event in it; throws `damagedJournal` when it is none.
  func decoded<Value: Decodable>() throws(StoreError) -> Value {
    do {
      return try payload.decoded()
    } catch {
      // The decoder's error would quote the contents.
      throw .damagedJournal
    }
  }
}
