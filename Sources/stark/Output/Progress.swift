import Foundation

/// One line on the terminal while long work lasts, gone when it ends; nothing where nobody would read it.
struct Progress: ~Copyable {
  private let started: CInt
  private let ended: CInt

  /// Says `sentence` once the work has lasted `patience` milliseconds.
  init(_ sentence: String, patience: CInt = 500) {
    var (work, line): ([CInt], [CInt]) = ([-1, -1], [-1, -1])
    guard isatty(STDERR_FILENO) == 1, pipe(&work) == 0, pipe(&line) == 0 else {
      (started, ended) = (-1, -1)
      return
    }
    (started, ended) = (work[1], line[0])
    let (beginning, end) = (work[0], line[1])
    Thread.detachNewThread {
      Self.wait(for: beginning, saying: sentence, patience)
      close(end)
    }
  }

  /// Takes the line away, before anything else is said.
  consuming func end() {}

  deinit {
    guard started >= 0 else { return }
    close(started)
    var byte: UInt8 = 0
    while read(ended, &byte, 1) < 0, errno == EINTR {}
    close(ended)
  }

  /// Waits until the other end of `work` is closed, which is when the work has ended.
  private static func wait(for work: CInt, saying sentence: String, _ patience: CInt) {
    var event = pollfd(fd: work, events: Int16(POLLIN), revents: 0)
    if poll(&event, 1, patience) == 0 {
      // The cursor stays at the beginning, so that a message that comes meanwhile takes the line's place.
      say(sentence + "\r")
      while poll(&event, 1, -1) < 0, errno == EINTR {}
      say(String(repeating: " ", count: sentence.count) + "\r")
    }
    close(work)
  }

  private static func say(_ text: String) {
    let bytes = Array(text.utf8)
    _ = bytes.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}
