import AcceptanceScripts
import Dialogue
import Foundation
import GRDB
import Records
import Scratch
import TerminalDriver
import Testing

/// The built program in a home of its own, as a shell calls it.
final class BuiltStark {
  let folder: ScratchDirectory
  let executable: String

  /// Makes the home, in the folder for such things unless another one is given.
  init(in parent: String? = nil) throws {
    folder = try ScratchDirectory(in: parent)
    executable = try builtExecutable(named: "stark")
  }

  /// The path of a file in its home.
  func path(_ name: String = "records.sqlite") -> String { folder.path + "/" + name }

  /// What the program finds set; an empty value is a variable that is not set at all.
  func environment(_ extra: [String: String] = [:]) -> [String: String] {
    TerminalEnvironment.standard(home: folder.path).merging(extra) { $1 }.filter { !$0.value.isEmpty }
  }

  /// Runs a command to its end, without a terminal.
  func run(
    _ arguments: [String], _ extra: [String: String] = [:], asNobody: Bool = false,
    output: CommandRun.Destination = .collected, messages: CommandRun.Destination = .collected
  ) throws -> CommandRun {
    let call = call(arguments, asNobody)
    return try CommandRun(
      call.executable, call.arguments, environment: environment(extra), output: output, messages: messages)
  }

  /// Starts the interface in a terminal so wide that no message is broken.
  func start(
    _ arguments: [String], _ extra: [String: String] = [:], asNobody: Bool = false
  ) throws -> TerminalSession {
    let call = call(arguments, asNobody)
    return try TerminalSession(
      executable: call.executable, arguments: call.arguments, environment: environment(extra),
      size: TerminalSize(rows: 24, columns: 250))
  }

  /// Makes a database with the first session in it.
  func makeDatabase(_ name: String = "records.sqlite") throws -> String {
    try FirstSessionFile.write(to: path(name), madeAt: .early)
    return path(name)
  }

  /// Changes a database past the program.
  func execute(_ orders: String, in database: String) throws {
    try DatabaseQueue(path: database).writeWithoutTransaction { try $0.execute(sql: orders) }
  }

  /// Everything below the home: names, and what the files hold.
  func contents() throws -> [String: Data] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    return Dictionary(
      uniqueKeysWithValues: names.map { name in
        let isFile = (try? FileManager.default.attributesOfItem(atPath: path(name)))?[.type] as? FileAttributeType
        return (name, isFile == .typeRegular ? FileManager.default.contents(atPath: path(name)) ?? Data() : Data())
      })
  }

  /// The administrator may do everything; without these two rights the permissions of a file count for him too.
  private func call(_ arguments: [String], _ asNobody: Bool) -> (executable: String, arguments: [String]) {
    guard asNobody, geteuid() == 0 else { return (executable, arguments) }
    return ("/usr/bin/setpriv", ["--bounding-set=-dac_override,-dac_read_search", executable] + arguments)
  }
}

/// Whether `message` is one line of at least three sentences: what happened, what about the data, what to do now.
func isRefusal(_ message: String) -> Bool {
  let line = message.dropLast()
  return message.hasSuffix("\n") && !line.contains("\n") && line.components(separatedBy: ". ").count >= 3
    && line.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.properties.generalCategory != .control }
}
