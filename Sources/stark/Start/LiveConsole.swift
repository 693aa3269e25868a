import Dialogue
import Interface
import LinearTerminal
import NcursesTerminal
import Screen

/// The terminal as this run uses it: a screen, or lines.
struct LiveConsole {
  let settings: Settings
  /// The line that a crash leaves behind.
  let farewell: String

  /// Looks whether the terminal can be taken, so that nothing else is begun without one.
  static func examine(_ settings: Settings) throws(TerminalProblem) {
    if settings.isLinear { try LinearTerminal.examine() } else { try NcursesTerminal.examine() }
  }

  /// Runs the loop to its end while the terminal is taken, and gives it back; what could not be written is looked after
  /// before. Returns what came of it, and the signal that asked the process to end.
  func run(_ loop: inout EventLoop, breathe: (Instant) -> Void) throws(TerminalProblem) -> (Failure?, Int32?) {
    if settings.isLinear {
      var terminal = try LinearTerminal(symbols: settings.symbols, farewell: farewell)
      loop.run(on: &terminal, breathe: breathe)
      let end = (Failure(loop.leave()), terminal.endingSignal)
      terminal.close()
      return end
    }
    var terminal = try NcursesTerminal(
      palette: Palette(settings.theme), symbols: settings.symbols, farewell: farewell)
    loop.run(on: &terminal, breathe: breathe)
    let end = (Failure(loop.leave()), terminal.endingSignal)
    terminal.close()
    return end
  }
}
