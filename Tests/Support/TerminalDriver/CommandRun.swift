internal import CPseudoTerminal
internal import Foundation
internal import Glibc
internal import Scratch

/// A program that was run to its end without a terminal, and what came of it.
package struct CommandRun: Equatable, Sendable {
  /// Where one of its two outputs goes.
  package enum Destination: Equatable, Sendable {
    /// Into a file that is read at the end.
    case collected
    /// Into a file that exists, such as `/dev/full`.
    case file(String)
    /// The descriptor is closed from the start, as `>&-` does it.
    case closed
    /// A pipe that nobody reads any more.
    case brokenPipe
  }

  /// How it ended.
  package let status: ExitStatus
  /// What it wrote to standard output, if that was collected.
  package let output: [UInt8]
  /// What it wrote to standard error, if that was collected.
  package let messages: String

  /// Runs `executable`, which is a path, with exactly this environment and nothing to read.
  ///
  /// Throws if it still runs after `patience` milliseconds, and ends it.
  package init(
    _ executable: String, _ arguments: [String], environment: [String: String],
    output: Destination = .collected, messages: Destination = .collected, patience: Int32 = 10_000
  ) throws(DriverError) {
    let folder: ScratchDirectory
    do { folder = try ScratchDirectory() } catch { throw .system("a program's outputs", reason: error.description) }
    let argv = CStringArray([executable] + arguments)
    let envp = CStringArray(environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" })
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    let pipes = [
      try Self.connect(1, to: output, in: folder, &actions), try Self.connect(2, to: messages, in: folder, &actions),
    ]
    var process = pid_t()
    let error = posix_spawn(&process, executable, &actions, nil, argv.pointers, envp.pointers)
    for pipe in pipes where pipe >= 0 { close(pipe) }
    guard error == 0 else { throw .cannotStart(executable, reason: reason(error)) }
    status = try Self.end(of: process, within: patience)
    self.output = Self.contents(1, in: folder)
    self.messages = String(decoding: Self.contents(2, in: folder), as: UTF8.self)
  }

  /// Returns a descriptor that can be closed as soon as the program runs.
  private static func connect(
    _ descriptor: Int32, to destination: Destination, in folder: ScratchDirectory,
    _ actions: inout posix_spawn_file_actions_t
  ) throws(DriverError) -> Int32 {
    switch destination {
    case .collected:
      posix_spawn_file_actions_addopen(
        &actions, descriptor, "\(folder.path)/\(descriptor)", O_WRONLY | O_CREAT, 0o600)
    case .file(let path):
      posix_spawn_file_actions_addopen(&actions, descriptor, path, O_WRONLY, 0)
    case .closed:
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_WRONLY, 0)
      posix_spawn_file_actions_addclose(&actions, descriptor)
    case .brokenPipe:
      var end: Int32 = -1
      let error = cp_broken_pipe(&end)
      guard error == 0 else { throw .system("making a pipe", reason: reason(error)) }
      posix_spawn_file_actions_adddup2(&actions, end, descriptor)
      return end
    }
    return -1
  }

  private static func end(of process: pid_t, within patience: Int32) throws(DriverError) -> ExitStatus {
    var end = cp_exit()
    let error = cp_wait(process, patience, &end)
    guard error == 0 else {
      kill(process, SIGKILL)
      _ = cp_wait(process, 0, &end)
      throw .system("waiting for a program's end", reason: reason(error))
    }
    return end.signalled ? .signalled(end.value) : .exited(end.value)
  }

  private static func contents(_ descriptor: Int32, in folder: ScratchDirectory) -> [UInt8] {
    (FileManager.default.contents(atPath: "\(folder.path)/\(descriptor)")).map { Array($0) } ?? []
  }
}
