import Foundation
import Scratch
import TOMLReading
import Testing

@Suite("A file that people have made for the program")
struct OwnFileTests {
  private let folder: ScratchDirectory

  init() throws {
    folder = try ScratchDirectory()
  }

  private func read(_ name: String) -> Result<String, OwnFileFault> {
    Result { () throws(OwnFileFault) in try String(ownFileAt: folder.file(name)) }
  }

  @Test("is read behind a link too")
  func text() throws {
    try folder.write("größer", to: "a.toml")
    try FileManager.default.createSymbolicLink(atPath: folder.file("b.toml"), withDestinationPath: "a.toml")
    #expect(read("a.toml") == .success("größer") && read("b.toml") == .success("größer"))
  }

  @Test("that cannot be read says what it really is, and keeps nobody waiting", .timeLimit(.minutes(1)))
  func faults() throws {
    for (link, target) in [("loop", "loop"), ("one", "two"), ("two", "one"), ("dead", "nowhere")] {
      try FileManager.default.createSymbolicLink(atPath: folder.file(link), withDestinationPath: target)
    }
    try FileManager.default.createDirectory(atPath: folder.file("folder"), withIntermediateDirectories: false)
    try #require(mkfifo(folder.file("pipe"), 0o600) == 0)
    try Data([0xFF, 0xFE]).write(to: URL(fileURLWithPath: folder.file("bytes")))
    for (name, fault) in [
      ("loop", .endlessLink), ("one", .endlessLink), ("dead", .deadLink), ("nowhere", .missing), ("folder", .folder),
      ("pipe", .noFile), ("bytes", .notUTF8), ("bytes/x", .missing),
    ] as [(String, OwnFileFault)] { #expect(read(name) == .failure(fault), "\(name)") }
    #expect(throws: OwnFileFault.noFile) { try String(ownFileAt: "/dev/zero") }
  }

  @Test("may have a megabyte and not a byte more")
  func size() throws {
    try folder.write(String(repeating: "x", count: 1_000_000), to: "a.toml")
    #expect(try read("a.toml").get().utf8.count == 1_000_000)
    try folder.write(String(repeating: "x", count: 1_000_001), to: "a.toml")
    #expect(read("a.toml") == .failure(.tooLarge))
  }
}
