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

  /// Runs on a screen until the person quits or the terminal is gone; `breathe` gives a sign of life at every
  /// wake-up, as long as it is one of the open session: looking in beside it is none.
  package mutating func run(on terminal: inout some Terminal & ~Copyable, breathe: (Instant) -> Void = { _ in }) {
    run(on: &terminal, .screen, breathe: breathe)
  }

  /// The same in lines, without a screen.
  package mutating func run(on console: inout some LineConsole & ~Copyable, breathe: (Instant) -> Void = { _ in }) {
    run(on: &console, .lines, breathe: breathe)
  }

  private mutating func run<Device: Console & ~Copyable>(
    on device: inout Device, _ stage: Stage<Device>, breathe: (Instant) -> Void
  ) {
    while !isDone {
      let now = read()
      lastReading = now
      let isTakenUp = model.history != nil || model.start.unfinished == nil
      if isTakenUp, model.openAbsence(at: now) == nil { breathe(now.wall) }
      let size = stage.size(device)
      if size != model.windowSize { _ = model.update(.resized(size), now: now) }
      stage.show(&device, model, now)
      let sleptBefore = slept()
      let input = device.input(waitingAtMost: model.nextChange(after: now))
      if slept() - sleptBefore >= 2000 { perform(.wasAway(since: now), on: &device, stage) }
      handle(input, on: &device, stage)
      // Keys that wait already are handled before the screen is drawn once for all of them.
      while !isDone, let next = device.input(waitingAtMost: 0) { handle(next, on: &device, stage) }
    }
  }

  /// Writes what could not be written into the database yet, there or elsewhere, and says what came of it.
  package mutating func leave() -> Leaving { runner.leave(now: read()) }

  /// A wait that only lasts long tells nothing: the machine may be under load, or its clock was set. Being stopped does.
  private mutating func handle<Device: Console & ~Copyable>(
    _ input: Input?, on device: inout Device, _ stage: Stage<Device>
  ) {
    switch input {
    case .key(let key): perform(.key(key), on: &device, stage)
    case .pasted(let text): perform(.pasted(text), on: &device, stage)
    case .unended(let what): perform(.unended(what), on: &device, stage)
    case .focusGained: perform(.focused(true), on: &device, stage)
    case .focusLost: perform(.focused(false), on: &device, stage)
    case .suspend: perform(.suspendAsked, on: &device, stage)
    case .interrupt: perform(.quitAsked, on: &device, stage)
    case .hangUp: isDone = true
    case .continued: perform(.wasAway(since: lastReading ?? read()), on: &device, stage)
    case .resized, nil: perform(.ticked, on: &device, stage)
    }
  }

  private mutating func perform<Device: Console & ~Copyable>(
    _ event: AppEvent, on device: inout Device, _ stage: Stage<Device>
  ) {
    let now = read()
    lastReading = now
    let effects = model.update(event, now: now)
    for event in runner.run(effects, now: now, isIdle: event == .ticked) { _ = model.update(event, now: now) }
    for case .show(let theme) in effects { stage.use(&device, Palette(theme)) }
    if effects.contains(.showAgain) { stage.forget(&device) }
    if effects.contains(.suspend) {
      device.suspend()
      perform(.wasAway(since: now), on: &device, stage)
    }
    if effects.contains(.quit) { isDone = true }
    if event.isOfPerson, !isDone { stage.answer(&device, model, now) }
  }
}

extension AppEvent {
  /// Whether somebody waits for an answer to it.
  fileprivate var isOfPerson: Bool {
    switch self {
    case .key, .pasted, .unended, .quitAsked: true
    case .focused, .resized, .suspendAsked, .wasAway, .ticked, .saving, .prepared, .found, .foundPartners, .foundTexts,
      .unreadable, .exported, .notExported:
      false
    }
  }
}
