package import Dialogue
import Foundation
package import Interface
import Records
import Words

/// Does what the program asks of the world: one transaction an action, and what could not be written is kept, in
/// order, and written before anything else.
package struct EffectRunner {
  private let store: SessionStore
  private var planner: SessionPlanner
  private let rescue: RescueFolders?
  private let keepsBackups: Bool
  /// The file that is never written over; nil in memory.
  private let database: String?
  /// What is not on disk yet, one list for each action.
  private var waiting: [[WritingEffect]] = []
  /// When something was written last.
  private var storedUntil: Instant?
  /// Every file with something that was rescued, the newest last.
  private var rescued: [RescueFile] = []
  /// When another program was last found to hold the database, in milliseconds since boot.
  private var foundBusyAt: Int64?

  /// `rescue` is where to go with what cannot be written; with `keepsBackups` a copy is made of what was closed. All
  /// there was at `start` is on disk.
  init(
    store: SessionStore, planner: SessionPlanner, database: String? = nil, rescue: RescueFolders? = nil,
    keepsBackups: Bool = false, start: Instant? = nil
  ) {
    storedUntil = start
    self.database = database
    self.store = store
    self.planner = planner
    self.rescue = rescue
    self.keepsBackups = keepsBackups
  }

  /// Writes what an earlier program could not and rescued; to be asked before anything else is read. Throws when the
  /// database still cannot be written: going on without these actions would be another session.
  func bringBack(now: ClockReading) throws -> [AppEvent] {
    var events: [AppEvent] = []
    for file in rescue?.files ?? [] {
      let actions: [[WritingEffect]]
      switch file.contents {
      case .ofOthers, .waits: continue
      case .unreadable:
        events.append(.saving(.rescueUnreadable(file.path)))
        continue
      case .actions(let found): actions = found
      }
      do throws(StoreError) {
        try store.together { for effect in actions.joined() { try write(effect, now: now) } }
        file.remove()
        events.append(.saving(.broughtBack(actions.count)))
      } catch {
        // It will never fit: whoever was kept out for it would be kept out for ever.
        guard error == .outOfStep || error.breaksRule else {
          if error == .corrupt || error == .damagedJournal { throw error }
          throw Failure.notBroughtBack(file.path, because: error)
        }
        events.append(.saving(.rescueDoesNotFit(file.path)))
      }
    }
    return events + (rescue?.waiting ?? []).map { .saving(.rescueWaits($0.file.path, for: $0.place)) }
  }

  /// Runs `effects` in order and tells what came of it. While another program holds the database, an attempt costs the
  /// patience of the connection: one a second is made, or when nobody waits, `isIdle`.
  package mutating func run(_ effects: [AppEffect], now: ClockReading, isIdle: Bool = true) -> [AppEvent] {
    var events: [AppEvent] = []
    for case .speak(let language) in effects { planner.texts = Texts(language) }
    let hadWaiting = !waiting.isEmpty
    add(effects.compactMap(\.writing))
    if hadWaiting, !isIdle, let foundBusyAt, (0..<1000).contains(now.sinceBoot - foundBusyAt),
      !effects.contains(where: \.isLeaving)
    {
      return [.saving(.notStored(unsaved(because: StoreError.busy)))] + effects.compactMap(answer)
    }
    foundBusyAt = nil
    while let action = waiting.first {
      do throws(StoreError) {
        // A line that was entered and is not typed any more: killed in between, it would be offered a second time.
        try store.together { for effect in action { try write(effect, now: now) } }
      } catch {
        let unsaved = unsaved(because: error)
        if unsaved.reason == .busy { foundBusyAt = now.sinceBoot }
        events.append(.saving(.notStored(unsaved)))
        return events + effects.compactMap(answer) + (effects.contains(.rescue) ? [saveElsewhere(now: now)] : [])
      }
      waiting.removeFirst()
      storedUntil = now.wall
      // Where it cannot be written now, the next start does it.
      if action.contains(where: \.completesUnits) { try? UnitKeeper(store: store).keep(at: now.wall) }
      if action.contains(where: \.isClosing) { events += closed(now: now) }
    }
    if hadWaiting {
      for file in rescued { file.remove() }
      rescued = []
      events.append(.saving(.stored))
    }
    return events + effects.compactMap(answer)
  }

  /// The last thing before the program ends: the database is tried once more, and what is still not on disk goes
  /// somewhere else.
  package mutating func leave(now: ClockReading) -> Leaving {
    let isGone = run([], now: now).contains(where: \.saysDatabaseIsGone)
    guard !waiting.isEmpty else { return .stored }
    guard hasSomethingToRescue else { return isGone ? .databaseGone(database ?? "", rescued: nil) : .onlyClosingWaits }
    guard let file = writeElsewhere(now: now) else { return .lost(steps: steps) }
    return isGone ? .databaseGone(database ?? "", rescued: file.path) : .rescued(file.path)
  }

  /// Keeps an action for writing; of a line that is being typed only the last state counts.
  private mutating func add(_ action: [WritingEffect]) {
    guard !action.isEmpty else { return }
    if let field = action.typedField, waiting.last?.typedField == field { waiting.removeLast() }
    waiting.append(action)
  }

  /// What the person did that is not on disk.
  private var steps: Int { max(1, waiting.count { !$0.allSatisfy(\.isTyping) }) }

  /// The closing of a session is not kept in a file.
  private var hasSomethingToRescue: Bool { waiting.joined().contains { RescuedAction($0) != nil } }

  private func unsaved(because error: StoreError) -> Unsaved {
    Unsaved(steps: steps, reason: Unsaved.Reason(error), storedUntil: storedUntil)
  }

  private mutating func saveElsewhere(now: ClockReading) -> AppEvent {
    guard hasSomethingToRescue else { return .saving(.onlyClosingWaits) }
    let folder = writeElsewhere(now: now).flatMap { file in rescue?.shownFolder(of: file) }
    return .saving(folder.map(SavingEvent.rescued) ?? .notRescued)
  }

  /// Nil when no place takes it; what was rescued before stays where it is.
  private mutating func writeElsewhere(now: ClockReading) -> RescueFile? {
    if let last = rescued.last, (try? last.write(waiting)) != nil { return last }
    guard let file = rescue?.write(waiting, named: String(now.wall.milliseconds)) else { return nil }
    // The newer one holds all that the older ones do. One that cannot be removed now is removed later.
    for older in rescued { older.remove() }
    rescued.append(file)
    return file
  }

  /// What comes after a session that is on disk.
  private func closed(now: ClockReading) -> [AppEvent] {
    let next = (try? planner.start(now: now)).map(AppEvent.prepared) ?? .unreadable
    guard keepsBackups else { return [next] }
    do {
      try store.backUp(at: now.wall)
      return [next]
    } catch {
      return [next, .saving(.notBackedUp)]
    }
  }

  /// What a question finds; nil for everything that is none.
  private func answer(_ effect: AppEffect) -> AppEvent? {
    switch effect {
    case .export(let bytes, let path): export(bytes, to: path)
    case .look(let question): answer(question)
    case .write, .rescue, .show, .speak, .showAgain, .suspend, .quit: nil
    }
  }

  private func answer(_ question: ArchiveQuestion) -> AppEvent {
    do throws(StoreError) {
      switch question {
      case .cycle(let index): return .found(try store.cycleArchive(at: index))
      case .partners:
        return .foundPartners(try store.partnerFacts(), stages: try store.partnerStageFacts())
      case .texts(let query):
        return .foundTexts(query, try store.search(query, limit: 100, hiding: planner.confidentialAreas))
      }
    } catch {
      return .unreadable
    }
  }

  /// A file that is there already is never replaced from here, and what a damaged database says goes no further.
  private func export(_ bytes: [UInt8], to path: String) -> AppEvent {
    do throws(Failure) {
      if isDamaged { throw Failure(StoreError.corrupt) }
      let file = try OutputFile(path, replacing: false, sparing: database)
      try file.write(bytes)
      return .exported(Self.whole(path), isInOpenFolder: file.isInOpenFolder)
    } catch {
      return .notExported(path, because: planner.sentence(of: error))
    }
  }

  /// A database that cannot be read now is another matter: what is on the screen was read before.
  private var isDamaged: Bool {
    do throws(StoreError) {
      try store.examine()
      return false
    } catch {
      return error == .corrupt
    }
  }

  /// The path from the root, so that whoever reads it finds the file from anywhere.
  private static func whole(_ path: String) -> String {
    path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
  }

  private func write(_ effect: WritingEffect, now: ClockReading) throws(StoreError) {
    switch effect {
    case .begin(let opening, let reading, let entries): try store.begin(opening, at: reading, entries: entries)
    case .append(let entries, let session, let position): try store.append(entries, to: session, from: position)
    case .save(let draft, let session): try save(draft, of: session)
    case .saveAtDesk(let draft, let field): try store.saveAtDesk(draft, field: field)
    case .close(let record): try store.close(record, at: now.wall)
    case .note(let facts): try store.append(facts)
    case .assess(let facts): try store.append(facts)
    case .keep(let facts): try store.append(facts)
    case .stage(let facts): try store.append(facts)
    case .link(let facts): try store.append(facts)
    case .end(let cycle, let instant): try store.end(cycle, at: instant)
    }
  }

  /// A half-typed line does not outlive its session: one that comes too late is let go.
  private func save(_ draft: Draft?, of session: Session.ID) throws(StoreError) {
    do throws(StoreError) {
      try store.save(draft, of: session)
    } catch {
      if error != .outOfStep { throw error }
    }
  }
}

extension AppEvent {
  fileprivate var saysDatabaseIsGone: Bool {
    if case .saving(.notStored(let unsaved)) = self { unsaved.reason == .missing } else { false }
  }
}

extension AppEffect {
  /// What is not on disk after it may be out of reach.
  fileprivate var isLeaving: Bool {
    switch self {
    case .rescue, .suspend, .quit: true
    case .write, .look, .export, .show, .speak, .showAgain: false
    }
  }
}

extension WritingEffect {
  fileprivate var isTyping: Bool { typedField != nil }

  /// The session or the field whose half-typed line it is about.
  fileprivate var typedField: String? {
    switch self {
    case .save(_, let session): session.description
    case .saveAtDesk(_, let field): field
    case .begin, .append, .close, .note, .assess, .keep, .stage, .link, .end: nil
    }
  }

  /// Whether a unit of publication may be whole after it.
  fileprivate var completesUnits: Bool { if case .end = self { true } else { isClosing } }

  fileprivate var isClosing: Bool { if case .close = self { true } else { false } }
}

extension [WritingEffect] {
  /// The field in which an action types and does nothing else; nil for every other one.
  fileprivate var typedField: String? { count == 1 ? first?.typedField : nil }
}
