import Dialogue
import Foundation
import GRDB
import Records
import StorageScript

/// Writes a session into a database as the program does, and says after each action that it is stored.
///
/// `write SOURCE TARGET COUNT` uses the program's own storage, and does an action again that failed. `log SOURCE TARGET`
/// copies the lines of the journal with the write-ahead log as the database library opens it: the counterexample.
/// `back-up TARGET` adds a backup, and `migrate TARGET` opens it as a program with a later schema does.
@main
enum StorageProbe {
  private static let now = Instant(milliseconds: 1_616_580_000_000)

  static func main() {
    umask(0o077)
    let arguments = CommandLine.arguments
    do {
      switch arguments.dropFirst().first {
      case "write" where arguments.count == 5:
        try write(from: arguments[2], to: arguments[3], lastEntries: Int(arguments[4]) ?? 0)
      case "back-up" where arguments.count == 3: try SessionStore(at: arguments[2], now: now).backUp(at: now)
      case "migrate" where arguments.count == 3: _ = try SessionStore(at: arguments[2], now: now, schema: .next)
      case "log" where arguments.count == 4: try log(from: arguments[2], to: arguments[3])
      default: exit(64)
      }
    } catch {
      say("refused \(error)")
      exit(74)
    }
  }

  private static func write(from source: String, to target: String, lastEntries: Int) throws {
    let script = try StorageScript(lastEntries: lastEntries, of: SessionStore(at: source, access: .readOnly, now: now))
    let store = try SessionStore(at: target, now: now)
    for step in script.steps {
      var trials = 0
      while true {
        do throws(StoreError) {
          try script.perform(step, on: store)
          break
        } catch {
          trials += 1
          say("failed \(error)")
          guard trials < 3 else { throw error }
        }
      }
      say("stored")
    }
  }

  private static func log(from source: String, to target: String) throws {
    _ = try SessionStore(at: target, now: now)
    let rows = try DatabaseQueue(path: source).read { db in
      try Row.fetchAll(db, sql: "SELECT * FROM journal ORDER BY position")
    }
    var configuration = Configuration()
    configuration.journalMode = .wal
    let queue = try DatabaseQueue(path: target, configuration: configuration)
    for row in rows {
      try queue.write { db in
        let marks = databaseQuestionMarks(count: row.count)
        try db.execute(sql: "INSERT INTO journal VALUES (\(marks))", arguments: StatementArguments(row.databaseValues))
      }
      say("stored")
    }
  }

  /// At once, and in one call.
  private static func say(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = Foundation.write(STDOUT_FILENO, bytes, bytes.count)
  }
}
