import Foundation

/// The output of machine formats: whole, or an error that is told.
enum StandardOutput {
  /// Writes all bytes; a reader that went away ends the program quietly.
  static func write(_ bytes: [UInt8]) throws(Failure) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Foundation.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if written > 0 {
        rest = rest.dropFirst(written)
      } else if errno == EPIPE {
        Foundation.exit(128 + SIGPIPE)
      } else if errno != EINTR {
        throw Failure(
          .inputOutput,
          "Die Ausgabe ist nicht vollständig. Die Datenbank ist nicht verändert. Bitte Platz schaffen und wiederholen.",
          "The output is incomplete. The database is unchanged. Please make room and try again.")
      }
    }
  }
}
