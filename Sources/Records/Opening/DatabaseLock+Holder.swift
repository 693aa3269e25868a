import Dialogue
import Foundation

extension DatabaseLock {
  /// Who has the database at `path` open now; nil when nobody has.
  package static func holder(of path: String) -> StoreError? {
    guard let database = try? DatabaseFile(path) else { return nil }
    let descriptor = open(Self.path(of: database), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    // Shared, so that looking keeps nobody out who looks too; given back when the descriptor is closed.
    guard flock(descriptor, LOCK_SH | LOCK_NB) != 0, errno == EWOULDBLOCK else { return nil }
    return holder(descriptor)
  }
}
