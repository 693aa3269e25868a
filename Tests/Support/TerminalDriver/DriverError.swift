/// Why a test could not go on.
package enum DriverError: Error {
  /// The program did not start.
  case cannotStart(String, reason: String)
  /// What was waited for did not happen in time; `screen` is what was there instead.
  case deadlinePassed(waitingFor: String, screen: VirtualScreen)
  /// The program ended, or closed its terminal, before what was waited for happened.
  case ended(waitingFor: String, screen: VirtualScreen)
  /// The system refused something: a file, a signal, a write.
  case system(String, reason: String)
  /// No libfaketime was found in any of these places.
  case noFaketimeLibrary(places: [String])
  /// This is not a time of the form `2021-03-24 12:20:00` or `2021-03-24 12:20:00.250`.
  case notATime(String)
}

extension DriverError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .cannotStart(let program, let reason): "\(program) cannot be started: \(reason)"
    case .deadlinePassed(let wanted, let screen): "waited in vain for \(wanted)\n\(Self.dump(screen))"
    case .ended(let wanted, let screen): "the program ended before \(wanted)\n\(Self.dump(screen))"
    case .system(let action, let reason): "\(action): \(reason)"
    case .noFaketimeLibrary(let places):
      """
      libfaketime is missing, and these tests cannot run without it. On Debian and Ubuntu: \
      apt-get install libfaketime. Looked for \(places.joined(separator: ", "))
      """
    case .notATime(let text): "not a time of the form 2021-03-24 12:20:00: \(text)"
    }
  }

  private static func dump(_ screen: VirtualScreen) -> String {
    var lines = [screen.framed]
    let cursor = screen.cursorVisible ? "cursor" : "hidden cursor"
    lines.append("\(cursor) in row \(screen.cursor.row), column \(screen.cursor.column), counted from 0")
    if !screen.unknownSequences.isEmpty {
      lines.append("unknown sequences: \(screen.unknownSequences.joined(separator: ", "))")
    }
    return lines.joined(separator: "\n")
  }
}
