import Foundation
import Scratch
import Testing
import Words

@testable import stark

/// A name is taken after the contents were written, so that the file does not get it.
@Suite("The files of a folder")
struct FolderPublicationTests {
  private let scratch: ScratchDirectory
  private let folder: OpenDirectory

  init() throws {
    scratch = try ScratchDirectory()
    folder = try OpenDirectory(scratch.path)
  }

  private func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: scratch.path).sorted() }

  private func text(_ name: String) -> String? {
    FileManager.default.contents(atPath: scratch.file(name)).map { String(decoding: $0, as: UTF8.self) }
  }

  private func filled() throws -> [FilledFile] {
    try ["a", "b", "mark"].map { try FilledFile($0, Array("new".utf8), in: folder, replacing: true) }
  }

  /// What is said when `taken` is the name of a folder meanwhile; nil when nothing fails.
  private func words(taking taken: String?) throws -> Bilingual? {
    do {
      let files = try filled()
      if let taken {
        try? FileManager.default.removeItem(atPath: scratch.file(taken))
        try FileManager.default.createDirectory(atPath: scratch.file(taken), withIntermediateDirectories: false)
      }
      try FolderPublication.publish(files, in: folder)
      return nil
    } catch let failure as Failure {
      return failure.words
    }
  }

  @Test("C7: have no name before all contents are written, and then replace the old ones")
  func all() throws {
    try scratch.write("old", to: "b")
    try scratch.write("mine", to: "other")
    let files = try filled()
    #expect(try names().filter { !$0.hasPrefix(".stark-") } == ["b", "other"] && text("b") == "old")
    try FolderPublication.publish(files, in: folder)
    #expect(["a", "b", "mark", "other"].map(text) == ["new", "new", "new", "mine"])
  }

  @Test("C7: go again when the next one cannot be there, and others stay", arguments: ["b", "mark"])
  func takenBack(_ taken: String) throws {
    try scratch.write("mine", to: "other")
    #expect(try words(taking: taken) == Failure.notAFileName.words)
    #expect(try names().filter { !$0.hasPrefix(".stark-") } == [taken, "other"].sorted())
  }

  @Test("C7: of which one was replaced are never said to be as before, and have no mark")
  func mixed() throws {
    for name in ["a", "mark"] { try scratch.write("old", to: name) }
    #expect(try words(taking: "b") == Failure.packageIsMixed(because: .notAFileName).words)
    #expect(text("a") == "new" && text("mark") == nil)
    try FileManager.default.removeItem(atPath: scratch.file("b"))
    #expect(try words(taking: nil) == nil)
    #expect(["a", "b", "mark"].map(text) == ["new", "new", "new"])
  }

  @Test("are said to be of two packages with the reason, the exit code of the reason and what to do")
  func sentence() {
    for reason in [ENOSPC, EIO, EACCES, EEXIST, ELOOP, ENOENT].map({ Failure(output: $0) }) {
      let mixed = Failure.packageIsMixed(because: reason)
      #expect(mixed.exit == reason.exit)
      for (words, because) in [
        (mixed.words.german, reason.words.german), (mixed.words.english, reason.words.english),
      ] {
        #expect(isRefusal(words + "\n") && words.contains("--force"))
        #expect(words.prefix { $0 != "." } == because.prefix { $0 != "." })
      }
      #expect(!mixed.words.german.contains("Nichts") && !mixed.words.german.contains("Keine Datei"))
    }
  }
}
