package import Dialogue
import GRDB

extension SessionStore {
  /// Words that the question to the database has at most; the others are looked for in what it answers.
  private static let wordsAsked = 8

  /// Topics, needs and notes of closed sessions that have every word of `query`, newest first, at most `limit`;
  /// nothing for a query without words.
  ///
  /// Case and marks on letters make no difference, and a word is found inside another. The answer is for the
  /// trainer's own eyes: what was not confirmed or not released is among it. Confidential needs are not, nor those
  /// of the areas in `hidden`, nor what was dropped or withdrawn, nor the trainer's private lines.
  package func search(
    _ query: String, limit: Int, hiding hidden: Set<NeedCategory.ID> = []
  ) throws(StoreError) -> [SearchResult] {
    let query = SearchQuery(query)
    guard !query.words.isEmpty, limit > 0 else { return [] }
    return try reading { db in
      let asked = query.words.prefix(Self.wordsAsked)
      let conditions = asked.map { _ in "searched.folded GLOB ?" }.joined(separator: " AND ")
      let statement = try db.cachedStatement(
        sql: """
          SELECT session.id, session.number, session.date, cycle.name, searched.folded
          FROM session
          LEFT JOIN search_text AS searched ON searched.session = session.id
          CROSS JOIN current_cycle AS cycle ON cycle.cycle = session.cycle
          WHERE searched.folded IS NULL OR \(conditions)
          ORDER BY session.scheduled_start DESC, session.id DESC
          """)
      let rows = try Row.fetchCursor(statement, arguments: StatementArguments(asked.map { Self.pattern($0).stored }))
      var results: [SearchResult] = []
      while results.count < limit, let row = try rows.next().map(StoredRow.init) {
        if let folded: String = try row.optional("folded"), !query.isFound(inRow: folded) { continue }
        results += try Self.results(query, in: row, hiding: hidden, db)
      }
      return Array(results.prefix(limit))
    }
  }

  /// A word that may stand anywhere, with any form of its quotation marks, apostrophes and dashes; faster than
  /// `instr`.
  private static func pattern(_ word: String) -> String {
    "*" + word.map { "'\"-".contains($0) ? "?" : "*?[".contains($0) ? "[\($0)]" : String($0) }.joined() + "*"
  }

  private static func results(
    _ query: SearchQuery, in row: StoredRow, hiding hidden: Set<NeedCategory.ID>, _ db: Database
  ) throws -> [SearchResult] {
    let number: Int = try row.value("number")
    let date: CivilDate = try row.value("date")
    let cycle: String = try row.value("name")
    return try SearchableText.list(of: try row.value("id"), in: db)
      .filter { hidden.isDisjoint(with: $0.categories) && query.isFound(in: $0.text) }
      .map { SearchResult(date: date, session: number, cycle: cycle, kind: $0.kind, text: $0.text) }
  }
}
