package import Dialogue
package import Interface
import Records
package import Screen

/// The one loop of the program: waits for a key or the next visible second, changes the state, writes, draws.
package struct EventLoop {
  package private(set) var model: AppModel
  private var runner: EffectRunner
  private let read: () -> ClockReading
  private let slept: () -> Int64
  private var lastReading: ClockReading?
  private var isDone = false

  /// `slept` tells for how many milliseconds the machine has slept since it was started.
  package init(
    model: AppModel, runner: EffectRunner, clock: @escaping () -> ClockReading, slept: @escaping () -> Int64 = { 0 }
  ) {
    self.model = model
    self.runner = runner
    self.read = clock
    self.slept = slept
  }

  /// Runs until the person quits or the terminal is gone; `breathe` gives a sign of life at every
  /// wake-up, as long as it is one of the open session: looking in beside it is none.
  package mutating func run(on terminal: inout some Terminal & ~Copyable, breathe: (Instant) -> Void = { _ in }) {
    while !isDone {
      let now = read()
      lastReading = now
      let isTakenUp = model.history != nil || model.start.unfinished == nil
      if isTakenUp, model.openAbsence(at: now) == nil { breathe(now.wall) }
      let size = terminal.size
      if size != model.windowSize { _ = model.update(.resized(size), now: now) }
      terminal.show(ScreenView(model, at: now).render(size: size))
      let sleptBefore = slept()
      let input = terminal.input(waitingAtMost: model.nextChange(after: now))
      if slept() - sleptBefore >= 2000 { perform(.wasAway(since: now), on: &terminal) }
      handle(input, on: &terminal)
      // Keys that wait already are handled before the screen is drawn once for all of them.
      while !isDone, let next = terminal.input(waitingAtMost: 0) { handle(next, on: &terminal) }
    }
  }

  /// Writes what could not be written into the database yet, there or elsewhere, and says what came of it.
  package mutating func leave() -> Leaving { runner.leave(now: read()) }

  /// A wait that only lasts long tells nothing: the machine may be under load, or its clock was set. Being stopped does.
  private mutating func handle(_ input: Input?, on terminal: inout some Terminal & ~Copyable) {
    switch input {
    case .key(let key): perform(.key(key), on: &terminal)
    case .pasted(let text): perform(.pasted(text), on: &terminal)
    case .unended(let what): perform(.unended(what), on: &terminal)
    case .focusGained: perform(.focused(true), on: &terminal)
    case .focusLost: perform(.focused(false), on: &terminal)
    case .suspend: perform(.suspendAsked, on: &terminal)
    case .interrupt: perform(.quitAsked, on: &terminal)
    case .hangUp: isDone = true
    case .continued: perform(.wasAway(since: lastReading ?? read()), on: &terminal)
    case .resized, nil: perform(.ticked, on: &terminal)
    }
  }

  private mutating func perform(_ event: AppEvent, on terminal: inout some Terminal & ~Copyable) {
    let now = read()
    lastReading = now
    let effects = model.update(event, now: now)
    for event in runner.run(effects, now: now, isIdle: event == .ticked) { _ = model.update(event, now: now) }
    for case .show(let theme) in effects { terminal.usePalette(Palette(theme)) }
    if effects.contains(.suspend) {
      terminal.suspend()
      perform(.wasAway(since: now), on: &terminal)
    }
    if effects.contains(.quit) { isDone = true }
  }
}
