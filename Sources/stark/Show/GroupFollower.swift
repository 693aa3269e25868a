import Content
import Dialogue
import Interface
import Records
import Words

/// Follows the session that goes on in a database, without writing and without being in the way of whoever does.
///
/// What cannot be read at the moment changes nothing: another program writes, or has ended in the middle of it. A file
/// that was put in the place of the one that is followed is followed from then on.
struct GroupFollower {
  /// A session of which there was no sign for longer is not one that goes on: it was left open.
  private static let silence = Duration.minutes(15)

  private let path: String
  private let library: ContentLibrary
  private let language: Language
  /// Nil while there is no database that can be read.
  private var store: SessionStore?
  /// Which file that is.
  private var identity: FileIdentity?
  /// Databases that were replaced: letting one go costs a thread, see `SessionStore`.
  private var replaced: [SessionStore] = []
  private var isDemo = false
  /// What the database was like when it was read last.
  private var version: Int?
  private var history: SessionHistory?
  /// The last line of its journal that was read.
  private var lastLine: SessionEntry.ID?
  /// The session that was followed until it was closed, while no other one is open.
  private var closed: SessionStateMachine?

  /// Throws where there is something that will never be a database to follow; one that is not there yet, or has to be
  /// opened for writing first, is waited for.
  init(_ path: String, library: ContentLibrary, language: Language, now: Instant) throws(StoreError) {
    self.path = path
    self.library = library
    self.language = language
    do throws(StoreError) {
      try open(now: now)
    } catch {
      guard [.missing, .older, .needsRecovery, .busy].contains(error) else { throw error }
    }
  }

  /// Looks whether there is something new.
  mutating func look(now: Instant) {
    do throws(StoreError) {
      // One that was taken away may come back, as another one too: until then what was there stays in sight.
      if store == nil || ![nil, identity].contains(FileIdentity(of: path)) { try open(now: now) }
      guard let store else { return }
      let current = try store.dataVersion()
      guard current != version else { return }
      if try !goOn(in: store) { try readAnew(from: store) }
      version = current
    } catch {
      // It is looked at again soon; until then what was there stays in sight.
    }
  }

  /// What the group may see now.
  func screen(at now: ClockReading) -> GroupScreen {
    var screen = shown(at: now)
    screen.isDemo = isDemo
    return screen
  }

  private func shown(at now: ClockReading) -> GroupScreen {
    if let history, isAlive(history, at: now.wall) {
      return GroupScreen(history.state, at: history.moment(at: now), library: library, language: language)
    }
    guard let closed else { return GroupScreen(withoutSessionAt: now.wall) }
    return GroupScreen(after: closed, at: now.wall)
  }

  private func isAlive(_ history: SessionHistory, at now: Instant) -> Bool {
    let written = history.lastReading.wall
    return now - max(written, DatabaseLock.lastSignOfLife(of: path) ?? written) < Self.silence
  }

  private mutating func open(now: Instant) throws(StoreError) {
    // Asked before: a file that comes in between is found to be another one at the next look.
    let found = FileIdentity(of: path)
    let opened = try SessionStore(at: path, access: .readOnly, now: now)
    try opened.hurry()
    if let store { replaced.append(store) }
    store = opened
    identity = found
    isDemo = opened.isDemo
    (version, history, lastLine, closed) = (nil, nil, nil, nil)
  }

  /// Adds the lines that have come to the journal; false where it is not the one that was read.
  private mutating func goOn(in store: SessionStore) throws(StoreError) -> Bool {
    guard var history, let lastLine else { return false }
    let lines = try store.entries(of: history.state.opening.session, from: history.length)
    guard lines.first?.id == lastLine else { return false }
    do throws(Rejection) {
      for line in lines.dropFirst() { _ = try history.apply(line) }
    } catch {
      throw .damagedJournal
    }
    self.history = history
    self.lastLine = lines.last?.id
    return true
  }

  private mutating func readAnew(from store: SessionStore) throws(StoreError) {
    let journal = try store.unfinished().last
    let before = history?.state
    history = try journal?.replayed()
    lastLine = journal?.entries.last?.id
    if history != nil {
      closed = nil
    } else if let before, before.startedAt != nil {
      closed = before
    }
  }
}
