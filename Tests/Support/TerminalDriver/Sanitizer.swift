internal import Glibc

/// What the tests and the program were built with, beside the compiler's own checks.
package enum Sanitizer {
  /// Whether a sanitizer is there that asks for the time before libfaketime is ready to tell it, so that each waits for
  /// the other and no program with both ever starts.
  package static var excludesSteppedClock: Bool {
    dlsym(nil, "__asan_init") != nil || dlsym(nil, "__tsan_init") != nil
  }
}
