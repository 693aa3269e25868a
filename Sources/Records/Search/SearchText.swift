import Dialogue
import GRDB

/// The row of a session that is searched in.
enum SearchText {
  /// Stands between the texts of a session: U+001F, which no text from people has.
  static let separator: UInt8 = 0x1F

  /// Writes the row anew from what the session's other rows say now.
  static func refresh(_ session: Session.ID, in db: Database) throws {
    let texts = try SearchableText.list(of: session, in: db).map(\.text.folded)
    try db.change(
      """
      INSERT INTO search_text (session, folded) VALUES (?, ?)
      ON CONFLICT (session) DO UPDATE SET folded = excluded.folded
      """, [session, texts.joined(separator: String(UnicodeScalar(separator)))])
  }

  /// Writes the rows of the sessions anew in which the needs were captured that `facts` tell about.
  static func refresh(after facts: [NeedFact], in db: Database) throws {
    let needs = Set(facts.filter { changesWhatIsFound($0.field) }.map(\.need))
    let sessions = Set(
      try needs.flatMap { try db.column("SELECT session FROM need WHERE id = ?", [$0]) as [Session.ID] })
    for session in sessions { try refresh(session, in: db) }
  }

  private static func changesWhatIsFound(_ field: NeedFact.Field) -> Bool {
    switch field {
    case .wording, .status, .confidential: true
    case .answer, .reportedBackOn, .category, .gkvField, .level, .sharedBy, .urgency, .barrier, .existingOffer,
      .helpers, .nextStep, .responsible, .dueOn, .confirmed, .released, .moreCategories, .drive, .derivedDemand:
      false
    }
  }
}
