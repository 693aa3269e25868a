import AcceptanceScripts
import Dialogue
import Foundation
import GRDB
import Interface
import Randomness
import Records
import Scratch
import Screen
import Testing

@testable import stark

@Suite("A journal in which somebody changed something")
struct DamagedJournalTests {
  private static let snippets = [
    "{", "}", "[", "]", ":", ",", "\"", "\\u0000", "\\ud800", "\\", "null", "true", "-1", "1e999",
    "99999999999999999999", "{\"_0\":{}}", "\u{202E}", "ä",
  ]

  @Test("B14: is read or refused, and never ends the program", arguments: 1...4)
  func damaged(_ seed: Int) throws {
    let folder = try ScratchDirectory()
    let program = try ScriptedProgram(in: folder)
    _ = try program.run(Array(LateJoiner.all.prefix { $0.time < "13:00:00" }))
    let lines = try Rows(of: program.path).query("SELECT payload FROM journal ORDER BY position")
    var random = SplitMix64(seed: UInt64(seed))
    var refused = 0
    for _ in 0..<40 {
      let index = Int.random(in: 0..<lines.count, using: &random)
      try write(Self.damage(lines[index], &random), at: index, of: program.path)
      do throws(StoreError) {
        let store = try SessionStore(at: program.path, now: program.clock.reading.wall)
        _ = try store.unfinished().map { try? $0.replayed() }
      } catch {
        refused += 1
        #expect([.damagedJournal, .corrupt].contains(error), "\(error)")
      }
      try write(lines[index], at: index, of: program.path)
    }
    #expect(refused > 0 && refused < 40)
  }

  private func write(_ payload: String, at index: Int, of path: String) throws {
    try DatabaseQueue(path: path).writeWithoutTransaction { db in
      let order = """
        UPDATE OR IGNORE journal SET payload = ?
        WHERE position = (SELECT position FROM journal ORDER BY position LIMIT 1 OFFSET ?)
        """
      try db.execute(sql: order, arguments: [payload, index])
    }
  }

  private static func damage(_ text: String, _ random: inout SplitMix64) -> String {
    var scalars = Array(text.unicodeScalars)
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      let place = Int.random(in: 0...scalars.count, using: &random)
      if Bool.random(using: &random), place < scalars.count {
        scalars.removeSubrange(place..<min(scalars.count, place + Int.random(in: 1...10, using: &random)))
      } else {
        scalars.insert(contentsOf: (snippets.randomElement(using: &random) ?? "").unicodeScalars, at: place)
      }
    }
    return String(String.UnicodeScalarView(scalars))
  }
}
