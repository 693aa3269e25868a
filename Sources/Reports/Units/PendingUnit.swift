import Dialogue
import Words

/// The unit to which sessions belong of whose people nothing is told yet.
struct PendingUnit {
  /// The numbers of the sessions that were asked for and are in no whole unit.
  private let sessions: [Int]
  /// How many sessions of the cycle are still missing; nil where the unit is complete and only a part of it was asked
  /// for, or where several cycles are meant.
  private let missing: Int?

  /// Nil when everything is told.
  init?(_ asked: [SessionRecord], in extract: ArchiveExtract, shown: [ShownUnit]) {
    let told = shown.reduce(into: Set<Session.ID>()) { $0.formUnion($1.members) }
    let pending = asked.filter { !told.contains($0.id) }
    guard let cycle = pending.last?.cycle else { return nil }
    sessions = pending.map(\.number)
    let stored = Set(extract.units.flatMap(\.sessions))
    let waiting = extract.held.filter { record in
      record.cycle.id == cycle.id && !stored.contains(record.id) && !extract.open.contains(record.id)
    }
    let isWaiting = pending.allSatisfy { $0.cycle.id == cycle.id && !stored.contains($0.id) }
    let size = extract.unitSizes[cycle.id] ?? extract.held.first { $0.cycle.id == cycle.id }?.cycle.plannedSessions
    missing = isWaiting ? max(1, (size ?? PublishedUnit.usualSize) - waiting.count) : nil
  }

  var sentence: Bilingual {
    let list = sessions.map(String.init).joined(separator: ", ")
    let named = sessions.count == 1
    let german = named ? "Für Termin \(list)" : "Für die Termine \(list)"
    let english = named ? "For session \(list)" : "For the sessions \(list)"
    guard let missing else {
      return Bilingual(
        "\(german) stehen hier keine Zahlen von Menschen: Sie werden nur für ganze Abschnitte gezeigt.",
        "\(english) there are no numbers of people here: they are shown for whole sections only.")
    }
    return Bilingual(
      "\(german) stehen Zahlen von Menschen hier, sobald \(missing == 1 ? "noch ein Termin" : "noch \(missing) Termine") "
        + "abgeschlossen \(missing == 1 ? "ist" : "sind").",
      "\(english) numbers of people will stand here as soon as \(missing == 1 ? "one more session is" : "\(missing) more sessions are") closed."
    )
  }
}
