/// A program in a terminal, and the person in front of it.
///
/// Not `Sendable`: one thread types, waits and looks. A session that goes away kills its program.
package final class TerminalSession {
  /// What the terminal shows.
  package private(set) var screen: VirtualScreen
  /// All bytes the program has written.
  package private(set) var output: [UInt8] = []

  private var terminal: PseudoTerminal
  /// No process has the terminal open any more.
  private var isClosed = false

  /// Starts `executable`, which is a path, with exactly this environment.
  package init(
    executable: String, arguments: [String] = [], environment: [String: String],
    size: TerminalSize = .standard
  ) throws(DriverError) {
    screen = VirtualScreen(size: size)
    terminal = try PseudoTerminal(executable, arguments, environment, size)
  }

  /// The program's process identifier.
  package var processIdentifier: Int32 { terminal.process }
  /// The processor time the program used in all its life; `nil` before ``waitForExit(deadline:)``.
  package var processorTime: Duration? { terminal.processorTime }
  /// The most memory the program has had at once so far, in bytes; `nil` once it has ended.
  package var peakMemory: Int? { terminal.peakMemory }
  /// How long the program's first thread could have run and was given no processor, in all its life.
  var queueing: Duration { terminal.queueing }
  /// Whether the terminal echoes and edits lines, as a shell's user needs it. Not after ``hangUp()``.
  package var isTerminalSane: Bool { terminal.isSane }

  /// Types `text`.
  package func send(_ text: String) throws(DriverError) {
    try send(bytes: Array(text.utf8))
  }

  /// Presses `key`, `count` times.
  package func send(key: TerminalKey, times count: Int = 1) throws(DriverError) {
    let sequence = key.sequence(applicationCursorKeys: screen.applicationCursorKeys)
    try send(String(repeating: sequence, count: count))
  }

  /// Pastes `text` as an xterm does: newlines become returns, and the text is marked as pasted if the
  /// program asked for that. Nothing is filtered, so the text may contain the mark of its own end.
  package func paste(_ text: String) throws(DriverError) {
    let typed = text.replacing("\r\n", with: "\r").replacing("\n", with: "\r")
    try send(screen.bracketedPaste ? "\u{1B}[200~\(typed)\u{1B}[201~" : typed)
  }

  /// Sends bytes as they are, even such as are no UTF-8.
  package func send(bytes: [UInt8]) throws(DriverError) {
    let clock = ContinuousClock()
    let deadline = clock.now + .seconds(10)
    var rest = bytes[...]
    while !rest.isEmpty {
      let time = clock.now.duration(to: deadline)
      guard time > .zero else { throw .deadlinePassed(waitingFor: "the program to read", screen: screen) }
      let readiness = try terminal.wait(forAtMost: time, wantsToWrite: true)
      // A program that cannot write does not read either.
      if readiness.isReadable { try takeOutput() }
      if readiness.hasEnded || isClosed { throw .ended(waitingFor: "it had read everything", screen: screen) }
      if readiness.isWritable { rest = try terminal.write(rest) }
    }
  }

  /// Changes the window's size.
  package func resize(to size: TerminalSize) throws(DriverError) {
    screen.resize(to: size)
    try terminal.resize(to: size)
  }

  /// Makes the window one without rows and columns, as some systems report a window that is not there yet; the screen
  /// stays as it is.
  package func resizeToNothing() throws(DriverError) {
    try terminal.resizeToNothing()
  }

  /// Sends `signal`, such as `SIGKILL`, to the program.
  package func kill(_ signal: Int32) throws(DriverError) {
    try terminal.kill(signal)
  }

  /// Closes the window: the kernel tells the program with SIGHUP, and its terminal is gone.
  package func hangUp() {
    terminal.hangUp()
    isClosed = true
  }

  /// Waits for the program's next output and shows it.
  func step(forAtMost time: Duration) throws(DriverError) -> SessionStep {
    guard !isClosed else { return .closed }
    var readiness = try terminal.wait(forAtMost: time)
    if readiness.hasEnded, !readiness.isReadable {
      // What it wrote just before its end may have arrived after the first look.
      readiness = try terminal.wait(forAtMost: .zero)
      if !readiness.isReadable { return .closed }
    }
    guard readiness.isReadable else { return .nothing }
    try takeOutput()
    return isClosed ? .closed : .output
  }

  /// Waits for output or the process's end, and takes its last output along; `nil` if it still runs.
  func stepTowardsExit(forAtMost time: Duration) throws(DriverError) -> ExitStatus? {
    let readiness = try terminal.wait(forAtMost: time)
    if readiness.isReadable { try takeOutput() }
    guard readiness.hasEnded else { return nil }
    while !isClosed, try terminal.wait(forAtMost: .zero).isReadable { try takeOutput() }
    return try terminal.reap()
  }

  private func takeOutput() throws(DriverError) {
    switch try terminal.read() {
    case .bytes(let bytes):
      output += bytes
      screen.feed(bytes)
    case .nothingYet: break
    case .closed: isClosed = true
    }
  }
}
