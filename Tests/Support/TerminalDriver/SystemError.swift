internal import Glibc

/// The system's text for an error number.
func reason(_ code: Int32 = errno) -> String {
  strerror(code).map { String(cString: $0) } ?? "error \(code)"
}
