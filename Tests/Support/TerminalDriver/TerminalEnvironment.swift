internal import Glibc

/// The environment of a program under test: nothing of the tests' own, so that a run is the same anywhere.
package enum TerminalEnvironment {
  /// An xterm, UTF-8, UTC, `home` as the home directory, and the system's programs.
  package static func standard(home: String) -> [String: String] {
    var variables = [
      "TERM": "xterm-256color", "LANG": "C.UTF-8", "TZ": "UTC", "PATH": "/usr/bin:/bin", "HOME": home,
    ]
    // Where a program built for measuring coverage writes, without it into the working directory; and what one built
    // with a sanitizer passes over.
    for name in ["LLVM_PROFILE_FILE", "ASAN_OPTIONS", "LSAN_OPTIONS", "TSAN_OPTIONS"] {
      if let value = getenv(name) { variables[name] = String(cString: value) }
    }
    return variables
  }
}
