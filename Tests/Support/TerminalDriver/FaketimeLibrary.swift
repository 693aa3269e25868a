internal import Glibc

/// The library that replaces the clocks of a program it is loaded into.
package enum FaketimeLibrary {
  /// The folders of the distributions; Debian's is one per processor architecture.
  package static let usualFolders = [
    "/usr/lib/*/faketime", "/usr/lib/faketime", "/usr/lib64/faketime", "/usr/local/lib/faketime",
  ]

  /// The library for programs with threads.
  ///
  /// The other one, `libfaketime.so.1`, reads the file without a lock: when two threads ask at once, some
  /// answers are the real time.
  private static let name = "libfaketimeMT.so.1"

  /// The path of the library in the first of `folders` (patterns) that has it.
  package static func path(in folders: [String] = usualFolders) throws(DriverError) -> String {
    let places = folders.map { "\($0)/\(name)" }
    for place in places {
      var found = glob_t()
      defer { globfree(&found) }
      guard glob(place, 0, nil, &found) == 0, let first = found.gl_pathv?[0] else { continue }
      return String(cString: first)
    }
    throw .noFaketimeLibrary(places: places)
  }

  /// Removes the shared memory that the library leaves behind when its process is killed.
  static func removeRemains(of process: Int32) {
    shm_unlink("/faketime_shm_\(process)")
    sem_unlink("/faketime_sem_\(process)")
  }
}
