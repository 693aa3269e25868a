import Dialogue
import Interface
import Screen
import TerminalDriver

/// What somebody sees: the text of the screen and the cursor in it.
struct Picture: Equatable, CustomStringConvertible {
  let lines: [String]
  /// Row and column, nil while no cursor is shown.
  let cursor: [Int]?

  /// What the terminal shows.
  init(_ screen: VirtualScreen) {
    lines = screen.lines
    cursor = screen.cursorVisible ? [screen.cursor.row, screen.cursor.column] : nil
  }

  /// What the program in this state has to show, drawn with these signs.
  init(
    _ model: AppModel, at now: ClockReading, size: TerminalSize = .standard, symbols: SymbolSet = .unicode
  ) {
    let buffer = ScreenView(model, at: now).render(size: Size(rows: size.rows, columns: size.columns))
    lines = buffer.lines.map(symbols.drawn)
    cursor = buffer.cursor.map { [$0.row, $0.column] }
  }

  var description: String { lines.joined(separator: "\n") + "\ncursor: \(cursor ?? [])" }
}
