/// How a program ended.
package enum ExitStatus: Equatable, Sendable {
  /// By itself, with this exit code.
  case exited(Int32)
  /// By this signal.
  case signalled(Int32)
}

extension ExitStatus: CustomStringConvertible {
  package var description: String {
    switch self {
    case .exited(let code): "exited with code \(code)"
    case .signalled(let number): "ended by signal \(number)"
    }
  }
}
