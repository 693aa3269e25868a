import Content
import Dialogue
import Foundation
import Interface
import Records
import Screen

/// Measures what a key costs on a large database and prints ratios as JSON.
///
/// Milliseconds depend on the machine; the ratios compare with one bare write to the same file.
@main
enum Benchmarks {
  static func main() throws {
    let folder = FileManager.default.temporaryDirectory.path + "/stark-benchmark-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    guard let firstDate = CivilDate("2016-01-06") else { return }
    if CommandLine.arguments.contains("--screens") {
      return print(
        try ScreensBenchmark.json(
          folder: CommandLine.arguments.last ?? folder, now: Instant(milliseconds: 1_772_000_000_000)))
    }
    let archive = Archive(sessions: 500, firstDate: firstDate)
    let path = folder + "/stark.sqlite"
    let now = Instant(milliseconds: 1_772_000_000_000)
    try SessionStore(at: path, now: now).insert(archive.records, at: now)

    var store = try SessionStore(at: path, now: now)
    let open = try Sample(count: 20) { store = try SessionStore(at: path, now: now) }
    let next = try Sample(count: 50) { _ = try store.latestCycle() }
    var desk = try Desk(store: store, archive: archive, now: now)
    let write = try Sample(count: 400) { try desk.write() }
    let key = try Sample(count: 400) { try desk.pressKey() }
    let draw = Sample(count: 400) { desk.draw() }
    let search = try SearchBenchmark.json(path: folder + "/search.sqlite", now: now)
    let screens = try ScreensBenchmark.json(folder: folder, now: now)
    print(
      """
      {
        "sessions": 500,
        "open_ms": \(open.json), "next_session_ms": \(next.json),
        "write_ms": \(write.json), "key_ms": \(key.json), "draw_ms": \(draw.json),
        "search_of_10000_sessions": \(search),
        "screens_of_10000_sessions": \(screens),
        "ratios": {"key_to_write": \(key.ratio(to: write)), "draw_to_write": \(draw.ratio(to: write))}
      }
      """)
  }
}
