import AcceptanceScripts
import Content
import Dialogue
import Foundation
import GRDB
import Interface
import Records
import Scratch
import Testing
import Words

@testable import stark

@Suite("What is not on disk when the program ends")
struct LeavingTests {
  private let folder: ScratchDirectory
  private let store: SessionStore
  private let now = FrozenClock(Instant(milliseconds: 1_616_584_800_000)).reading

  init() throws {
    folder = try ScratchDirectory()
    store = try SessionStore(at: folder.path + "/stark.sqlite", now: now.wall)
  }

  private func runner(
    rescues: Bool = true, at place: String = "stark.sqlite", of other: SessionStore? = nil
  ) throws -> EffectRunner {
    let store = other ?? store
    let seeds = Seeds()
    let planner = SessionPlanner(
      store: store, library: try .builtIn(), texts: Texts(.german), makeIdentifiers: { seeds.next() })
    let folders = RescueFolders(
      of: store, at: folder.path + "/" + place, environment: ["XDG_STATE_HOME": folder.path + "/state"])
    return EffectRunner(
      store: store, planner: planner, database: folder.path + "/" + place, rescue: rescues ? folders : nil)
  }

  private var rescueFiles: [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: folder.path + "/state/stark")) ?? []
  }

  /// A fact of a need that is not there.
  private func strayFact() -> AppEffect {
    .write(
      .note([
        NeedFact(
          id: Identifier(derivedFrom: "fact"), need: Identifier(derivedFrom: "need"), at: now.wall, field: .answer,
          value: "ja")
      ]))
  }

  /// Runs `body` while another program writes.
  private func whileLocked<Value>(_ body: () throws -> Value) throws -> Value {
    let other = try DatabaseQueue(path: folder.path + "/stark.sqlite")
    return try other.writeWithoutTransaction { db in
      try db.execute(sql: "BEGIN IMMEDIATE")
      defer { try? db.execute(sql: "ROLLBACK") }
      return try body()
    }
  }

  @Test("is brought back, or is named and stays when its row fits nothing: nobody is kept out for it")
  func doesNotFit() throws {
    var first = try runner()
    _ = first.run([strayFact()], now: now)
    guard case .rescued(let path) = first.leave(now: now) else {
      Issue.record("not rescued")
      return
    }
    #expect(try runner().bringBack(now: now) == [.saving(.rescueDoesNotFit(path))])
    #expect(rescueFiles.count == 1)
  }

  @Test("is named together with the reason when it cannot be brought back yet")
  func notYet() throws {
    var first = try runner()
    let left = try whileLocked {
      _ = first.run([strayFact()], now: now)
      return first.leave(now: now)
    }
    guard case .rescued(let path) = left else {
      Issue.record("not rescued")
      return
    }
    let runner = try runner()
    let failure = try whileLocked { #expect(throws: Failure.self) { try runner.bringBack(now: now) } }
    #expect(failure?.exit == .locked)
    #expect(
      failure?.words.german.hasPrefix("Ein anderes Programm schreibt gerade in die Datenbank. Was beim letzten Mal")
        == true)
    #expect(failure?.words.german.contains(path) == true && failure?.words.english.contains(path) == true)
    #expect(rescueFiles.count == 1)
  }

  @Test("is brought back only where it was made, and is named when it cannot be read")
  func elsewhere() throws {
    var first = try runner()
    _ = first.run([strayFact()], now: now)
    guard case .rescued(let path) = first.leave(now: now) else {
      Issue.record("not rescued")
      return
    }
    #expect(try runner(at: "copy.sqlite").bringBack(now: now) == [])
    let whole = try Data(contentsOf: URL(fileURLWithPath: path))
    for broken in [Data(), whole.dropLast(5)] {
      try broken.write(to: URL(fileURLWithPath: path))
      #expect(try runner().bringBack(now: now) == [.saving(.rescueUnreadable(path))])
    }
  }

  @Test("is named with what it waits for when its database does not lie there any more: moved, removed or replaced")
  func moved() throws {
    var first = try runner()
    let place = folder.path + "/stark.sqlite"
    try FileManager.default.moveItem(atPath: place, toPath: folder.path + "/moved.sqlite")
    // Whether a need is there is looked up before anything is written, so a partner comes first.
    let partner = NetworkPartner(id: Identifier(derivedFrom: "partner"), name: "Amt", district: "")
    let fact = NetworkPartnerFact(id: Identifier(derivedFrom: "fact"), at: now.wall, partner: partner, isListed: true)
    _ = first.run([.write(.keep([fact])), strayFact()], now: now)
    let left = first.leave(now: now)
    guard case .databaseGone(place, rescued: let path?) = left else {
      Issue.record("not rescued: \(left)")
      return
    }
    let waits = [AppEvent.saving(.rescueWaits(path, for: place))]
    let new = try SessionStore(at: place, now: now.wall)
    #expect(try runner(of: new).bringBack(now: now) == waits)
    // Where the place is taken by another database, the one that was moved has nothing to wait for there.
    #expect(try runner(at: "moved.sqlite").bringBack(now: now) == [])
    try FileManager.default.removeItem(atPath: place)
    #expect(try runner(at: "moved.sqlite").bringBack(now: now) == waits)
    #expect(try runner(at: "other.sqlite", of: new).bringBack(now: now) == [])
    // Back at its place.
    try FileManager.default.moveItem(atPath: folder.path + "/moved.sqlite", toPath: place)
    #expect(try runner().bringBack(now: now) == [.saving(.rescueDoesNotFit(path))])
  }

  @Test("is the closing alone: then the database is said to be gone too")
  func closingMoved() throws {
    var runner = try runner()
    try FileManager.default.removeItem(atPath: folder.path + "/stark.sqlite")
    _ = runner.run([.write(.close(try FirstSession.record()))], now: now)
    #expect(runner.leave(now: now) == .databaseGone(folder.path + "/stark.sqlite", rescued: nil))
  }

  @Test(
    "is not brought back from a file that others may read or write", arguments: [0o640, 0o620, 0o604, 0o602, 0o666])
  func openFile(mode: Int) throws {
    var first = try runner()
    _ = first.run([strayFact()], now: now)
    guard case .rescued(let path) = first.leave(now: now) else {
      Issue.record("not rescued")
      return
    }
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
    #expect(try runner().bringBack(now: now) == [.saving(.rescueUnreadable(path))])
    #expect(rescueFiles.count == 1)
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    #expect(try runner().bringBack(now: now) == [.saving(.rescueDoesNotFit(path))])
  }

  @Test("does not go into a folder where others may write", arguments: [0o770, 0o720, 0o702, 0o777, 0o1777])
  func openFolder(mode: Int) throws {
    let place = folder.path + "/state/stark"
    try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: place)
    var first = try runner()
    _ = first.run([strayFact()], now: now)
    guard case .rescued(let path) = first.leave(now: now) else {
      Issue.record("not rescued")
      return
    }
    defer { unlink(path) }
    #expect(rescueFiles.isEmpty && !path.hasPrefix(place), "\(path)")
  }

  @Test("is every field that was typed in, each as it was last, whatever was typed in between")
  func severalFields() throws {
    func typed(_ field: String, _ text: String) -> [AppEffect] {
      [.write(.saveAtDesk(Draft(field: field, text: text, cursor: text.count), field: field))]
    }
    var first = try runner()
    let left = try whileLocked {
      for (field, text) in [("a", "x"), ("a", "xy"), ("b", "z"), ("b", "zz"), ("a", "xyz")] {
        _ = first.run(typed(field, text), now: now)
      }
      return first.leave(now: now)
    }
    guard case .rescued = left else {
      Issue.record("not rescued")
      return
    }
    #expect(try store.draftsAtDesk().isEmpty)
    _ = try runner().bringBack(now: now)
    let drafts = try store.draftsAtDesk().map { "\($0.field): \($0.text)" }.sorted()
    #expect(drafts == ["a: xyz", "b: zz"])
  }

  @Test("is counted in steps, of which typing is none")
  func steps() throws {
    let typing = AppEffect.write(.saveAtDesk(Draft(field: "a", text: "x", cursor: 1), field: "a"))
    var runner = try runner(rescues: false)
    try whileLocked {
      for effect in [typing, strayFact(), typing] { _ = runner.run([effect], now: now) }
      #expect(runner.leave(now: now) == .lost(steps: 1))
    }
  }

  @Test("is tried again a second after another program was found to write, with the next key")
  func patience() throws {
    func later(_ milliseconds: Int64) -> ClockReading {
      ClockReading(
        wall: now.wall + .milliseconds(milliseconds), sinceBoot: now.sinceBoot + milliseconds, boot: now.boot)
    }
    let typing = AppEffect.write(.saveAtDesk(Draft(field: "a", text: "x", cursor: 1), field: "a"))
    var runner = try runner()
    try whileLocked { _ = runner.run([typing], now: now, isIdle: false) }
    #expect(runner.run([], now: later(999), isIdle: false).last != .saving(.stored))
    #expect(try store.draftsAtDesk().isEmpty)
    #expect(runner.run([], now: later(1000), isIdle: false) == [.saving(.stored)])
    #expect(try store.draftsAtDesk().count == 1)
  }

  @Test(
    "says why in words that tell what to do",
    arguments: [
      (StoreError.diskFull, Unsaved.Reason.diskFull), (.busy, .busy), (.permission, .noPermission),
      (.readOnly, .noPermission), (.corrupt, .damaged), (.damagedJournal, .damaged), (.missing, .missing),
      (.outOfStep, .doesNotFit), (.ioError(code: 10), .diskError),
    ])
  func reason(_ error: StoreError, _ expected: Unsaved.Reason) {
    #expect(Unsaved.Reason(error) == expected)
  }

  @Test("is tried once more")
  func onceMore() throws {
    var runner = try runner()
    let record = try FirstSession.record()
    try whileLocked { _ = runner.run([.write(.close(record))], now: now) }
    #expect(try store.records().isEmpty)
    #expect(runner.leave(now: now) == .stored)
    #expect(try store.records().count == 1)
  }

  @Test("is counted as lost when there is no place for it, and the program ends with 74")
  func nowhere() throws {
    var runner = try runner(rescues: false)
    _ = runner.run([strayFact()], now: now)
    let left = runner.leave(now: now)
    #expect(left == .lost(steps: 1))
    #expect(Failure(left)?.exit == .inputOutput && Failure(left)?.words.german.contains("(1)") == true)
    #expect(Failure(.stored) == nil)
  }

  @Test(
    "is told in three sentences, and the program ends with 74",
    arguments: [
      Leaving.rescued("/home/x.rescue"), .onlyClosingWaits, .databaseGone("/home/x", rescued: "/home/x.rescue"),
      .databaseGone("/home/x", rescued: nil), .lost(steps: 2),
    ])
  func told(_ leaving: Leaving) throws {
    let failure = try #require(Failure(leaving))
    #expect(failure.exit == .inputOutput)
    for words in [failure.words.german, failure.words.english] { #expect(isRefusal(words + "\n"), "\(words)") }
  }

  @Test("leaves no file when it is only the closing, which is to be asked for again")
  func closing() throws {
    var runner = try runner()
    let record = try FirstSession.record()
    try whileLocked {
      _ = runner.run([.write(.close(record))], now: now)
      #expect(runner.run([.rescue], now: now).last == .saving(.onlyClosingWaits))
      #expect(runner.leave(now: now) == .onlyClosingWaits)
    }
    #expect(rescueFiles.isEmpty)
  }
}
