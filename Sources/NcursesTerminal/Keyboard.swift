import CNcurses
package import Screen

/// What comes from the terminal on the standard streams: the same keys, pastes and signals, whatever is shown on it.
package struct Keyboard {
  /// What a wait ended with.
  package enum Event: Equatable, Sendable {
    case input(Input)
    /// The window has changed, or the caller has said that it has.
    case resized
    /// The process was stopped and goes on.
    case continued
    case timeUp
  }

  /// The signal that asked the process to end, after which every input is `.hangUp`.
  package var endingSignal: Int32? {
    let signal = cn_ending_signal()
    return signal == 0 ? nil : signal
  }

  private var decoder = InputDecoder(escapeDelay: Int(cn_escape_delay()))
  private var isGone = false

  package init() {}

  /// Waits at most so long, for ever when nil. `isResized` is for a caller who knows of another size already: it comes
  /// behind the keys that wait.
  package mutating func next(waitingAtMost milliseconds: Int?, isResized: Bool = false) -> Event {
    let deadline = milliseconds.map { cn_milliseconds() + Int64(max(0, min($0, Int(Int32.max)))) }
    var isTimeUp = false
    while true {
      if endingSignal != nil { return .input(.hangUp) }
      if let input = decoder.next() {
        #if DEBUG
          if input == .focusLost { TestTrap.spring() }
        #endif
        return .input(input)
      }
      if isGone { return .input(.hangUp) }
      if isResized { return .resized }
      let now = cn_milliseconds()
      // What waits to be read comes first, also when this process was not given any time for long.
      let settlingAt = decoder.settlesAt
      if isTimeUp { return .timeUp }
      let until = [deadline, settlingAt].compactMap { $0 }.min()
      switch cn_wait(until.map { Int32(clamping: max(0, $0 - now)) } ?? -1) {
      case CN_INPUT: read()
      case CN_CONTINUED: return .continued
      case CN_RESIZED: return .resized
      case CN_STOP_REQUESTED: return .input(.suspend)
      case CN_GONE: isGone = true
      // The wait itself tells that the time is over: a clock that stands still must not keep a key back.
      case CN_TIMEOUT: if until != nil, until == settlingAt { decoder.settle() } else { isTimeUp = true }
      default: break
      }
    }
  }

  private mutating func read() {
    let bytes = [UInt8](unsafeUninitializedCapacity: 4096) { buffer, count in
      guard let start = buffer.baseAddress else { return }
      count = Int(cn_read(start, Int32(buffer.count)))
      isGone = count == 0
      count = max(0, count)
    }
    if !bytes.isEmpty { decoder.feed(bytes, at: cn_milliseconds()) }
  }
}
