/// Waiting is always for something: for a screen, for a text, for an end. The time is only a limit.
extension TerminalSession {
  /// Waits until the screen fulfils `condition`, which is tried now and after every output.
  package func wait(
    until description: String, deadline limit: Duration = .seconds(10),
    _ condition: (VirtualScreen) -> Bool
  ) throws(DriverError) {
    let clock = ContinuousClock()
    let deadline = clock.now + limit
    while !condition(screen) {
      let time = clock.now.duration(to: deadline)
      guard time > .zero else { throw .deadlinePassed(waitingFor: description, screen: screen) }
      if try step(forAtMost: time) == .closed, !condition(screen) {
        throw .ended(waitingFor: description, screen: screen)
      }
    }
  }

  /// Waits until `text` stands in one line of the screen.
  package func waitForText(_ text: String, deadline: Duration = .seconds(10)) throws(DriverError) {
    try wait(until: "the text “\(text)”", deadline: deadline) { $0.position(of: text) != nil }
  }

  /// Waits until no output has come for `quiet`.
  ///
  /// This measures time, so it can only show that something did *not* happen: that a key was ignored,
  /// that nothing is drawn twice. It proves it no better than `quiet` is long. To learn that something
  /// has happened, wait for its trace on the screen; a slow machine is also quiet before it answers.
  package func waitForIdle(
    quiet: Duration = .milliseconds(50), deadline limit: Duration = .seconds(10)
  ) throws(DriverError) {
    let clock = ContinuousClock()
    let deadline = clock.now + limit
    var lastOutput = clock.now
    while true {
      let now = clock.now
      let end = lastOutput + quiet
      if end <= now { return }
      guard now < deadline else { throw .deadlinePassed(waitingFor: "silence", screen: screen) }
      switch try step(forAtMost: now.duration(to: min(end, deadline))) {
      case .output: lastOutput = clock.now
      case .nothing: break
      case .closed: return
      }
    }
  }

  /// Waits until the program has ended, and takes its last output along.
  @discardableResult
  package func waitForExit(deadline limit: Duration = .seconds(10)) throws(DriverError) -> ExitStatus {
    let clock = ContinuousClock()
    let deadline = clock.now + limit
    while true {
      let time = clock.now.duration(to: deadline)
      guard time > .zero else { throw .deadlinePassed(waitingFor: "the program's end", screen: screen) }
      if let status = try stepTowardsExit(forAtMost: time) { return status }
    }
  }
}
