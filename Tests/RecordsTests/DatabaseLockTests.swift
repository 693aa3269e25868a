import Dialogue
import Foundation
import Records
import Scratch
import Testing

@Suite("The lock of a database")
struct DatabaseLockTests {
  private let directory: ScratchDirectory
  private let path: String

  init() throws {
    directory = try ScratchDirectory()
    path = directory.file()
  }

  @Test("admits one program, and tells the second who is first and since when")
  func second() throws {
    let first = try DatabaseLock(for: path, now: Invented.now)
    #expect(throws: StoreError.locked(pid: Int(getpid()), since: Invented.now)) { try DatabaseLock.take(path) }
    first.touch(at: Invented.later)
  }

  @Test("is free again when the first program is gone, and its file stays")
  func release() throws {
    try DatabaseLock.take(path)
    #expect(try String(decoding: bytes(of: path + ".lock"), as: UTF8.self) == "\(getpid())\n2021-03-17T11:20:00.000Z\n")
    let again = try DatabaseLock(for: path, now: Invented.later)
    again.touch(at: Invented.later)
    #expect(try String(decoding: bytes(of: path + ".lock"), as: UTF8.self) == "\(getpid())\n2021-03-17T12:40:00.000Z\n")
  }

  @Test("is one for all names of a file, whether the file was there before the lock or was made under it")
  func hardLink() throws {
    let link = directory.file("link.sqlite")
    var first = try DatabaseLock(for: path, now: Invented.now)
    _ = try Invented.store(at: path)
    try first.claim(path)
    try FileManager.default.linkItem(atPath: path, toPath: link)
    #expect(throws: StoreError.locked(pid: nil, since: nil)) { try DatabaseLock.take(link) }
    #expect(!FileManager.default.fileExists(atPath: link + ".lock"))
    #expect(throws: StoreError.locked(pid: Int(getpid()), since: Invented.now)) { try DatabaseLock.take(path) }
    first.touch(at: Invented.later)
  }

  @Test("is free for every name when it was given back")
  func hardLinkAfterwards() throws {
    _ = try Invented.store(at: path)
    let link = directory.file("link.sqlite")
    try FileManager.default.linkItem(atPath: path, toPath: link)
    try DatabaseLock.take(path)
    let second = try DatabaseLock(for: link, now: Invented.now)
    #expect(throws: StoreError.locked(pid: nil, since: nil)) { try DatabaseLock.take(path) }
    second.touch(at: Invented.later)
  }

  @Test("tells the last sign of life of whoever held it")
  func signOfLife() throws {
    #expect(DatabaseLock.lastSignOfLife(of: path) == nil)
    let lock = try DatabaseLock(for: path, now: Invented.now)
    lock.touch(at: Invented.later + .milliseconds(250))
    #expect(DatabaseLock.lastSignOfLife(of: path) == Invented.later + .milliseconds(250))
  }

  @Test("does not know who holds it when that is not written")
  func unknownHolder() throws {
    let lock = try DatabaseLock(for: path, now: Invented.now)
    try #require(truncate(path + ".lock", 0) == 0)
    #expect(throws: StoreError.locked(pid: nil, since: nil)) { try DatabaseLock.take(path) }
    lock.touch(at: Invented.later)
  }

  @Test("leaves nothing beside a file that is none of ours")
  func foreign() throws {
    try Data("Liebes Tagebuch".utf8).write(to: URL(fileURLWithPath: path))
    #expect(throws: StoreError.foreign) { try DatabaseLock.take(path) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: directory.path) == ["stark.sqlite"])
  }

  @Test("does not follow a link")
  func link() throws {
    let target = directory.file("target")
    try Data("x".utf8).write(to: URL(fileURLWithPath: target))
    try FileManager.default.createSymbolicLink(atPath: path + ".lock", withDestinationPath: target)
    #expect(throws: StoreError.notAFile) { try DatabaseLock.take(path) }
    #expect(try bytes(of: target) == Data("x".utf8))
    #expect(DatabaseLock.lastSignOfLife(of: path) == nil)
  }
}
