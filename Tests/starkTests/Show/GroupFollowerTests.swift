import AcceptanceScripts
import Content
import Dialogue
import Foundation
import GRDB
import Interface
import Records
import Scratch
import Screen
import Testing
import Words

@testable import stark

@Suite("Following the session that goes on")
struct GroupFollowerTests {
  private let folder: ScratchDirectory
  private let program: ScriptedProgram

  init() throws {
    folder = try ScratchDirectory()
    program = try ScriptedProgram(in: folder)
  }

  private func follower() throws -> GroupFollower {
    try GroupFollower(
      program.path, library: try .builtIn(), language: .german, now: program.clock.reading.wall)
  }

  private func look(_ follower: inout GroupFollower) -> GroupScreen {
    follower.look(now: program.clock.reading.wall)
    return follower.screen(at: program.clock.reading)
  }

  private static let before = LateJoiner.all.filter { $0.time < "12:54:30" }

  @Test("line by line shows what reading all of it anew shows, up to the thanks after the closing")
  func everyStep() throws {
    var follower = try follower()
    #expect(look(&follower).situation == .noSession)
    var steps = LateJoiner.all[...]
    var isFirst = true
    while !steps.isEmpty {
      let part = Array(steps.prefix(6))
      steps = steps.dropFirst(6)
      let start = isFirst ? [] : [ScriptStep(part[0].time, "Enter")]
      isFirst = false
      _ = try program.run(start + part)
      var other = try self.follower()
      let anew = look(&other)
      guard !steps.isEmpty else { continue }
      #expect(look(&follower) == anew)
    }
    #expect(look(&follower).situation == .goodbye(isLast: false))
    #expect(try program.rows("SELECT kind FROM journal").isEmpty)
  }

  @Test("follows what is taken back")
  func undo() throws {
    _ = try program.run(Self.before)
    var follower = try follower()
    guard case .talk(let talk) = look(&follower).situation else { Issue.record("no talk"); return }
    #expect(talk.speaker == "Mehmet" && talk.next == ["Olena", "Jürgen"])
    _ = try program.run([ScriptStep("12:54:20", "Enter u u")])
    guard case .talk(let before) = look(&follower).situation else { Issue.record("no talk"); return }
    #expect(before.speaker == "Mehmet" && before.next == [])
  }

  @Test("keeps what it shows while another program holds the database, and does not wait for it")
  func busy() throws {
    _ = try program.run(Self.before)
    var follower = try follower()
    let shown = look(&follower)
    let other = try DatabaseQueue(path: program.path)
    let watch = ContinuousClock.now
    try other.writeWithoutTransaction { db in
      try db.execute(sql: "BEGIN EXCLUSIVE")
      defer { try? db.execute(sql: "ROLLBACK") }
      #expect(look(&follower) == shown)
    }
    #expect(watch.duration(to: .now) < .seconds(2))
    #expect(look(&follower) == shown)
  }

  @Test("takes a session of which there was no sign for a quarter of an hour for one that was left open")
  func leftOpen() throws {
    _ = try program.run(Self.before)
    var follower = try follower()
    program.clock.step(to: program.clock.reading.wall + .minutes(14))
    guard case .talk = look(&follower).situation else { Issue.record("no talk"); return }
    program.clock.step(to: program.clock.reading.wall + .minutes(2))
    #expect(look(&follower).situation == .noSession)
  }

  @Test("waits for a file that was taken away, and goes on where it comes back")
  func takenAway() throws {
    _ = try program.run(Self.before)
    var follower = try follower()
    let shown = look(&follower)
    let aside = folder.path + "/aside.sqlite"
    try FileManager.default.moveItem(atPath: program.path, toPath: aside)
    #expect(look(&follower) == shown)
    try FileManager.default.moveItem(atPath: aside, toPath: program.path)
    #expect(look(&follower) == shown)
    _ = try program.run([ScriptStep("12:54:20", "Enter u u")])
    guard case .talk(let talk) = look(&follower).situation else { Issue.record("no talk"); return }
    #expect(talk.next == [])
  }

  @Test("follows another file that is put in its place at once, however often, and no longer the one that was there")
  func replaced() throws {
    _ = try program.run(Self.before)
    var follower = try follower()
    guard case .talk = look(&follower).situation else { Issue.record("no talk"); return }
    for (time, speaker) in [("12:47:30", "Petra"), ("12:49:30", "Jürgen")] {
      let parent = try ScratchDirectory()
      let other = try ScriptedProgram(in: parent)
      _ = try other.run(LateJoiner.all.filter { $0.time < time })
      #expect(rename(other.path, program.path) == 0)
      guard case .talk(let talk) = look(&follower).situation else { Issue.record("no talk"); return }
      #expect(talk.speaker == speaker && talk.next == [])
    }
  }

  @Test("shows a file in its place that holds no session, without a goodbye to another hour")
  func replacedByEmpty() throws {
    _ = try program.run(Self.before)
    var follower = try follower()
    guard case .talk = look(&follower).situation else { Issue.record("no talk"); return }
    let parent = try ScratchDirectory()
    #expect(rename(try ScriptedProgram(in: parent).path, program.path) == 0)
    #expect(look(&follower).situation == .noSession)
  }

  @Test("keeps what it shows while something lies in its place that is no database")
  func replacedByOther() throws {
    _ = try program.run(Self.before)
    var follower = try follower()
    let shown = look(&follower)
    let aside = folder.path + "/aside.sqlite"
    try FileManager.default.moveItem(atPath: program.path, toPath: aside)
    try "no database".write(toFile: program.path, atomically: false, encoding: .utf8)
    #expect(look(&follower) == shown)
    #expect(rename(aside, program.path) == 0)
    #expect(look(&follower) == shown)
  }

  @Test("draws only what is different")
  func draws() throws {
    _ = try program.run(Self.before)
    let clock = program.clock
    var loop = ShowLoop(try follower(), words: GroupWords(Texts(.german)), clock: { clock.reading })
    var terminal = ScriptedTerminal(
      size: Size(rows: 24, columns: 80),
      script: [
        .timeout, .timeout, .keys("x"), .input(.resized(Size(rows: 20, columns: 60))), .keys("v"), .timeout,
        .keys("vq"),
      ])
    loop.run(on: &terminal)
    #expect(terminal.screens.count == 4 && terminal.waits.allSatisfy { $0 == 300 })
    #expect(terminal.screens.map { $0.lines.joined().contains("Mehmet") } == [true, true, false, true])
    #expect(terminal.screens[1].size == Size(rows: 20, columns: 60))
  }
}
