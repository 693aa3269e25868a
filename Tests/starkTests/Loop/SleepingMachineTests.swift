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

@Suite("A machine that sleeps while the program runs")
struct SleepingMachineTests {
  /// What a terminal and a machine do in a test: with every wait the machine sleeps for so many milliseconds.
  private final class Machine {
    var now: ClockReading
    var slept: Int64 = 0
    let nap: Int64

    init(_ now: ClockReading, nap: Int64) {
      self.now = now
      self.nap = nap
    }
  }

  /// Sleeps once, in the first wait.
  private struct DozingTerminal: Terminal {
    let size = Size(rows: 24, columns: 80)
    let machine: Machine
    private var waits = 0

    init(_ machine: Machine) { self.machine = machine }

    mutating func show(_ buffer: Buffer) {}
    mutating func suspend() {}
    mutating func drawAgain() {}
    mutating func usePalette(_ palette: Palette) {}

    mutating func input(waitingAtMost milliseconds: Int?) -> Input? {
      guard milliseconds != 0 else { return nil }
      waits += 1
      guard waits == 1 else { return .hangUp }
      machine.slept += machine.nap
      machine.now = ClockReading(
        wall: machine.now.wall + .milliseconds(machine.nap), sinceBoot: machine.now.sinceBoot + machine.nap,
        boot: machine.now.boot)
      return nil
    }
  }

  /// Amina speaks in the exchange, and the machine sleeps.
  private func after(nap: Int64, isAsleep: Bool = true) throws -> (model: AppModel, signs: [Instant]) {
    let folder = try ScratchDirectory()
    let program = try ScriptedProgram(in: folder)
    let model = try program.run([ScriptStep("12:20:00", "Enter 1 2 > > >"), ScriptStep("12:47:00", "1")]).model
    let machine = Machine(program.clock.reading, nap: nap)
    let store = try SessionStore.inMemory()
    let planner = SessionPlanner(
      store: store, library: try .builtIn(), texts: Texts(.german), makeIdentifiers: { IdentifierSource(seed: [9]) })
    var loop = EventLoop(
      model: model, runner: EffectRunner(store: store, planner: planner), clock: { machine.now },
      slept: { isAsleep ? machine.slept : 0 })
    var terminal = DozingTerminal(machine)
    var signs: [Instant] = []
    loop.run(on: &terminal) { signs.append($0) }
    return (loop.model, signs)
  }

  @Test("has made a gap, which is said")
  func nap() throws {
    let (model, signs) = try after(nap: 95_000)
    #expect(model.message?.text == "Eine Lücke von 1:35 zählt mit. p l nimmt sie heraus.")
    #expect(signs.count == 2)
  }

  @Test("for less than two seconds, or that was only slow, has made none")
  func none() throws {
    #expect(try after(nap: 1900).model.message == nil)
    #expect(try after(nap: 95_000, isAsleep: false).model.message == nil)
  }

  @Test("until the hour is over gives no sign of life before it was said how the hour goes on")
  func overnight() throws {
    let (model, signs) = try after(nap: 72_000_000)
    #expect(model.place == .today && model.start.unfinished?.gap == .milliseconds(72_000_000))
    #expect(signs.count == 1)
  }
}
