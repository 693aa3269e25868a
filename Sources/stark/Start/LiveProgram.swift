import Content
import Dialogue
import Foundation
import Interface
import Records
import Words

/// The interface on a database: opens both, runs the loop, and leaves the terminal as it was.
struct LiveProgram {
  let settings: Settings
  var database: String?
  var isDemo = false

  /// Runs until the person quits, and returns the signal that asked the process to end, if one did.
  func run() throws -> Int32? {
    // Before anything is made: a refusal says that nothing was changed.
    try LiveConsole.examine(settings)
    let texts = Texts(settings.language)
    let path = try database ?? settings.database()
    do {
      return try run(on: path, texts)
    } catch let error as StoreError where error == .corrupt || error == .damagedJournal {
      throw Failure.damaged(path, texts)
    }
  }

  private func run(on path: String, _ texts: Texts) throws -> Int32? {
    let clock = SystemClock()
    let now = clock.read()
    let lastSignOfLife = DatabaseLock.lastSignOfLife(of: path)
    var lock = try DatabaseLock(for: path, now: now.wall)
    let store = try SessionStore(at: path, now: now.wall)
    try lock.claim(path)
    guard isDemo || !store.isDemo else { throw Failure.isDemo }
    let library = try ContentLibrary.own(in: settings.configurationFolder)
    let planner = SessionPlanner(
      store: store, library: library, texts: texts, isDemo: isDemo, makeIdentifiers: Self.identifiers)
    let runner = EffectRunner(
      store: store, planner: planner, database: path,
      rescue: RescueFolders(of: store, at: path, environment: Program.environment),
      keepsBackups: !isDemo, start: now.wall)
    let broughtBack = try runner.bringBack(now: now)
    // What was closed by an earlier program, or before one ended too early; a full disk keeps nobody out for it.
    try? UnitKeeper(store: store).keep(at: now.wall)
    let start = try planner.start(now: now, lastSignOfLife: lastSignOfLife)
    // The lock was taken now, but nobody has taken up the session yet.
    if start.unfinished != nil, let lastSignOfLife { lock.touch(at: lastSignOfLife) }
    let looks = Looks(
      themes: settings.themes.all.compactMap { try? $0.theme.get() }, shown: settings.theme,
      paletteCursor: settings.paletteCursor)
    var model = AppModel(
      texts: texts, looks: looks, library: library, start: start, identifiers: Self.identifiers())
    for event in broughtBack { _ = model.update(event, now: now) }
    var loop = EventLoop(model: model, runner: runner, clock: clock.read, slept: clock.slept)
    let console = LiveConsole(settings: settings, farewell: texts.farewell)
    let (left, signal) = try console.run(&loop) { lock.touch(at: $0) }
    guard let left else {
      if signal == nil, !isDemo, loop.model.leavesOpenSession { Program.say(loop.model.texts.staysOpen) }
      return signal
    }
    guard let signal else { throw left }
    Program.say(left.words[loop.model.texts.language])
    return signal
  }

  private static func identifiers() -> IdentifierSource {
    var generator = SystemRandomNumberGenerator()
    return IdentifierSource(seed: (0..<4).map { _ in generator.next() })
  }
}
