import Records

extension DatabaseLock {
  /// Takes a lock and gives it back.
  static func take(_ path: String) throws(StoreError) {
    _ = try DatabaseLock(for: path, now: Invented.now)
  }
}
