import Foundation
import PythonReader
import TerminalDriver
import Testing

@Suite("stark export package")
struct PackageCommandTests {
  private static let names = [
    "datapackage.json", "needs.csv", "needs.jsonl", "sessions.csv", "sessions.jsonl", "statistics.csv",
    "statistics.jsonl", "topics.csv", "topics.jsonl",
  ]

  private let stark: BuiltStark
  private let database: String

  init() throws {
    stark = try BuiltStark()
    database = stark.path("demo.sqlite")
    try DemoFixture.write(to: database)
  }

  private func export(_ path: String, _ more: String...) throws -> CommandRun {
    try stark.run(["export", "package", "--database", database, "--output", path] + more)
  }

  private func mode(_ path: String) throws -> Int {
    try #require(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int)
  }

  private func files(_ folder: String) throws -> [String: Data] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    return Dictionary(
      uniqueKeysWithValues: names.map { ($0, FileManager.default.contents(atPath: folder + "/" + $0) ?? Data()) })
  }

  /// Names in the home but those of the database.
  private func names() throws -> [String] {
    try stark.contents().keys.filter { !$0.hasPrefix("demo.sqlite") }.sorted()
  }

  @Test("makes the folder for its owner only, with nine files that are what their description says")
  func writes() throws {
    let folder = stark.path("package")
    let run = try export(folder + "/")
    #expect(run.status == .exited(0) && run.output.isEmpty, "\(run.messages)")
    #expect(try files(folder).keys.sorted() == Self.names)
    #expect(try Python.faults(ofPackageAt: folder) == [])
    #expect(try mode(folder) == 0o700)
    for name in Self.names { #expect(try mode(folder + "/" + name) == 0o600) }
    // The same data, the same bytes, and an empty folder is as good as none.
    let again = stark.path("again")
    try FileManager.default.createDirectory(atPath: again, withIntermediateDirectories: false)
    #expect(try export(again).status == .exited(0) && files(again) == files(folder))
    #expect(try names().count == 20)
  }

  @Test("takes readers, cycle and days as the other exports do, and says beside it what they say")
  func options() throws {
    let folder = stark.path("package")
    let run = try export(folder, "--profile", "public", "--cycle", "Frühjahr 2021", "--from", "2021-03-24")
    #expect(run.status == .exited(0))
    let needs = try stark.run(
      [
        "export", "needs", "--database", database, "--profile", "public", "--from", "2021-03-24", "--format", "json",
      ])
    let rows = try Python.members(of: needs.output)
    #expect(rows.count > 1)
    let lines = String(decoding: try #require(files(folder)["needs.jsonl"]), as: UTF8.self).split(separator: "\n")
    #expect(lines.count == rows.count && !lines.contains { $0.contains("2021-03-17") })
    #expect(run.messages.hasSuffix(needs.messages) && !needs.messages.isEmpty, "\(run.messages)")
    let description = String(decoding: try #require(files(folder)["datapackage.json"]), as: UTF8.self)
    #expect(!description.contains("\"wording\"") && description.contains("\"smallest_count\": 5"))
    let english = try export(stark.path("english"), "--language", "en", "--smallest-count", "6")
    #expect(english.status == .exited(0))
    let other = String(decoding: try #require(files(stark.path("english"))["datapackage.json"]), as: UTF8.self)
    #expect(other.contains("\"title\": \"Needs\"") && other.contains("\"smallest_count\": 6"))
    #expect(try export(stark.path("none"), "--cycle", "Herbst").status == .exited(66))
    #expect(try !names().contains("none"))
  }

  @Test(
    "is told in both languages what is missing or one too many",
    arguments: [
      ["export", "package"], ["export", "package", "--output", "-"],
      ["export", "package", "--output", "x", "--format", "csv"], ["export", "--schema", "package"],
    ])
  func refused(_ call: [String]) throws {
    for (language, words) in [("de", "Es wurde nichts verändert."), ("en", "Nothing was changed.")] {
      let run = try stark.run(call + ["--language", language, "--database", database])
      #expect(run.status == .exited(64) && run.output.isEmpty)
      #expect(isRefusal(run.messages) && run.messages.contains(words), "\(run.messages)")
    }
    #expect(try names().isEmpty)
  }

  @Test("writes into a folder with something in it only with --force, and then touches its own files only")
  func full() throws {
    let folder = stark.path("package")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    for name in ["mine.txt", "needs.csv", "datapackage.json"] {
      try Data("mine".utf8).write(to: URL(fileURLWithPath: folder + "/" + name))
    }
    let before = try files(folder)
    let refused = try export(folder)
    #expect(refused.status == .exited(73) && isRefusal(refused.messages), "\(refused.messages)")
    #expect(try files(folder) == before)
    #expect(try export(folder, "--force").status == .exited(0))
    #expect(try files(folder)["mine.txt"] == Data("mine".utf8))
    try FileManager.default.removeItem(atPath: folder + "/mine.txt")
    #expect(try Python.faults(ofPackageAt: folder) == [])
  }

  @Test("C5: never goes through a link or in place of a file, a database or what is beside one")
  func places() throws {
    try FileManager.default.createDirectory(atPath: stark.path("folder"), withIntermediateDirectories: false)
    try FileManager.default.createSymbolicLink(
      atPath: stark.path("link"), withDestinationPath: stark.path("folder"))
    try Data("mine".utf8).write(to: URL(fileURLWithPath: stark.path("file")))
    let linked = stark.path("linked")
    try FileManager.default.createDirectory(atPath: linked, withIntermediateDirectories: false)
    try FileManager.default.createSymbolicLink(atPath: linked + "/needs.csv", withDestinationPath: stark.path("file"))
    let before = try stark.contents()
    for name in ["link", "file", "demo.sqlite", "demo.sqlite-backups", "linked", ".", "..", "missing/new", ""] {
      let run = try export(name.isEmpty ? "" : stark.path(name), "--force")
      #expect(run.status == .exited(73) && isRefusal(run.messages), "\(name): \(run.messages)")
    }
    #expect(try stark.contents() == before)
  }

  @Test("C7: leaves nothing behind when the disk is full, and the old one as it was")
  func noRoom() throws {
    func write(_ path: String) throws -> CommandRun {
      // As on a full disk: the system refuses a file that grows beyond what is left.
      let call = "ulimit -f 1; exec \"$0\" export package --database \"$1\" --output \"$2\" --force"
      return try CommandRun(
        "/bin/sh", ["-c", call, stark.executable, database, path], environment: stark.environment(),
        messages: .brokenPipe)
    }
    #expect(try write(stark.path("new")).status == .exited(74))
    #expect(try names().isEmpty)
    #expect(try export(stark.path("old"), "--to", "2021-03-17").status == .exited(0))
    let before = try stark.contents()
    #expect(try write(stark.path("old")).status == .exited(74))
    #expect(try stark.contents() == before)
  }

  @Test("C6: into a folder where others may write says so in one line", arguments: [0o777, 0o755])
  func openFolder(_ mode: Int) throws {
    let parent = stark.path("parent")
    try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: false)
    try #require(chmod(parent, mode_t(mode)) == 0)
    let run = try export(parent + "/package", "--profile", "partner")
    #expect(run.status == .exited(0))
    #expect(run.messages.contains("In diesen Ordner dürfen auch andere schreiben;") == (mode == 0o777))
  }
}
