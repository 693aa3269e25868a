internal import Glibc

/// What the tests and the program were built with, beside the compiler's own checks.
package enum Sanitizer {
  /// Whether it is the address sanitizer. It asks for the time before libfaketime is ready to tell it, and each waits for
  /// the other.
  package static var isAddress: Bool { dlsym(nil, "__asan_init") != nil }
}
