import Foundation
import Scratch
import TerminalDriver
import Testing

@testable import stark

/// A program can be killed between any two of these steps; what stands in the folder then stays there.
@Suite("A file on its way")
struct OutputDraftTests {
  private let folder: ScratchDirectory
  private let new = Array("new".utf8)

  init() throws {
    folder = try ScratchDirectory()
  }

  private func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() }

  /// What looks like a file that is ready.
  private func finished() throws -> [String] { try names().filter { !$0.hasPrefix(".stark-") } }

  private func text(_ name: String) -> String? {
    FileManager.default.contents(atPath: folder.path + "/" + name).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test("C7: has no name before it is whole, and then at once its own", arguments: [false, true])
  func nameless(isNamed: Bool) throws {
    do {
      let draft = try OutputDraft(in: OpenDirectory(folder.path), isNamed: isNamed)
      #expect(try finished().isEmpty)
      try draft.fill(new)
      #expect(try finished().isEmpty)
      try draft.publish(as: "a", replacing: false) { () throws(Failure) in }
    }
    #expect(try names() == ["a"] && text("a") == "new")
  }

  @Test("C7: takes the place of another one in one step, and only after a last look", arguments: [false, true])
  func replacing(isNamed: Bool) throws {
    try Data("old".utf8).write(to: URL(fileURLWithPath: folder.path + "/a"))
    var looked = false
    do {
      let draft = try OutputDraft(in: OpenDirectory(folder.path), isNamed: isNamed)
      try draft.fill(new)
      try draft.publish(as: "a", replacing: true) { () throws(Failure) in looked = text("a") == "old" }
    }
    #expect(looked)
    #expect(try names() == ["a"] && text("a") == "new")
  }

  @Test(
    "C7: leaves everything as it was when the last look finds something wrong, or the name is taken meanwhile",
    arguments: [false, true])
  func refused(isNamed: Bool) throws {
    try Data("old".utf8).write(to: URL(fileURLWithPath: folder.path + "/a"))
    for replaces in [true, false] {
      #expect(throws: Failure.self) {
        let draft = try OutputDraft(in: OpenDirectory(folder.path), isNamed: isNamed)
        try draft.fill(new)
        try draft.publish(as: "a", replacing: replaces) { () throws(Failure) in throw .outputIsLink }
      }
    }
    #expect(try names() == ["a"] && text("a") == "old")
  }

  @Test("C7: that a killed program left goes when the next one is written, and one that is being written stays")
  func leftBehind() throws {
    try Data("left".utf8).write(to: URL(fileURLWithPath: folder.path + "/.stark-left.tmp"))
    try Data("mine".utf8).write(to: URL(fileURLWithPath: folder.path + "/.stark-mine"))
    let draft = try OutputDraft(in: OpenDirectory(folder.path), isNamed: true)
    try draft.fill(new)
    try OutputFile(folder.path + "/a", replacing: false).write(new)
    #expect(try names().count == 3 && names().contains(".stark-mine") && names().contains("a"))
    try draft.publish(as: "b", replacing: false) { () throws(Failure) in }
    #expect(try finished() == ["a", "b"])
  }

  @Test("C5: goes to the folder that was chosen, even when its name is another one's meanwhile")
  func movedFolder() throws {
    let (place, moved) = (folder.path + "/place", folder.path + "/moved")
    try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: false)
    let file = try OutputFile(place + "/a", replacing: false)
    try FileManager.default.moveItem(atPath: place, toPath: moved)
    try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: false)
    try file.write(new)
    #expect(text("moved/a") == "new" && text("place/a") == nil)
  }

  @Test("C5: is not written when somebody put something else in its place while it was made")
  func lateLink() throws {
    let file = try OutputFile(folder.path + "/a", replacing: true)
    try FileManager.default.createSymbolicLink(atPath: folder.path + "/a", withDestinationPath: folder.path + "/b")
    #expect(throws: Failure.self) { try file.write(new) }
    #expect(try names() == ["a"])
  }
}
