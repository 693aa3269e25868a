import Dialogue
import Foundation
import PythonReader
import Records
import Scratch
import TerminalDriver
import Testing

@Suite("Five years of sessions", .enabled(if: WrittenSession.isLong))
struct FiveYearsTests {
  /// A debug build may take twice as long; `swift test -c release` asks for what is promised.
  #if DEBUG
    private static let slowness = 2
  #else
    private static let slowness = 1
  #endif
  /// Two that are always there, and with the guest twelve in every session.
  private static let roster =
    [Invented.amina, Invented.yonas, Invented.olena]
    + (5...12).map { number in
      Participant(
        id: Identifier(derivedFrom: "person", "\(number)"), number: number, name: "Person \(number)",
        district: number.isMultiple(of: 2) ? "Lahnhöhe" : "Weilgrund", access: .phone)
    }

  @Test("A20: open in no time, and cost an action no more than an empty database does")
  func large() throws {
    let directory = try ScratchDirectory()
    let records = try (1...250).map { try InventedHour.rich(Invented.opening($0, roster: Self.roster)).record }
    let large = try Invented.store(at: directory.file())
    try large.insert(records, at: Invented.later)
    let watch = Stopwatch()
    let store = try SessionStore(at: directory.file(), now: Invented.later)
    _ = try store.latestCycle()
    let time = watch.time
    #expect(time < .milliseconds(300), "\(time)")
    let slowest = try slowestActions(in: [try Invented.store(at: directory.file("empty.sqlite")), store])
    #expect(slowest[1] < .milliseconds(20) || slowest[1] < slowest[0] * 2, "\(slowest)")
  }

  @Test("A20: are shown, searched and exported in no time and in less than 100 MB")
  func program() throws {
    let directory = try ScratchDirectory()
    let records = try (1...250).map { try InventedHour.rich(Invented.opening($0, roster: Self.roster)).record }
    try Invented.store(at: directory.file()).insert(records, at: Invented.later)
    for command in [["export", "needs"], ["export", "statistics"], ["export", "topics"], ["search", "termin"]] {
      let program = try start(command, directory)
      let watch = Stopwatch(program)
      #expect(try program.waitForExit(deadline: .seconds(60)) == .exited(0))
      let time = watch.time
      let memory = try Python.peakMemory(
        of: builtExecutable(named: "stark"), command + ["--database", directory.file()])
      #expect(time < .seconds(2) * Self.slowness && memory < 100_000_000, "\(command): \(time), \(memory) bytes")
    }
    let program = try start([], directory)
    let watch = Stopwatch(program)
    try program.waitForText("q beenden")
    let time = watch.time
    #expect(time < .milliseconds(300) * Self.slowness, "\(time)")
    for screen in ["gr", "2", "3", "4", "gb", "gi"] {
      try program.send(screen)
      try program.waitForIdle(quiet: .milliseconds(500))
    }
    let memory = try #require(program.peakMemory)
    #expect(memory < 100_000_000, "\(memory) bytes")
    try program.send("q")
    try program.waitForExit()
    #expect(program.peakMemory == nil)
  }

  private func start(_ arguments: [String], _ directory: ScratchDirectory) throws -> TerminalSession {
    try TerminalSession(
      executable: try builtExecutable(named: "stark"), arguments: arguments + ["--database", directory.file()],
      environment: TerminalEnvironment.standard(home: directory.path))
  }

  /// How long the slowest but one of the entries of an hour takes to be written; in turn, so that a disk with other work
  /// has as much of it for each store.
  private func slowestActions(in stores: [SessionStore]) throws -> [Duration] {
    let hour = try InventedHour.rich(Invented.opening(251))
    for store in stores { try store.begin(hour.opening, at: hour.history.openedAt, entries: []) }
    var times = stores.map { _ in [Duration]() }
    for (index, entry) in hour.entries.dropLast().enumerated() {
      for (place, store) in stores.enumerated() {
        let watch = Stopwatch()
        try store.append([entry], to: hour.opening.session, from: index + 1)
        times[place].append(watch.time)
      }
    }
    return times.map { $0.sorted().dropLast().last ?? .zero }
  }
}
