import AcceptanceScripts
import Content
import Dialogue
import Foundation
import Interface
import Records
import Scratch
import Screen
import Words

@testable import stark

/// The program on a database of its own, with a script instead of a person and a clock that the script sets.
struct ScriptedProgram {
  let path: String
  let clock: FrozenClock
  let date: CivilDate
  let store: SessionStore
  private let texts: Texts
  private let seeds = Seeds()

  init(in folder: ScratchDirectory, at time: String = "12:20", language: Language = .german) throws {
    date = try FirstSession.day("2021-03-24")
    clock = FrozenClock(TimeZoneRule.berlin.instant(of: date, at: TimeOfDay(time) ?? TimeOfDay(minutes: 0)))
    path = folder.path + "/stark.sqlite"
    texts = Texts(language)
    try FirstSessionFile.write(to: path, madeAt: .late)
    store = try SessionStore(at: path, now: clock.reading.wall)
  }

  /// What a query over the file gives.
  func rows(_ sql: String) throws -> [String] { try Rows(of: path).query(sql) }

  /// Runs `script` and returns the program's last state and its terminal; with `keepsBackups` a copy is made of what was
  /// closed.
  func run(_ script: [ScriptStep], keepsBackups: Bool = false) throws -> (model: AppModel, terminal: TimedTerminal) {
    let library = try ContentLibrary.builtIn()
    let planner = SessionPlanner(
      store: store, library: library, texts: texts, makeIdentifiers: { seeds.next() })
    let model = AppModel(
      texts: texts, looks: try .builtIn, library: library,
      start: try planner.start(now: clock.reading), identifiers: seeds.next())
    var loop = EventLoop(
      model: model, runner: EffectRunner(store: store, planner: planner, keepsBackups: keepsBackups),
      clock: { clock.reading })
    var terminal = TimedTerminal(script, on: date, clock: clock)
    loop.run(on: &terminal)
    return (loop.model, terminal)
  }
}

/// Seeds that differ from each other and are the same in every run.
final class Seeds {
  private var count: UInt64 = 0

  func next() -> IdentifierSource {
    count += 1
    return IdentifierSource(seed: [count, 2, 3, 4])
  }
}
