/// The time that a program takes, without the time that the machine gave to others.
///
/// A limit in seconds is a promise about the program; on a loaded machine it would be one about the neighbours. Taken
/// off is exactly what the kernel counts as waiting for a processor, of the program and of the thread that watches it,
/// so that sleeping, waiting for something else and working count in full. To be used on one thread.
package struct Stopwatch {
  private let session: TerminalSession?
  private let start = ContinuousClock.now
  private let queued: Duration

  /// Starts now; without a session what is measured is done by the calling thread.
  package init(_ session: TerminalSession? = nil) {
    self.session = session
    queued = Self.queueing(session)
  }

  /// The time since the start. After the program's end, the time until its end was noticed and more: read it at once.
  package var time: Duration {
    max(.zero, start.duration(to: .now) - (Self.queueing(session) - queued))
  }

  private static func queueing(_ session: TerminalSession?) -> Duration {
    (session?.queueing ?? .zero) + Queueing.time(of: "thread-self")
  }
}
