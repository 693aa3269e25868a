import Foundation
import TerminalDriver

/// A worked analysis: a file that somebody can copy, and that a test runs.
enum WorkedAnalysis: String, CaseIterable {
  case needsByArea = "needs-by-area.sql"
  case topics = "topics.py"
  case answers = "answers.sql"
  case years = "years.sh"
  /// What `years` loads packages with.
  case tables = "tables.py"

  /// Pandas, DuckDB and a PostgreSQL server are large: only with STARK_LONG.
  static let isLong = ProcessInfo.processInfo.environment["STARK_LONG"] == "1"

  /// A Python that has them; STARK_PYTHON is its path.
  static let python = ProcessInfo.processInfo.environment["STARK_PYTHON"] ?? "python3"

  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().path + "/Scripts/"

  var path: String { Self.folder + rawValue }

  var text: String { get throws { try String(contentsOfFile: path, encoding: .utf8) } }

  /// What the page calls the language of its file.
  var language: String {
    switch self {
    case .needsByArea, .answers: "sql"
    case .topics, .tables: "python"
    case .years: "bash"
    }
  }
}

extension BuiltStark {
  /// Runs another program of the machine, with time enough for a server to start.
  func runTool(_ call: [String]) throws -> CommandRun {
    try CommandRun(
      "/usr/bin/env", call, environment: environment(["PATH": "/usr/sbin:/usr/bin:/sbin:/bin"]), patience: 120_000)
  }

  /// A data package of the demo cycle in the folder `name`, and its path.
  func makePackage(_ name: String, of database: String, _ more: String...) throws -> String {
    let run = try run(["export", "package", "--database", database, "--output", path(name)] + more)
    guard run.status == .exited(0) else { throw NotMade(messages: run.messages) }
    return path(name)
  }

  private struct NotMade: Error { let messages: String }
}
