import Foundation
import Interface
import Scratch
import Screen
import TerminalDriver
import Testing
import Words

@testable import stark

@Suite("stark doctor")
struct DoctorCommandTests {
  private let stark: BuiltStark

  init() throws {
    stark = try BuiltStark()
  }

  private func doctor(_ database: String, _ more: String...) throws -> CommandRun {
    try stark.run(["doctor", "--database", database] + more)
  }

  private func text(_ run: CommandRun) -> String { String(decoding: run.output, as: UTF8.self) }

  @Test("finds nothing wrong with a sound database, in both languages, and changes nothing")
  func sound() throws {
    let database = try stark.makeDatabase()
    let before = try stark.contents()
    let german = try doctor(database)
    #expect(german.status == .exited(0) && german.messages.isEmpty && !text(german).contains("✗"), "\(text(german))")
    for part in [
      "Bibliotheken: SQLite 3.", "ncurses", "✓ Prüfung: alle Seiten und Verweise sind in Ordnung; 1 abgeschlossene",
      "nur Sie können", "MB frei", "erschlüsselung",
    ] { #expect(text(german).contains(part), "\(part)") }
    let english = text(try doctor(database, "--language", "en"))
    #expect(
      english.contains("Libraries: SQLite 3.") && english.contains("nobody but you") && !english.contains("Prüfung"))
    #expect(!text(german).contains("Arzttermin") && !text(german).contains("Amina"))
    #expect(try stark.contents() == before)
  }

  @Test("A14: names the newest backup of a damaged file, which the interface names too, and the way to rescue it")
  func damaged() throws {
    let program = try RealProgram()
    try program.type(.enter)
    for key in "1>>>>>>>" { try program.type(.character(key)) }
    try program.type(.enter)
    try program.terminal.waitForText("Nächster Termin")
    try program.kill()
    try damage("turn", in: program.path)
    let before = FileManager.default.contents(atPath: program.path)
    let run = try doctor(program.path)
    let backup = "\(program.path)-backups/2021-03-24T11-20-00-000Z.sqlite"
    let copy = program.path.dropLast(".sqlite".count) + "-2021-03-24T11-20-00-000Z.sqlite"
    let advice =
      "Sicherung vom 24.03.2021 12:20 kopieren und öffnen: "
      + "stark backup '\(copy)' --database '\(backup)' && stark --database '\(copy)' · "
    #expect(
      run.status == .exited(65) && text(run).contains("✗ Die Datenbank ist beschädigt.") && text(run).contains(advice))
    let terminal = try stark.start(["--database", program.path])
    #expect(try terminal.waitForExit() == .exited(65))
    // A line that ends in a blank ends without it.
    let said = terminal.screen.text.filter { !$0.isWhitespace }
    #expect(
      said.contains(advice.filter { !$0.isWhitespace }) && said.contains("Rettung:starkdoctor--rescue--database"),
      "\(said)")
    let rescue = try doctor(program.path, "--rescue")
    #expect(rescue.status == .exited(0), "\(rescue.messages)")
    #expect(text(rescue).contains("Unvollständig: turn. Die beschädigte Datei bleibt. Öffnen: stark --database '"))
    #expect(FileManager.default.contents(atPath: program.path) == before)
    let saved = try #require(text(rescue).split(separator: "'").dropFirst().first.map(String.init))
    #expect(try doctor(saved).status == .exited(0))
    let again = try stark.start(["--database", saved])
    try again.waitForText("Nächster Termin")
  }

  @Test("A14: rescues what is left of a file that was cut off, as it advises")
  func cutFile() throws {
    let database = try stark.makeDatabase()
    let whole = try #require(FileManager.default.contents(atPath: database))
    let cut = whole.prefix(whole.count - 4096)
    try cut.write(to: URL(fileURLWithPath: database))
    let advice = try doctor(database)
    #expect(advice.status == .exited(65) && text(advice).contains("Rettung: stark doctor --rescue"), "\(text(advice))")
    let rescue = try doctor(database, "--rescue")
    #expect(rescue.status == .exited(0) && text(rescue).contains("Gerettet: "), "\(rescue.messages)")
    #expect(FileManager.default.contents(atPath: database) == cut)
  }

  @Test("prints commands that a shell reads as they are meant, whatever the folder is called")
  func quoting() {
    #expect("/home/o'neil/$x".asShellWord == #"'/home/o'\''neil/$x'"#)
    let said = Failure.damaged("/tmp/o'neil.sqlite", Texts(.german)).words.german
    #expect(said.hasSuffix(#"--database '/tmp/o'\''neil.sqlite'"#), "\(said)")
  }

  @Test("says with the code of the first problem what others may not do, what is none, and what is not there")
  func problems() throws {
    let database = try stark.makeDatabase()
    for mode in [0o640, 0o620, 0o604, 0o602, 0o644, 0o666] as [mode_t] {
      try #require(chmod(database, mode) == 0)
      let open = try doctor(database)
      #expect(open.status == .exited(77) && text(open).contains("✗ Andere Benutzer können"), "\(mode)")
    }
    #expect(try doctor(stark.path("missing.sqlite")).status == .exited(66))
    #expect(try doctor("/dev/null").status == .exited(65))
    let none = try stark.run(["doctor"])
    #expect(none.status == .exited(0) && text(none).contains("! Es gibt noch keine Datenbank."))
    #expect(try doctor(stark.path("missing.sqlite"), "--rescue").status == .exited(66))
  }

  @Test("names the program that has the database open, and examines it all the same")
  func live() throws {
    let program = try RealProgram()
    let run = try doctor(program.path)
    #expect(run.status == .exited(0), "\(text(run))")
    #expect(
      text(run).contains("✓ Geöffnet von stark, Prozess \(program.terminal.processIdentifier), seit 24.03.2021 12:20"))
    #expect(try doctor(program.path, "--rescue").status == .exited(75))
  }

  @Test("knows network drives and what is mounted where")
  func mounts() throws {
    let folder = stark.folder.path
    let table = stark.path("mountinfo")
    func type(_ lines: String) throws -> FileSystem? {
      try Data(lines.utf8).write(to: URL(fileURLWithPath: table))
      return FileSystem(of: folder, mounts: table)
    }
    let root = "22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw\n"
    #expect(try type(root)?.type == "ext4")
    #expect(try type(root + "30 22 0:40 / \(folder) rw - nfs4 server:/x rw\n")?.isRemote == true)
    #expect(try type(root + "30 22 0:40 / \(folder) rw shared:4 master:2 - fuse.rclone cloud: rw\n")?.isRemote == true)
    #expect(try type(root + "30 22 0:40 / \(folder)x rw - nfs4 server:/x rw\n")?.type == "ext4")
    #expect(try type("30 22 0:40 / \(folder) rw - tmpfs x rw\n" + root)?.isInMemory == true)
    #expect(try type(root)?.isRemote == false)
    #expect(FileSystem(of: folder + "/none") == nil)
  }

  @Test("recognises an encrypted disk, also below a logical volume")
  func encryption() throws {
    var status = stat()
    try #require(stat(stark.folder.path, &status) == 0)
    let device = stark.path("sys/\(status.st_dev >> 8 & 0xFFF):\(status.st_dev & 0xFF | status.st_dev >> 12 & 0xFFF00)")
    let encryption = DiskEncryption(devices: stark.path("sys"))
    #expect(!encryption.covers(stark.folder.path))
    let below = device + "/slaves/dm-0/dm"
    try FileManager.default.createDirectory(atPath: below, withIntermediateDirectories: true)
    try Data("LVM-abc\n".utf8).write(to: URL(fileURLWithPath: below + "/uuid"))
    #expect(!encryption.covers(stark.folder.path))
    try Data("CRYPT-LUKS2-abc\n".utf8).write(to: URL(fileURLWithPath: below + "/uuid"))
    #expect(encryption.covers(stark.folder.path))
  }

  /// Makes the first page of a table unreadable.
  private func damage(_ table: String, in path: String) throws {
    let answer = try Rows(of: path).query("SELECT rootpage FROM sqlite_schema WHERE name = '\(table)'")
    let page = try #require(answer.first.flatMap { Int($0) })
    var contents = try Data(contentsOf: URL(fileURLWithPath: path))
    contents.replaceSubrange((page - 1) * 4096..<(page - 1) * 4096 + 64, with: Data(repeating: 0xAA, count: 64))
    try contents.write(to: URL(fileURLWithPath: path))
  }
}
