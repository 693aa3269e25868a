import AcceptanceScripts
import Content
import Dialogue
import Interface
import Records
import Scratch
import Screen
import Testing
import Words

@testable import stark

@Suite("Whatever is pressed")
struct RandomKeysTests {
  @Test("leaves on disk what the screen says, and a program that starts again where it was", arguments: 1...24)
  func keys(seed: Int) throws {
    var desk = try RandomDesk(seed: UInt64(seed))
    for _ in 0..<60 {
      for _ in 0..<10 { desk.press() }
      #expect(desk.model.saving == .stored)
      let kept = try desk.store.unfinished().last
      let session = desk.model.session.flatMap { $0.phase == .closed ? nil : $0 }
      #expect(try kept?.replayed().state == session)
      #expect(kept?.draft == desk.draft)
    }
    #expect(desk.lines > 8, "\(desk.lines)")
  }
}

/// The program with a database in memory, and hands that press anything.
private struct RandomDesk {
  let store: SessionStore
  private(set) var model: AppModel
  /// The half-typed line the program asked to be kept last.
  private(set) var draft: Draft?
  /// How many lines of the journal were written.
  private(set) var lines = 0
  private var runner: EffectRunner
  private var hands: RandomHands
  private let clock: FrozenClock
  private let folder: ScratchDirectory

  init(seed: UInt64) throws {
    let seeds = Seeds()
    folder = try ScratchDirectory()
    clock = FrozenClock(Instant(milliseconds: 1_616_584_800_000))
    store = try SessionStore.inMemory()
    let library = try ContentLibrary.builtIn()
    let texts = Texts(seed.isMultiple(of: 2) ? .german : .english)
    let planner = SessionPlanner(store: store, library: library, texts: texts, makeIdentifiers: { seeds.next() })
    runner = EffectRunner(store: store, planner: planner)
    model = AppModel(
      texts: texts, library: library, start: try planner.start(now: clock.reading), identifiers: seeds.next())
    hands = RandomHands(seed: seed)
    for key in Self.group.flatMap(\.keys) { send(.key(key)) }
    for _ in 0..<seed % 7 { send(.key(.character(">"))) }
  }

  /// A group of three, so that there is somebody to talk.
  private static let group = [
    ScriptStep("12:20:00", "Enter a P e t r a Enter U l m Enter 1"),
    ScriptStep("12:20:00", "a Y o n a s Enter 1 2"), ScriptStep("12:20:00", "a O l e n a Enter 1 3"),
  ]

  /// One key, and the screen at some size after it.
  mutating func press() {
    clock.step(to: clock.reading.wall + .milliseconds(hands.number(0...60_000)))
    send(hands.next(for: model))
    let size = Size(rows: hands.number(0...40), columns: hands.number(0...100))
    #expect(ScreenView(model, at: clock.reading).render(size: size).size == size)
  }

  private mutating func send(_ event: AppEvent) {
    let effects = model.update(event, now: clock.reading)
    for case .write(.save(let saved, _)) in effects { draft = saved }
    for case .write(.close) in effects { draft = nil }
    for case .write(.append(let entries, _, _)) in effects { lines += entries.count }
    for event in runner.run(effects.map(inScratch), now: clock.reading) { _ = model.update(event, now: clock.reading) }
  }

  /// What is saved goes into a folder of its own: a name alone means the folder in which the tests run.
  private func inScratch(_ effect: AppEffect) -> AppEffect {
    guard case .export(let bytes, let name) = effect else { return effect }
    return .export(bytes, to: folder.file(name.replacing("/", with: "-")))
  }
}
