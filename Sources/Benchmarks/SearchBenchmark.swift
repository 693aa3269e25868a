import Dialogue
import Records

/// Measures what an answer costs while somebody types, on far more sessions than one machine will ever hold.
enum SearchBenchmark {
  /// Queries from the quickest to the slowest: what is everywhere, what is rare, what is nowhere, and two words that
  /// are often in the same session but seldom in the same text.
  private static let queries = ["e", "nen", "termin", "arzttermin", "nen rei", "einer sander"]

  /// One JSON object with a measurement for each query.
  static func json(path: String, now: Instant) throws -> String {
    let store = try SessionStore(at: path, now: now)
    var archive = SearchArchive()
    try archive.generate(sessions: 10_000) { try store.insert($0, at: now) }
    let reader = try SessionStore(at: path, access: .readOnly, now: now)
    let lines = try queries.map { query in
      var found = 0
      let sample = try Sample(count: 20) { found = try reader.search(query, limit: 50).count }
      return "\"\(query)\": {\"found\": \(found), \"ms\": \(sample.json)}"
    }
    return "{\(lines.joined(separator: ", "))}"
  }
}
