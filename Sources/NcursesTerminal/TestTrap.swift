#if DEBUG
  import Glibc

  /// A crash on request, so that a test can see what one leaves behind; only in debug builds.
  enum TestTrap {
    /// Crashes in the way that STARK_TEST_TRAP names; without it nothing happens.
    static func spring() {
      guard let name = getenv("STARK_TEST_TRAP") else { return }
      switch String(cString: name) {
      case "ill": preconditionFailure("a crash on request")
      case "segv": UnsafeMutablePointer<Int>(bitPattern: 8)?.pointee = 0
      case "abrt": abort()
      default: return
      }
    }
  }
#endif
