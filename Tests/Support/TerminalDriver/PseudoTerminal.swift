internal import CPseudoTerminal
internal import Glibc

/// A child process and the terminal it runs in: descriptors and the end of the process, no screen.
///
/// Its end is the child's end: what still runs is killed and reaped.
struct PseudoTerminal: ~Copyable {
  /// What `wait` found.
  struct Readiness: Equatable, Sendable {
    var isReadable = false
    var isWritable = false
    var hasEnded = false
    /// Nothing happened in time.
    var isNothing: Bool { self == Readiness() }
  }

  /// What `read` found.
  enum Output: Equatable, Sendable {
    case bytes([UInt8])
    case nothingYet
    /// No process has the terminal open any more.
    case closed
  }

  let process: Int32
  private(set) var status: ExitStatus?
  private(set) var processorTime: Duration?
  private var finalQueueing: Duration?
  private var master: Int32
  /// Becomes readable when the process has ended.
  private let ended: Int32
  /// Whether reading can still bring anything.
  private var isOpen = true

  init(
    _ executable: String, _ arguments: [String], _ environment: [String: String], _ size: TerminalSize
  ) throws(DriverError) {
    let variables = environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    let argv = CStringArray([executable] + arguments)
    let envp = CStringArray(variables)
    var (master, process, ended) = (Int32(-1), Int32(-1), Int32(-1))
    let error = cp_spawn(
      executable, argv.pointers, envp.pointers, Int32(size.rows), Int32(size.columns), &master, &process,
      &ended)
    guard error == 0 else { throw .cannotStart(executable, reason: reason(error)) }
    (self.master, self.process, self.ended) = (master, process, ended)
  }

  deinit {
    if status == nil {
      _ = Glibc.kill(process, SIGKILL)
      var watched = pollfd(fd: ended, events: Int16(POLLIN), revents: 0)
      _ = poll(&watched, 1, 10_000)
      FaketimeLibrary.removeRemains(of: process)
      var end = cp_exit()
      _ = cp_wait(process, 0, &end)
    }
    if master >= 0 { close(master) }
    close(ended)
  }

  /// Waits until there is output, room for input if `wantsToWrite`, or the process has ended.
  func wait(forAtMost time: Duration, wantsToWrite: Bool = false) throws(DriverError) -> Readiness {
    let events = Int16(wantsToWrite ? POLLIN | POLLOUT : POLLIN)
    // Negative descriptors are skipped.
    var descriptors = [
      pollfd(fd: isOpen ? master : -1, events: events, revents: 0),
      pollfd(fd: ended, events: Int16(POLLIN), revents: 0),
    ]
    let milliseconds = (max(time, .zero) / .milliseconds(1)).rounded(.up)
    guard poll(&descriptors, nfds_t(descriptors.count), Int32(min(milliseconds, 1e9))) >= 0 else {
      if errno == EINTR { return Readiness() }
      throw .system("waiting for the terminal", reason: reason())
    }
    let found = Int32(descriptors[0].revents)
    return Readiness(
      isReadable: found & (POLLIN | POLLHUP | POLLERR) != 0,
      isWritable: found & POLLOUT != 0,
      hasEnded: descriptors[1].revents != 0)
  }

  /// Reads what there is, without waiting.
  mutating func read() throws(DriverError) -> Output {
    guard isOpen else { return .closed }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = Glibc.read(master, &buffer, buffer.count)
    if count > 0 { return .bytes(Array(buffer[..<count])) }
    // The kernel says EIO when the last process has closed its side.
    if count == 0 || errno == EIO {
      isOpen = false
      return .closed
    }
    if errno == EAGAIN || errno == EINTR { return .nothingYet }
    throw .system("reading from the terminal", reason: reason())
  }

  /// Writes what fits, without waiting, and returns the rest.
  func write(_ bytes: ArraySlice<UInt8>) throws(DriverError) -> ArraySlice<UInt8> {
    let count = bytes.withUnsafeBytes { Glibc.write(master, $0.baseAddress, $0.count) }
    if count >= 0 { return bytes.dropFirst(count) }
    if errno == EAGAIN || errno == EINTR { return bytes }
    throw .system("typing into the terminal", reason: reason())
  }

  func resize(to size: TerminalSize) throws(DriverError) {
    try resize(rows: size.rows, columns: size.columns)
  }

  func resizeToNothing() throws(DriverError) {
    try resize(rows: 0, columns: 0)
  }

  private func resize(rows: Int, columns: Int) throws(DriverError) {
    let error = cp_resize(master, Int32(rows), Int32(columns))
    guard error == 0 else { throw .system("resizing the terminal", reason: reason(error)) }
  }

  func kill(_ signal: Int32) throws(DriverError) {
    // After reaping, the number may belong to another process.
    guard status == nil else { throw .system("signal \(signal)", reason: "the program has ended") }
    guard Glibc.kill(process, signal) == 0 else { throw .system("signal \(signal)", reason: reason()) }
  }

  /// How long the process could have run and was given no processor.
  var queueing: Duration { finalQueueing ?? Queueing.time(of: "\(process)") }

  /// The most memory the process has had at once so far, in bytes; nil once it has ended.
  var peakMemory: Int? { status == nil ? PeakMemory.bytes(of: process) : nil }

  var isSane: Bool { cp_termios_is_sane(master) }

  /// Takes the exit status of a process that has ended.
  mutating func reap() throws(DriverError) -> ExitStatus {
    if let status { return status }
    // Before reaping: until then no other process can get the number, and with it the files.
    FaketimeLibrary.removeRemains(of: process)
    finalQueueing = queueing
    var end = cp_exit()
    let error = cp_wait(process, 0, &end)
    guard error == 0 else { throw .system("waiting for the program's end", reason: reason(error)) }
    let status = end.signalled ? ExitStatus.signalled(end.value) : .exited(end.value)
    self.status = status
    processorTime = .milliseconds(end.cpu_ms)
    return status
  }

  /// Closes the terminal's side that the user sees, as closing the window does.
  mutating func hangUp() {
    if master >= 0 { close(master) }
    master = -1
    isOpen = false
  }
}
