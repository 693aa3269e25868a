import Content
import Dialogue
import GRDB
import Interface
import Words

@testable import stark

/// A group's view that looks at everything while it happens: at each statement with which the program writes, before
/// anybody else may see what comes of it, and at each change when it is done.
final class Onlooker: TransactionObserver {
  private var follower: GroupFollower
  private let now: () -> ClockReading
  /// How often it has looked while a change was being written, or something was read.
  private(set) var looksWithin = 0
  /// How often after a change.
  private(set) var looksAfter = 0

  init(at path: String, now: @escaping () -> ClockReading) throws {
    follower = try GroupFollower(path, library: try .builtIn(), language: .german, now: now().wall)
    self.now = now
  }

  /// What it shows.
  var screen: GroupScreen { follower.screen(at: now()) }

  /// Looks from now on at what goes on in `queue`.
  func watch(_ queue: DatabaseQueue) {
    queue.add(transactionObserver: self)
    queue.writeWithoutTransaction { db in
      db.trace { [self] _ in
        follower.look(now: now().wall)
        looksWithin += 1
      }
    }
  }

  func observes(eventsOfKind eventKind: DatabaseEventKind) -> Bool { true }

  func databaseDidChange(with event: DatabaseEvent) {}

  func databaseDidCommit(_ db: Database) {
    follower.look(now: now().wall)
    looksAfter += 1
  }

  func databaseDidRollback(_ db: Database) {}
}
