import AcceptanceScripts
import Dialogue
import Foundation
import Records
import Scratch
import Screen
import TerminalDriver
import Testing

/// The built program in a real pseudo-terminal, on a database of its own, with a clock that the script sets.
final class RealProgram {
  let folder: ScratchDirectory
  let path: String
  private(set) var clock: SteppedClock
  private(set) var terminal: TerminalSession
  private let language: String
  /// What the program finds set beside the usual.
  private let environment: [String: String]

  /// Starts the program at that time on 24 March 2021, after the first session. `preloaded` is a library it is to
  /// load; the database is in its home unless another place is given.
  init(
    at time: String = "12:20:00", language: String = "de", size: TerminalSize = .standard, database: String? = nil,
    environment: [String: String] = [:], preloaded: String? = nil
  ) throws {
    try Self.requireSteppedClock()
    folder = try ScratchDirectory()
    path = database ?? folder.path + "/stark.sqlite"
    self.language = language
    clock = try SteppedClock(in: folder, at: "2021-03-24 11:20:00")
    let libraries = [preloaded, clock.environment["LD_PRELOAD"]].compactMap(\.self).joined(separator: ":")
    self.environment = clock.environment.merging(environment) { $1 }.merging(["LD_PRELOAD": libraries]) { $1 }
    try FirstSessionFile.write(to: path, madeAt: .late)
    terminal = try Self.start(path, folder, self.environment, language, size)
    try set(time)
    try Self.waitForFirstScreen(of: terminal)
    try terminal.waitForIdle()
  }

  private static func requireSteppedClock() throws {
    guard Sanitizer.excludesSteppedClock else { return }
    try Test.cancel("No program with a sanitizer has a stepped clock.")
  }

  private static func waitForFirstScreen(of terminal: TerminalSession) throws {
    do {
      try terminal.waitForText("q beenden")
    } catch {
      guard case .ended(_, let screen) = error else { throw error }
      throw EndedAtStart(status: try terminal.waitForExit(), screen: screen)
    }
  }

  /// The program ended before it showed its first screen.
  struct EndedAtStart: Error {
    let status: TerminalDriver.ExitStatus
    let screen: VirtualScreen
  }

  /// Ends the program in the hardest way and starts it again at that time.
  func killAndStartAgain(at time: String) throws {
    try kill()
    try set(time)
    try startAgain()
  }

  /// Ends the program in the hardest way.
  func kill() throws {
    try terminal.kill(SIGKILL)
    try terminal.waitForExit()
  }

  /// Starts the program that has ended again.
  func startAgain() throws {
    terminal = try Self.start(path, folder, environment, language, .standard)
    try terminal.waitForText("q beenden")
    try terminal.waitForIdle()
  }

  /// Starts the group's view on the same database and with the same clock, in a terminal of its own.
  func startView() throws -> TerminalSession {
    try Self.start(path, folder, environment, language, .standard, command: ["show"])
  }

  /// Types a script, every step at its time.
  func type(_ script: [ScriptStep]) throws {
    for step in script {
      try set(step.time)
      if let text = step.pasted { try paste(text) }
      for key in step.keys { try type(key) }
    }
  }

  /// Pastes a text and waits until the screen has answered and is quiet.
  func paste(_ text: String) throws {
    let before = terminal.screen
    try terminal.paste(text)
    try terminal.wait(until: "an answer to a paste") { $0 != before }
    try terminal.waitForIdle(quiet: .milliseconds(25))
  }

  /// Types one key and waits until the screen has answered and is quiet.
  func type(_ key: Key) throws {
    let before = terminal.screen
    try send(key)
    try terminal.wait(until: "an answer to \(key)") { $0 != before }
    try terminal.waitForIdle(quiet: .milliseconds(25))
  }

  /// Types one key and waits for nothing.
  func send(_ key: Key) throws {
    switch key {
    case .character(let character): try terminal.send(String(character))
    case .enter: try terminal.send(key: .enter)
    case .escape: try terminal.send(key: .escape)
    case .tab: try terminal.send(key: .tab)
    case .up: try terminal.send(key: .up)
    case .down: try terminal.send(key: .down)
    case .left: try terminal.send(key: .left)
    case .right: try terminal.send(key: .right)
    case .pageUp: try terminal.send(key: .pageUp)
    case .pageDown: try terminal.send(key: .pageDown)
    case .home: try terminal.send(key: .home)
    case .end: try terminal.send(key: .end)
    case .backspace: try terminal.send(key: .backspace)
    case .delete: try terminal.send(key: .delete)
    case .clearLine: try terminal.send(key: .control("u"))
    case .redraw: try terminal.send(key: .control("l"))
    default: return
    }
  }

  /// Sets the clock to a local time of that day; the group lives one hour ahead of universal time.
  func set(_ time: String) throws {
    let fields = time.split(separator: ":")
    let hour = (fields.first.flatMap { Int($0) } ?? 0) - 1
    try clock.set("2021-03-24 \(hour):\(fields.dropFirst().joined(separator: ":"))")
  }

  /// Sets the clock.
  func set(_ instant: Instant) throws {
    try clock.set(String(instant.iso.replacing("T", with: " ").dropLast()))
  }

  private static func start(
    _ path: String, _ folder: ScratchDirectory, _ environment: [String: String], _ language: String,
    _ size: TerminalSize, command: [String] = []
  ) throws -> TerminalSession {
    try TerminalSession(
      executable: try builtExecutable(named: "stark"),
      arguments: command + ["--database", path, "--language", language],
      environment: TerminalEnvironment.standard(home: folder.path).merging(environment) { $1 }, size: size)
  }
}
