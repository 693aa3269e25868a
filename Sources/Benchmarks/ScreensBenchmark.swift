import Content
import Dialogue
import Interface
import Records
import Screen
import Words

/// Measures how long each screen takes to open on a file of ten thousand sessions.
enum ScreensBenchmark {
  /// One JSON object with a measurement for each screen, for cycles of a few weeks and for one that never ended.
  static func json(folder: String, now: Instant) throws -> String {
    guard let firstDate = CivilDate("1830-01-06") else { return "{}" }
    let archive = Archive(sessions: 10_000, firstDate: firstDate)
    let parts = try [("cycles_of_50", 50), ("one_cycle", 10_000)].map { name, length in
      let store = try SessionStore(at: folder + "/\(name).sqlite", now: now)
      let records = archive.split(into: length)
      for start in stride(from: 0, to: records.count, by: 500) {
        try store.insert(Array(records[start..<min(start + 500, records.count)]), at: now)
      }
      return "\"\(name)\": \(try screens(of: store, archive, now: now))"
    }
    return "{\(parts.joined(separator: ", "))}"
  }

  private static func screens(of store: SessionStore, _ archive: Archive, now: Instant) throws -> String {
    let library = try ContentLibrary.builtIn()
    let reading = ClockReading(wall: now, sinceBoot: 0, boot: "benchmark")
    let opening = SessionOpening(
      session: Identifier(derivedFrom: "open"), number: 1, cycle: archive.cycle, date: archive.cycle.firstDate,
      roster: archive.roster)
    let model = AppModel(
      texts: Texts(.german), library: library, start: SessionStart(proposal: opening),
      identifiers: IdentifierSource(seed: [1]))
    let begin = try Sample(count: 5) {
      _ = try store.unfinished()
      _ = try store.latestCycle()
    }
    var lines = ["\"today_ms\": \(begin.json)"]
    for (name, keys) in [
      ("review", "gr"), ("topics", "gr2"), ("participation", "gr3"), ("talk", "gr4"), ("board", "gb"),
      ("partners", "gn"), ("bilanz", "gi"),
    ] {
      let sample = try Sample(count: 5) {
        var desk = model
        for key in keys {
          for effect in desk.update(.key(.character(key)), now: reading) {
            guard case .look(let question) = effect else { continue }
            switch question {
            case .cycle(let index): _ = desk.update(.found(try store.cycleArchive(at: index)), now: reading)
            case .partners:
              _ = desk.update(
                .foundPartners(try store.partnerFacts(), stages: try store.partnerStageFacts()), now: reading)
            case .texts: break
            }
          }
        }
        _ = ScreenView(desk, at: reading).render(size: ScreenLayout.fullSize)
      }
      lines.append("\"\(name)_ms\": \(sample.json)")
    }
    return "{\(lines.joined(separator: ", "))}"
  }
}
