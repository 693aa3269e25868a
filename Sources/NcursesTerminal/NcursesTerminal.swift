import CNcurses
package import Screen

/// The terminal on the standard streams, drawn by ncurses.
///
/// It is given back as it was when the value ends, also by an error. A crash is answered by a signal handler, because
/// a trap unwinds nothing. Only `kill -9` leaves the terminal as it is.
package struct NcursesTerminal: Terminal, ~Copyable {
  /// The size of the window.
  package var size: Size {
    var rows: Int32 = 0
    var columns: Int32 = 0
    cn_size(&rows, &columns)
    return Size(rows: Int(rows), columns: Int(columns))
  }

  /// The signal that asked the process to end, after which every input is `.hangUp`.
  package var endingSignal: Int32? { keyboard.endingSignal }

  /// The version of the library that runs.
  package static var libraryVersion: String { String(cString: cn_library_version()) }

  private let symbols: SymbolSet
  private var keyboard = Keyboard()
  /// The size that the caller knows.
  private var reportedSize = Size(rows: 0, columns: 0)
  /// What is on the screen, nil when that is not known.
  private var shown: Buffer?
  private var last: Buffer?

  /// Looks whether the terminal can be taken, so that nothing else is begun without one.
  package static func examine() throws(TerminalProblem) { try check(cn_examine()) }

  /// Takes the terminal, which draws `symbols`. `farewell` is the one line that a crash leaves behind.
  package init(palette: Palette, symbols: SymbolSet, farewell: String) throws(TerminalProblem) {
    try Self.check(cn_open(farewell))
    self.symbols = symbols
    reportedSize = size
    usePalette(palette)
  }

  /// Draws for a terminal of this type and size into a file and has no keyboard, for tests.
  package init(
    drawingInto path: String, type: String, size: Size, palette: Palette, symbols: SymbolSet = .unicode,
    wantsColours: Bool = true
  ) throws(TerminalProblem) {
    try Self.check(cn_open_file(type, path, Int32(size.rows), Int32(size.columns), wantsColours))
    self.symbols = symbols
    reportedSize = size
    usePalette(palette)
  }

  deinit { cn_close() }

  /// Gives the terminal back now.
  package consuming func close() {}

  /// Draws what has changed.
  package mutating func show(_ buffer: Buffer) {
    for run in BufferDifference(from: shown, to: buffer, size: size).runs { draw(run) }
    shown = buffer
    last = buffer
    let cursor = buffer.cursor ?? Position(row: -1, column: -1)
    cn_present(Int32(clamping: cursor.row), Int32(clamping: cursor.column))
  }

  /// Sets the look of every role and draws everything anew at the next `show`.
  ///
  /// Without colours, or when NO_COLOR is set, only attributes tell the roles apart.
  package mutating func usePalette(_ palette: Palette) {
    let depth = ColourDepth(colours: Int(cn_colours()), isDirect: cn_has_direct_colour())
    let palette = depth == .none ? Palette.monochrome : palette
    for (index, role) in Role.allCases.enumerated() {
      let style = DrawnStyle(palette[role], depth: depth)
      cn_set_style(
        Int32(index), Int32(style.foreground), Int32(style.background), style.appearance.attributes)
    }
    shown = nil
  }

  package mutating func drawAgain() {
    cn_repaint()
    shown = nil
  }

  /// Gives the terminal to the shell, stops the process group, and shows the last buffer again when it goes on.
  package mutating func suspend() {
    cn_suspend()
    repaint()
  }

  /// The next thing that happened, or nil when the time is over.
  package mutating func input(waitingAtMost milliseconds: Int?) -> Input? {
    switch keyboard.next(waitingAtMost: milliseconds, isResized: size != reportedSize) {
    case .input(let input): return input
    case .timeUp: return nil
    case .resized: return resized()
    case .continued:
      repaint()
      return .continued
    }
  }

  private mutating func resized() -> Input {
    reportedSize = size
    drawAgain()
    return .resized(reportedSize)
  }

  private mutating func repaint() {
    drawAgain()
    if let last { show(last) }
  }

  private func draw(_ run: DrawnRun) {
    let perCell = Int(CN_SCALARS_PER_CELL)
    var scalars: [UInt32] = []
    var widths: [UInt8] = []
    for text in run.texts.map(symbols.drawn) {
      let values = text.unicodeScalars.prefix(perCell).map(\.value)
      scalars += values + Array(repeating: 0, count: perCell - values.count)
      widths.append(UInt8(clamping: text.displayWidth))
    }
    let style = Role.allCases.firstIndex(of: run.role) ?? 0
    cn_put(Int32(run.row), Int32(run.column), scalars, widths, Int32(run.texts.count), Int32(style))
  }

  private static func check(_ problem: cn_problem) throws(TerminalProblem) {
    let type = String(cString: cn_terminal_type())
    switch problem {
    case CN_FINE: return
    case CN_NO_TERMINAL: throw .noTerminal
    case CN_NO_TERM: throw .noTERM
    case CN_UNKNOWN_TERM: throw .unknownTERM(type)
    case CN_CANNOT_ADDRESS_CURSOR: throw .cannotAddressCursor(type)
    case CN_NO_UTF8_LOCALE: throw .noUTF8Locale
    default: preconditionFailure("a terminal was opened while another one is open")
    }
  }
}

/// Not sendable on purpose: ncurses keeps its state in globals, so a terminal must not leave the thread that opened it.
@available(*, unavailable)
extension NcursesTerminal: Sendable {}

extension Appearance {
  fileprivate var attributes: UInt32 {
    var flags: Int = 0
    if bold { flags |= Int(CN_BOLD) }
    if dim { flags |= Int(CN_DIM) }
    if underline { flags |= Int(CN_UNDERLINE) }
    if reverse { flags |= Int(CN_REVERSE) }
    return UInt32(flags)
  }
}
