import Dialogue
import GRDB

/// One text of a closed session that may be found.
///
/// Not among them: the trainer's own lines, what was dropped or withdrawn, and every confidential need.
struct SearchableText {
  let kind: SearchResult.Kind
  let text: String
  /// Areas of a need; empty for everything else.
  let categories: [NeedCategory.ID]

  /// All texts of a session as they read now: topics, needs, notes, each in their order.
  static func list(of session: Session.ID, in db: Database) throws -> [SearchableText] {
    let topics: [String] = try db.column(
      "SELECT title FROM listed_topic WHERE session = ? AND is_dropped = 0 ORDER BY ordinal", [session])
    let notes = try db.rows(
      "SELECT kind, text FROM note WHERE session = ? AND text <> '' ORDER BY ordinal", [session]
    ) { row in
      SearchableText(kind: .note(try row.value("kind")), text: try row.value("text"), categories: [])
    }
    return try topics.map { SearchableText(kind: .topic, text: $0, categories: []) } + needs(of: session, in: db)
      + notes
  }

  private static func needs(of session: Session.ID, in db: Database) throws -> [SearchableText] {
    try db.rows(
      """
      SELECT wording, category, more_categories FROM current_need
      WHERE session = ? AND is_confidential = 0 AND status <> 'withdrawn' ORDER BY ordinal
      """, [session]
    ) { row in
      let category: NeedCategory.ID? = try row.optional("category")
      return SearchableText(
        kind: .need, text: try row.value("wording"),
        categories: (category.map { [$0] } ?? []) + NeedFact.list(try row.value("more_categories")))
    }
  }
}
