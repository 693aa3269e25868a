import AcceptanceScripts
import Dialogue
import Screen

/// A clock that stands still between the steps of a script.
final class FrozenClock {
  private(set) var reading: ClockReading

  init(_ instant: Instant) {
    reading = ClockReading(wall: instant, sinceBoot: instant.milliseconds, boot: "boot")
  }

  func step(to instant: Instant) {
    reading = ClockReading(wall: instant, sinceBoot: instant.milliseconds, boot: reading.boot)
  }
}

/// A terminal at which a script is typed, every step at its time; then the line is cut.
struct TimedTerminal: Terminal {
  let size = Size(rows: 24, columns: 80)
  private(set) var last = Buffer(size: Size(rows: 0, columns: 0))
  /// The screen after each step that was asked to be kept.
  private(set) var kept: [String: Buffer] = [:]
  /// Every palette that was set, in order.
  private(set) var palettes: [Palette] = []
  private let clock: FrozenClock
  private var steps: [(time: Instant, name: String, input: Input)]

  init(_ script: [ScriptStep], on date: CivilDate, clock: FrozenClock) {
    self.clock = clock
    steps = script.flatMap { step in
      let inputs = (step.pasted.map { [Input.pasted($0)] } ?? []) + step.keys.map(Input.key)
      return inputs.map { (time: step.instant(on: date), name: step.time, input: $0) }
    }
  }

  mutating func show(_ buffer: Buffer) { last = buffer }

  mutating func input(waitingAtMost milliseconds: Int?) -> Input? {
    guard let step = steps.first else { return .hangUp }
    // What comes later does not wait already.
    if milliseconds == 0, step.time > clock.reading.wall { return nil }
    if step.time > clock.reading.wall { kept[clock.reading.wall.iso] = last }
    clock.step(to: step.time)
    steps.removeFirst()
    return step.input
  }

  mutating func suspend() {}
  mutating func drawAgain() {}
  mutating func usePalette(_ palette: Palette) { palettes.append(palette) }
}

extension ScriptStep {
  /// The moment of the step on that day of the group.
  func instant(on date: CivilDate) -> Instant {
    let seconds = time.split(separator: ":").compactMap { Int($0) }
    let minute = TimeOfDay(hour: seconds.first ?? 0, minute: seconds.dropFirst().first ?? 0)
    return TimeZoneRule.berlin.instant(of: date, at: minute) + .seconds(seconds.last ?? 0)
  }
}
