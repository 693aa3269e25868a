import Foundation
import Scratch
import Testing

@testable import Records

@Suite("A file that another program writes right now")
struct LiveWriterTests {
  /// Lets the file grow and shrink until its input ends.
  private static let writer = """
    import sqlite3, sys, select
    file = sqlite3.connect(sys.argv[1], timeout=5, isolation_level=None)
    file.execute("PRAGMA synchronous = OFF")
    file.execute("CREATE TABLE growing (bytes)")
    print("ready", flush=True)
    while not select.select([sys.stdin], [], [], 0)[0]:
        file.execute("INSERT INTO growing VALUES (zeroblob(300000))")
        file.execute("DELETE FROM growing")
        file.execute("VACUUM")
    """

  @Test("is never taken for damaged")
  func growing() throws {
    let directory = try ScratchDirectory()
    let path = directory.file()
    _ = try Invented.store(at: path)
    let (writer, input, output) = (Process(), Pipe(), Pipe())
    writer.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
    writer.arguments = ["-c", Self.writer, path]
    writer.standardInput = input
    writer.standardOutput = output
    try writer.run()
    defer {
      try? input.fileHandleForWriting.close()
      writer.waitUntilExit()
    }
    try #require(output.fileHandleForReading.availableData.starts(with: "ready".utf8))
    let file = try DatabaseFile(path)
    for _ in 1...3000 { try file.examine(for: .readWrite) }
  }
}
