import AcceptanceScripts
import Content
import Dialogue
import Interface
import Records
import Screen
import Words

@testable import stark

/// Somebody at the keyboard who looks back on the demo cycle, on 5 May 2021.
struct DemoDesk {
  let store: SessionStore
  private(set) var model: AppModel
  private var runner: EffectRunner
  private(set) var now: ClockReading

  /// `isWritten` says whether the team has written anything for the Bilanz.
  init(_ language: Language = .german, isEmpty: Bool = false, isWritten: Bool = true) throws {
    let wall = Instant(milliseconds: 1_620_208_800_000)
    now = ClockReading(wall: wall, sinceBoot: 0, boot: "boot")
    store = try isEmpty ? .inMemory() : isWritten ? DemoFixture.store() : DemoFixture.unwrittenStore()
    (model, runner) = try Self.start(store, language, now)
  }

  private static func start(
    _ store: SessionStore, _ language: Language, _ now: ClockReading, lastSignOfLife: Instant? = nil
  ) throws -> (AppModel, EffectRunner) {
    let seeds = Seeds()
    let library = try ContentLibrary.builtIn()
    let texts = Texts(language)
    let planner = SessionPlanner(store: store, library: library, texts: texts, makeIdentifiers: { seeds.next() })
    let start = try planner.start(now: now, lastSignOfLife: lastSignOfLife)
    let model = AppModel(texts: texts, library: library, start: start, identifiers: seeds.next())
    return (model, EffectRunner(store: store, planner: planner))
  }

  /// Leaves the program and starts it again.
  mutating func restart(lastSignOfLife: Instant? = nil) throws {
    (model, runner) = try Self.start(store, .german, now, lastSignOfLife: lastSignOfLife)
  }

  /// Time goes on; the clock on the wall may be set meanwhile.
  mutating func wait(_ span: Duration, settingClockBy change: Duration = .zero) {
    now = ClockReading(
      wall: now.wall + span + change, sinceBoot: now.sinceBoot + span.inMilliseconds, boot: now.boot)
  }

  /// Presses keys, named as in the key table and separated by blanks.
  mutating func press(_ keys: String) { ScriptStep("00:00:00", keys).keys.forEach { press($0) } }

  /// Types text as it is.
  mutating func type(_ text: String) { text.forEach { press(.character($0)) } }

  /// Takes away that many characters before the cursor, as far as there are any.
  mutating func erase(_ count: Int) { (0..<count).forEach { _ in press(.backspace) } }

  mutating func tell(_ event: AppEvent) { _ = model.update(event, now: now) }

  private mutating func press(_ key: Key) {
    now = ClockReading(wall: now.wall + .seconds(1), sinceBoot: now.sinceBoot + 1000, boot: now.boot)
    let effects = model.update(.key(key), now: now)
    for event in runner.run(effects, now: now) { _ = model.update(event, now: now) }
  }

  /// What stands in the line that is typed; nil when none is.
  var typed: String? {
    if case .line(let line) = model.entry { line.editor.text } else { nil }
  }

  /// What the screen shows.
  func screen(rows: Int = 24, columns: Int = 80) -> Buffer {
    ScreenView(model, at: now).render(size: Size(rows: rows, columns: columns))
  }

  /// After these keys.
  func after(_ keys: String) -> DemoDesk {
    var desk = self
    desk.press(keys)
    return desk
  }
}
