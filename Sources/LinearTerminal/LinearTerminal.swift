import CNcurses
package import NcursesTerminal
package import Screen

/// The terminal on the standard streams as people use it who hear or feel what is written: lines from the top to the
/// bottom, no place on a screen, no sequence that steers anything.
///
/// Keys are read one by one, as on a screen. The terminal is given back as it was when the value ends, also by an error
/// or a crash.
package struct LinearTerminal: LineConsole, ~Copyable {
  /// The signal that asked the process to end, after which every input is `.hangUp`.
  package var endingSignal: Int32? { keyboard.endingSignal }

  private let symbols: SymbolSet
  private var keyboard = Keyboard()
  private var end = End.ofNothing

  /// What the cursor stands behind.
  private enum End {
    case ofNothing, ofLine, ofTyping
  }

  /// Looks whether there is a terminal, so that nothing else is begun without one.
  package static func examine() throws(TerminalProblem) { try check(cn_examine_lines()) }

  /// Takes the keys. `farewell` is the one line that a crash leaves behind.
  package init(symbols: SymbolSet, farewell: String) throws(TerminalProblem) {
    try Self.check(cn_open_lines(farewell))
    self.symbols = symbols
  }

  deinit {
    if end != .ofNothing { Self.write("\n") }
    cn_close_lines()
  }

  /// Gives the terminal back now.
  package consuming func close() {}

  package mutating func say(_ utterances: [Utterance]) {
    Self.write(utterances.map { written($0) }.joined())
  }

  /// Gives the keys to the shell and stops the process group; whoever is back asks for what he wants to hear again.
  package mutating func suspend() {
    if end != .ofNothing { Self.write("\n") }
    end = .ofNothing
    cn_suspend_lines()
  }

  package mutating func input(waitingAtMost milliseconds: Int?) -> Input? {
    switch keyboard.next(waitingAtMost: milliseconds) {
    case .input(let input): input
    case .continued: .continued
    // Lines have no width: a window of another size is the terminal's own matter.
    case .resized, .timeUp: nil
    }
  }

  /// A line is begun where the one before it ends, and not ended before another one comes: the cursor stays in what was
  /// said last, at its first letter, and a braille display that follows it shows no empty line.
  private mutating func written(_ utterance: Utterance) -> String {
    let before = end
    switch utterance {
    case .line(let text):
      end = .ofLine
      return (before == .ofNothing ? "" : "\n") + drawn(text) + "\r"
    case .echo(let text):
      end = .ofTyping
      return (before == .ofLine ? "\n" : "") + drawn(text)
    case .outOfSight:
      end = .ofNothing
      return String(repeating: "\n", count: Int(cn_window_rows()))
    }
  }

  /// What comes from people passes the same filter as on a screen: no text of theirs steers the terminal.
  private func drawn(_ text: String) -> String { symbols.drawn(text.displayable) }

  private static func write(_ text: String) {
    let bytes = Array(text.utf8)
    if !bytes.isEmpty { cn_write_lines(bytes, Int32(clamping: bytes.count)) }
  }

  private static func check(_ problem: cn_problem) throws(TerminalProblem) {
    switch problem {
    case CN_FINE: return
    case CN_NO_TERMINAL: throw .noTerminal
    default: preconditionFailure("a terminal was opened while another one is open")
    }
  }
}

/// Not sendable on purpose: the signals and modes of a terminal belong to the process, and to the thread that took them.
@available(*, unavailable)
extension LinearTerminal: Sendable {}
