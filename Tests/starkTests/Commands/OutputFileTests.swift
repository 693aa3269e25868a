import Foundation
import TerminalDriver
import Testing

@Suite("stark export --output")
struct OutputFileTests {
  private let stark: BuiltStark
  private let database: String

  init() throws {
    stark = try BuiltStark()
    database = try stark.makeDatabase()
  }

  private func export(_ path: String, _ more: String..., asNobody: Bool = false) throws -> CommandRun {
    try stark.run(["export", "topics", "--database", database, "--output", path] + more, asNobody: asNobody)
  }

  private func mode(_ path: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return try #require(attributes[.posixPermissions] as? Int)
  }

  /// Names in the home but those of the database.
  private func names() throws -> [String] {
    try stark.contents().keys.filter { !$0.hasPrefix("records.sqlite") }.sorted()
  }

  @Test("writes what standard output would have shown, for its owner only, and nothing beside it")
  func writes() throws {
    let shown = try stark.run(["export", "topics", "--database", database])
    let run = try export(stark.path("topics.csv"))
    #expect(run.status == .exited(0) && run.output.isEmpty && run.messages.isEmpty)
    #expect(FileManager.default.contents(atPath: stark.path("topics.csv")).map { Array($0) } == shown.output)
    #expect(try mode(stark.path("topics.csv")) == 0o600)
    #expect(try names() == ["topics.csv"])
    #expect(try export("-").output == shown.output)
  }

  @Test("C5: replaces a file only with --force, and then whole")
  func replaces() throws {
    let path = stark.path("topics.csv")
    try Data("mine".utf8).write(to: URL(fileURLWithPath: path))
    try FileManager.default.setAttributes([.posixPermissions: 0o666], ofItemAtPath: path)
    let refused = try export(path)
    #expect(refused.status == .exited(73) && isRefusal(refused.messages), "\(refused.messages)")
    #expect(FileManager.default.contents(atPath: path) == Data("mine".utf8))
    // What reads the old one, or knows it by another name, keeps it: nothing is ever written into it.
    try FileManager.default.linkItem(atPath: path, toPath: stark.path("mine.csv"))
    #expect(try export(path, "--force").status == .exited(0))
    #expect(FileManager.default.contents(atPath: stark.path("mine.csv")) == Data("mine".utf8))
    try FileManager.default.removeItem(atPath: stark.path("mine.csv"))
    #expect(FileManager.default.contents(atPath: path)?.starts(with: [0xEF, 0xBB, 0xBF]) == true)
    #expect(try mode(path) == 0o600)
    #expect(try names() == ["topics.csv"])
  }

  @Test("C5: never writes through a link, into a pipe or in place of a folder", arguments: [[], ["--force"]])
  func links(_ force: [String]) throws {
    try Data("mine".utf8).write(to: URL(fileURLWithPath: stark.path("target")))
    try FileManager.default.createDirectory(atPath: stark.path("folder"), withIntermediateDirectories: false)
    for (link, target) in [("link", "target"), ("dangling", "nothing"), ("way", "folder")] {
      try FileManager.default.createSymbolicLink(atPath: stark.path(link), withDestinationPath: stark.path(target))
    }
    try #require(mkfifo(stark.path("pipe"), 0o600) == 0)
    let before = try stark.contents()
    for name in [
      "link", "dangling", "way/new.csv", "pipe", "folder", "folder/", ".", "..", "missing/new.csv", "target/new.csv",
    ] {
      let run = try stark.run(["export", "topics", "--database", database, "--output", stark.path(name)] + force)
      #expect(run.status == .exited(73) && isRefusal(run.messages), "\(name): \(run.messages)")
    }
    for path in ["/dev/null", ""] {
      #expect(
        try stark.run(["export", "topics", "--database", database, "--output", path] + force).status == .exited(73))
    }
    #expect(try stark.contents() == before)
  }

  @Test(
    "C5: never takes the place of a database, its journal, its lock or the folder of its backups",
    arguments: ["", "-journal", ".lock", "-backups"])
  func database(_ ending: String) throws {
    let other = try stark.makeDatabase("other.sqlite")
    let before = try stark.contents()
    for path in [database + ending, stark.path("./records.sqlite" + ending), other] {
      let run = try export(path, "--force")
      #expect(run.status == .exited(73) && isRefusal(run.messages), "\(path): \(run.messages)")
    }
    #expect(try stark.contents() == before)
  }

  @Test(
    "C6: into a folder where others may write says so in one line, and is written all the same",
    arguments: [0o777, 0o1777, 0o770, 0o720, 0o702], ["de", "en"])
  func openFolder(_ mode: Int, _ language: String) throws {
    let folder = try makeFolder(mode)
    for command in [["export", "topics"], ["report"]] {
      let path = folder + "/" + command[0]
      let call = command + ["--database", database, "--language", language]
      let run = try stark.run(call + ["--output", path])
      let words =
        language == "de" ? "In diesen Ordner dürfen auch andere schreiben;" : "Others may write into this folder too;"
      #expect(run.status == .exited(0) && run.output.isEmpty)
      #expect(run.messages.hasPrefix(words) && run.messages.count { $0 == "\n" } == 1, "\(run.messages)")
      #expect(FileManager.default.contents(atPath: path).map { [UInt8]($0) } == (try stark.run(call).output))
      #expect(try self.mode(path) == 0o600)
    }
  }

  @Test("C6: a copy of the whole database in such a folder says so too", arguments: ["de", "en"])
  func openFolderOfCopy(_ language: String) throws {
    let run = try stark.run(
      ["backup", try makeFolder(0o777) + "/copy.sqlite", "--database", database, "--language", language])
    #expect(run.status == .exited(0) && run.messages.count { $0 == "\n" } == 1, "\(run.messages)")
    #expect(run.messages.hasSuffix(language == "de" ? "Besser in einen eigenen Ordner.\n" : "a folder of your own.\n"))
  }

  @Test("C6: into a folder where nobody else may write says nothing about it", arguments: [0o700, 0o755])
  func ownFolder(_ mode: Int) throws {
    let folder = try makeFolder(mode)
    for command in [["export", "topics"], ["report"]] {
      let run = try stark.run(command + ["--database", database, "--output", folder + "/" + command[0]])
      #expect(run.messages.isEmpty, "\(run.messages)")
    }
    #expect(try stark.run(["backup", folder + "/copy", "--database", database]).messages.isEmpty)
  }

  @Test(
    "C6: leaves alone what somebody else put there under names like those of its drafts", .enabled(if: geteuid() == 0))
  func planted() throws {
    let folder = try makeFolder(0o777)
    let nobody: uid_t = 65534
    for name in [".stark-planted.tmp", ".stark-tmp", "topics.csv.tmp"] {
      try Data("theirs".utf8).write(to: URL(fileURLWithPath: folder + "/" + name))
      try #require(chown(folder + "/" + name, nobody, nobody) == 0)
    }
    for name in [".stark-link.tmp", ".stark-link"] {
      try FileManager.default.createSymbolicLink(atPath: folder + "/" + name, withDestinationPath: database)
      try #require(lchown(folder + "/" + name, nobody, nobody) == 0)
    }
    let before = try stark.contents()
    let links = try ["/.stark-link.tmp", "/.stark-link"].map {
      try FileManager.default.destinationOfSymbolicLink(atPath: folder + $0)
    }
    #expect(try export(folder + "/topics.csv").status == .exited(0))
    let after = try stark.contents()
    #expect(after.filter { $0.key != "open/topics.csv" } == before)
    #expect(links == [database, database])
    #expect(after["open/topics.csv"]?.starts(with: [0xEF, 0xBB, 0xBF]) == true)
    // The name that was asked for belongs to somebody else as well: then it is theirs.
    try FileManager.default.createSymbolicLink(atPath: folder + "/report.md", withDestinationPath: database)
    try #require(lchown(folder + "/report.md", nobody, nobody) == 0)
    #expect(try export(folder + "/report.md", "--force").status == .exited(73))
    #expect(FileManager.default.contents(atPath: database) == before["records.sqlite"])
  }

  /// A folder of that mode in the home.
  private func makeFolder(_ mode: Int) throws -> String {
    let folder = stark.path("open")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    try #require(chmod(folder, mode_t(mode)) == 0)
    return folder
  }

  @Test("tells where nothing may be written")
  func permission() throws {
    let folder = stark.path("closed")
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o500])
    let run = try export(folder + "/topics.csv", asNobody: true)
    #expect(run.status == .exited(77) && isRefusal(run.messages), "\(run.messages)")
  }

  @Test("C7: leaves nothing behind when the disk is full")
  func full() throws {
    // As on a full disk: the system refuses a file that grows beyond what is left.
    let path = stark.path("topics.csv")
    let call = "ulimit -f 0; exec \"$0\" export topics --database \"$1\" --output \"$2\""
    let run = try CommandRun(
      "/bin/sh", ["-c", call, stark.executable, database, path], environment: stark.environment(),
      messages: .brokenPipe)
    #expect(run.status == .exited(74))
    #expect(try names().isEmpty)
  }
}
