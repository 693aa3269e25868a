import AcceptanceScripts
import Dialogue
import Foundation
import Interface
import Randomness
import Records
import Screen
import TerminalDriver
import Testing

/// One hour in a real terminal, in which the program is killed again and again and always goes on.
final class KilledHour {
  private let hour: ExpectedHour
  private let screen: ShadowedProgram
  private var random: SplitMix64
  /// How many keys of the script are done.
  private var done = 0

  private var program: RealProgram { screen.program }

  init(_ hour: ExpectedHour, seed: UInt64) throws {
    self.hour = hour
    screen = try ShadowedProgram(hour)
    random = SplitMix64(seed: seed)
  }

  /// What a query over the file gives.
  func rows(_ sql: String) throws -> [String] { try Rows(of: program.path).query(sql) }

  /// Types the script to its end; the program is killed at that many moments, all different.
  func run(kills: Int) throws {
    let last = hour.steps.count - 1
    // After the first key there is a session, and the last one closes it.
    var moments = Set((1..<last - 1).shuffled(using: &random).prefix(kills))
    while done < last - 1 {
      if moments.remove(done) != nil {
        try killAndResume()
      } else {
        try align()
        try screen.step(to: hour.steps[done + 1].now)
        try screen.take(hour.steps[done + 1].input)
        done += 1
      }
    }
    try screen.send(hour.steps[last].input)
    try program.terminal.waitForText("Nächster Termin: 3. Termin")
    try program.kill()
  }

  /// Where the cursor stood in a list is not kept; it is put there again before the script goes on.
  private func align() throws {
    guard screen.shadow.entry == nil, let wanted = hour.steps[done].model.selectedIndex else { return }
    while let current = screen.shadow.selectedIndex, current != wanted {
      try screen.press(current < wanted ? .down : .up)
    }
  }

  private func killAndResume() throws {
    let isTyping = Bool.random(using: &random)
    if isTyping { try sendNextKey() }
    try program.kill()
    let shown = Picture(program.terminal.screen)
    let candidates = isTyping ? [done, done + 1] : [done]
    try screen.step(to: moment(before: done + candidates.count))
    let sign = DatabaseLock.lastSignOfLife(of: program.path)
    try program.startAgain()
    try expectSoundDatabase()
    let stored = try StoredState(of: program.path)
    let state = try #require(
      candidates.first { hour.steps[$0].stored == stored },
      "after \(done) keys: \(stored)\ninstead of \(candidates.map { hour.steps[$0].stored })")
    try expectKept(state, shown: shown, isTyping: isTyping)
    try resume(state, after: sign)
  }

  /// Sends the next key of the script and does not wait for the answer, or not for long.
  private func sendNextKey() throws {
    try align()
    try screen.step(to: hour.steps[done + 1].now)
    try screen.send(hour.steps[done + 1].input)
    let time = Duration.microseconds(Int.random(in: 0...12_000, using: &random))
    // The time is to pass: nobody knows what the screen shows then.
    try? program.terminal.wait(until: "nothing", deadline: time) { _ in false }
  }

  /// A moment before that key of the script, at most five minutes from now.
  private func moment(before index: Int) -> ClockReading {
    let now = screen.now
    let next = hour.steps[index].now.sinceBoot - now.sinceBoot
    guard next > 0 else { return now }
    let away = Int64.random(in: 0..<min(next, 300_000), using: &random)
    return ClockReading(wall: now.wall + .milliseconds(away), sinceBoot: now.sinceBoot + away, boot: now.boot)
  }

  private func expectSoundDatabase() throws {
    #expect(try Rows(of: program.path).query("PRAGMA integrity_check") == ["ok"])
    #expect(try Rows(of: program.path).query("PRAGMA foreign_key_check") == [])
  }

  /// What the screen showed as done is on disk.
  private func expectKept(_ state: Int, shown: Picture, isTyping: Bool) throws {
    let (before, after) = (hour.steps[done], hour.steps[done + 1])
    guard isTyping, before.stored != after.stored else { return }
    var answered = screen.shadow
    _ = answered.update(after.input.event, now: after.now)
    #expect(shown != Picture(answered, at: after.now) || state == done + 1, "the screen showed what was not stored")
  }

  private func resume(_ state: Int, after sign: Instant?) throws {
    let last = max(sign ?? hour.steps[state].lastLine, hour.steps[state].lastLine)
    screen.shadow = try #require(hour.startedAgain(after: state, gap: screen.now.wall - last))
    try screen.expectPicture(after: "starting again")
    try screen.press(.enter)
    done = hour.resumable(state)
    #expect(screen.shadow.session == hour.steps[done].model.session)
    try #require(typed(screen.shadow) == typed(hour.steps[done].model))
  }

  private func typed(_ model: AppModel) -> LineEditor? {
    guard case .line(let line) = model.entry else { return nil }
    return line.editor
  }
}

extension AppModel {
  /// The place of the cursor in the list of this phase.
  fileprivate var selectedIndex: Int? {
    switch session?.phase {
    case .topics: selectedTopicRow.flatMap(topicRows.firstIndex)
    case .needs, .wrapUp: selectedNeedRow.flatMap(needRows.firstIndex)
    default: nil
    }
  }
}
