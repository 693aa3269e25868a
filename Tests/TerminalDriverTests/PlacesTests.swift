import Foundation
import Glibc
import Scratch
import TerminalDriver
import Testing

@Suite("Places of the tests")
struct PlacesTests {
  @Test("finds what was built with the tests")
  func products() throws {
    #expect(access(try builtExecutable(named: "ClockProbe"), X_OK) == 0)
    let error = #expect(throws: DriverError.self) { try builtExecutable(named: "NoSuchProduct") }
    #expect(error?.description.contains("NoSuchProduct cannot be started: it is not built") == true)
  }

  @Test("makes directories that are private, and gone with their last reference")
  func directories() throws {
    var directory: ScratchDirectory? = try ScratchDirectory()
    let path = try #require(directory?.path)
    let permissions = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(permissions == 0o700)
    try FileManager.default.createDirectory(atPath: "\(path)/a/b", withIntermediateDirectories: true)
    try Data().write(to: URL(filePath: "\(path)/a/b/c"))
    #expect(try ScratchDirectory().path != path)
    directory = nil
    #expect(!FileManager.default.fileExists(atPath: path))
  }
}
