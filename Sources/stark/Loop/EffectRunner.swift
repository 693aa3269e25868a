package import Dialogue
package import Interface
import Records

/// Does what the program asks of the world: one transaction an action, and what could not be written is kept, in
/// order, and written before anything else.
package struct EffectRunner {
  private let store: SessionStore
  private let planner: SessionPlanner
  /// The file that is never written over; nil in memory.
  private let database: String?
  /// What is not on disk yet, one list for each action.
  private var waiting: [[AppEffect]] = []

  init(store: SessionStore, planner: SessionPlanner, database: String? = nil) {
    self.database = database
    self.store = store
    self.planner = planner
  }

  /// Runs `effects` in order and tells what came of it.
  package mutating func run(_ effects: [AppEffect], now: ClockReading) -> [AppEvent] {
    var events: [AppEvent] = []
    let hadWaiting = !waiting.isEmpty
    let action = effects.filter(\.isWriting)
    if !action.isEmpty { waiting.append(action) }
    while let action = waiting.first {
      do {
        // A line that was entered and is not typed any more: killed in between, it would be offered a second time.
        try store.together { for effect in action { try write(effect, now: now) } }
        if action.contains(where: \.isClosing) { events.append(.prepared(try planner.start(now: now))) }
        waiting.removeFirst()
      } catch {
        return events + [.notStored(lines: waiting.joined().count)]
      }
    }
    if hadWaiting { events.append(.stored) }
    return events + effects.compactMap(answer)
  }

  /// What a question finds; nil for everything that is none.
  private func answer(_ effect: AppEffect) -> AppEvent? {
    if case .export(let bytes, let path) = effect { return export(bytes, to: path) }
    guard case .look(let question) = effect else { return nil }
    do throws(StoreError) {
      switch question {
      case .cycle(let index): return .found(try store.cycleArchive(at: index))
      case .partners: return .foundPartners(try store.partners())
      case .texts(let query):
        return .foundTexts(query, try store.search(query, limit: 100, hiding: planner.confidentialAreas))
      }
    } catch {
      return .unreadable
    }
  }

  /// A file that is there already is never replaced from here.
  private func export(_ bytes: [UInt8], to path: String) -> AppEvent {
    do throws(Failure) {
      try OutputFile(path, replacing: false, sparing: database).write(bytes)
      return .exported(path)
    } catch {
      return .notExported(path, because: planner.sentence(of: error))
    }
  }

  private func write(_ effect: AppEffect, now: ClockReading) throws {
    switch effect {
    case .begin(let opening, let reading, let entries):
      try store.begin(opening, at: reading, entries: entries)
    case .append(let entries, let session, let position):
      try store.append(entries, to: session, from: position)
    case .save(let draft, let session):
      try save(draft, of: session)
    case .close(let record):
      try store.close(record, at: now.wall)
    case .note(let facts): try store.append(facts)
    case .assess(let facts): try store.append(facts)
    case .keep(let facts): try store.append(facts)
    case .link(let facts): try store.append(facts)
    case .look, .export, .suspend, .quit:
      break
    }
  }

  /// A half-typed line does not outlive its session: one that comes too late is let go.
  private func save(_ draft: Draft?, of session: Session.ID) throws {
    do throws(StoreError) {
      try store.save(draft, of: session)
    } catch {
      if error != .outOfStep { throw error }
    }
  }
}

extension AppEffect {
  fileprivate var isWriting: Bool {
    switch self {
    case .begin, .append, .close, .save, .note, .assess, .keep, .link: true
    case .look, .export, .suspend, .quit: false
    }
  }

  fileprivate var isClosing: Bool {
    if case .close = self { true } else { false }
  }
}
