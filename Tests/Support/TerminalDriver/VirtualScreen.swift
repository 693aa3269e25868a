/// A terminal that shows nothing to anybody: it takes the bytes a program writes and keeps what an
/// xterm would display.
///
/// It answers no queries. Sequences it does not know are listed in ``unknownSequences`` rather than
/// ignored in silence, because from then on the picture may be wrong.
package struct VirtualScreen: Equatable, Sendable {
  /// The window's size.
  package var size: TerminalSize { grid.size }
  /// Where the next character goes.
  package internal(set) var cursor = ScreenPosition.home
  /// Whether the alternate screen is shown.
  package internal(set) var isAlternate = false
  /// What the program set as the window's title.
  package internal(set) var title = ""
  /// The BEL characters so far, without those that end a command such as the title's.
  package internal(set) var bellCount = 0
  /// The sequences this terminal does not know, as they came.
  package internal(set) var unknownSequences: [String] = []
  /// All bytes so far, if recording was asked for.
  package private(set) var rawBytes: [UInt8] = []

  var modes = ScreenModes()
  var savedModes = ScreenModes()
  var grid: ScreenGrid
  /// The screen that is not shown.
  var hiddenGrid: ScreenGrid
  var pen = ScreenPen()
  /// The last column is written, and the next character goes to the next line.
  var hasPendingWrap = false
  var margins: ClosedRange<Int>
  var tabStops: Set<Int> = []
  /// Each of the two screens keeps its own.
  var savedCursors = [SavedCursor(), SavedCursor()]
  var lastPrinted: Unicode.Scalar?
  private var decoder = UTF8Stream()
  private var parser = SequenceParser()
  private let recordsBytes: Bool

  /// An empty screen.
  package init(size: TerminalSize = .standard, recordsBytes: Bool = false) {
    self.recordsBytes = recordsBytes
    grid = ScreenGrid(size: size)
    hiddenGrid = grid
    margins = 0...size.rows - 1
    setStandardTabStops()
  }

  /// Whether the cursor is shown.
  package var cursorVisible: Bool { modes.cursorVisible }
  /// Whether the program wants pasted text marked as such.
  package var bracketedPaste: Bool { modes.bracketedPaste }
  /// Whether the program wants to know when the window gains or loses the focus.
  package var reportsFocus: Bool { modes.reportsFocus }
  package var wheelSendsArrows: Bool { modes.wheelSendsArrows }
  /// Whether cursor keys send their application sequences.
  package var applicationCursorKeys: Bool { modes.applicationCursorKeys }

  /// Takes what the program wrote; a chunk may end anywhere, even inside a character.
  package mutating func feed(_ bytes: some Sequence<UInt8>) {
    if recordsBytes { rawBytes.append(contentsOf: bytes) }
    for scalar in decoder.decode(bytes) {
      guard let event = parser.consume(scalar) else { continue }
      switch event {
      case .print(let scalar): print(scalar)
      case .control(let code): control(code)
      case .escape(let intermediates, let final): escape(intermediates, final)
      case .sequence(let sequence): perform(sequence)
      case .command(let command): setTitle(by: command)
      }
    }
  }

  /// Takes text that a program wrote.
  package mutating func feed(_ text: String) {
    feed(text.utf8)
  }

  /// Changes the window's size. Lines above go lost if the cursor would otherwise be outside.
  package mutating func resize(to newSize: TerminalSize) {
    let dropped = max(0, cursor.row + 1 - newSize.rows)
    grid.resize(to: newSize, dropping: dropped)
    hiddenGrid.resize(to: newSize, dropping: 0)
    margins = 0...newSize.rows - 1
    setStandardTabStops()
    moveCursor(toRow: cursor.row - dropped, column: cursor.column)
  }

  func blank() -> ScreenCell { .blank(pen.attributes) }

  mutating func setStandardTabStops() {
    tabStops = Set(stride(from: 8, to: size.columns, by: 8))
  }

  /// Commands 0 and 2 set the window's title.
  private mutating func setTitle(by command: String) {
    let parts = command.split(separator: ";", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0] == "0" || parts[0] == "2" else { return }
    title = String(parts[1])
  }
}
