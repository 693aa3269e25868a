/// The time that a program takes, without the time that the machine gave to others.
///
/// A limit in seconds is a promise about the program; on a loaded machine it would be one about the neighbours. Taken
/// off is what the kernel counts as waiting for a processor, of the program or of the thread that watches it, whichever
/// waited longer: both may have waited at once, and no moment is taken off twice. So sleeping, waiting for something
/// else and working count in full. To be used on one thread.
package struct Stopwatch {
  private let session: TerminalSession?
  private let start = ContinuousClock.now
  private let queued: (program: Duration, watcher: Duration)

  /// Starts now; without a session what is measured is done by the calling thread.
  package init(_ session: TerminalSession? = nil) {
    self.session = session
    queued = Self.queueing(session)
  }

  /// The time since the start. After the program's end, the time until its end was noticed and more: read it at once.
  package var time: Duration {
    let now = Self.queueing(session)
    return Self.own(
      of: start.duration(to: .now), program: now.program - queued.program, watcher: now.watcher - queued.watcher)
  }

  /// What is left of `all` without the time that `program` and `watcher` waited for a processor.
  package static func own(of all: Duration, program: Duration, watcher: Duration) -> Duration {
    max(.zero, all - max(program, watcher))
  }

  private static func queueing(_ session: TerminalSession?) -> (program: Duration, watcher: Duration) {
    (session?.queueing ?? .zero, Queueing.time(of: "thread-self"))
  }
}
