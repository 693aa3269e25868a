import Dialogue
import Interface
import Screen
import TerminalDriver

/// The built program in a real terminal, and beside it the same program as a value: after every key the terminal has
/// to show exactly what the value says.
final class ShadowedProgram {
  let program: RealProgram
  /// The program without a terminal, a disk and accidents.
  var shadow: AppModel
  private(set) var now: ClockReading
  private var size = TerminalSize.standard
  /// What the program guesses that its terminal draws.
  private let symbols: SymbolSet

  /// Both start as the hour does; `extra` is set in the program's environment.
  init(_ hour: ExpectedHour, extra: [String: String] = [:]) throws {
    program = try RealProgram(environment: extra)
    symbols = SymbolSet(guessedFrom: TerminalEnvironment.standard(home: "").merging(extra) { $1 })
    shadow = hour.steps[0].model
    now = hour.steps[0].now
  }

  /// Sets the clock of both.
  func step(to reading: ClockReading) throws {
    now = reading
    try program.set(now.wall)
  }

  /// Types a key and waits until the screen is right.
  func press(_ key: Key) throws {
    try program.send(key)
    update(.key(key))
    try expectPicture(after: "\(key)")
  }

  /// Types or pastes, and waits for nothing.
  func send(_ input: Input) throws {
    switch input {
    case .key(let key): try program.send(key)
    case .pasted(let text): try program.terminal.paste(text)
    default: break
    }
  }

  /// Types or pastes, and waits until the screen is right.
  func take(_ input: Input) throws {
    try send(input)
    update(input.event)
    try expectPicture(after: "\(input)")
  }

  /// Types keys as a script names them.
  func press(_ keys: Key...) throws {
    for key in keys { try press(key) }
  }

  /// Types a text as fast as it comes, one scalar after the other, and waits until the screen is right.
  func type(_ text: String) throws {
    try program.terminal.send(text)
    for scalar in text.unicodeScalars { update(.key(.character(Character(scalar)))) }
    try expectPicture(after: text)
  }

  /// Sends bytes of which nobody may see anything, and waits until the screen is right.
  func sendMeaningless(_ bytes: String) throws {
    try program.terminal.send(bytes)
    try program.terminal.waitForIdle()
    try expectPicture(after: "meaningless bytes")
  }

  /// Sends the bytes of a key one by one with a pause before each but the first.
  func press(_ key: Key, as bytes: String, every pause: Duration) throws {
    for (index, byte) in bytes.utf8.enumerated() {
      // The time is to pass: a slow line is what this is about.
      if index > 0 { try? program.terminal.wait(until: "nothing", deadline: pause) { _ in false } }
      try program.terminal.send(bytes: [byte])
    }
    update(.key(key))
    try expectPicture(after: "\(key)")
  }

  /// Pastes a text and waits until the screen is right; a terminal that marks no pastes sends it as it is. Returns how
  /// long the program took for its answer, from the last byte on.
  @discardableResult
  func paste(_ text: String, isMarked: Bool = true) throws -> Duration {
    let typed = text.replacing("\n", with: "\r")
    update(.pasted(typed))
    let picture = picture
    if isMarked {
      try program.terminal.paste(text)
    } else {
      try program.terminal.send(typed)
    }
    let watch = Stopwatch(program.terminal)
    try expect(picture, after: "a paste")
    return watch.time
  }

  /// Changes the size of the window.
  func resize(to size: TerminalSize) throws {
    self.size = size
    try program.terminal.resize(to: size)
  }

  /// Waits until the terminal shows what it has to show.
  func expectPicture(after reason: String) throws {
    try expect(picture, after: reason)
  }

  private var picture: Picture { Picture(shadow, at: now, size: size, symbols: symbols) }

  private func expect(_ picture: Picture, after reason: String) throws {
    try program.terminal.wait(until: "the screen after \(reason)\n\(picture)\ninstead of") { Picture($0) == picture }
  }

  private func update(_ event: AppEvent) {
    _ = shadow.update(event, now: now)
  }
}

extension ShadowedProgram {
  /// How many characters stand in the open field.
  var typedCount: Int {
    guard case .line(let line) = shadow.entry else { return 0 }
    return line.editor.text.count
  }
}
