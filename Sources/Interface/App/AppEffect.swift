package import Dialogue

/// What the program does to the world.
package enum AppEffect: Equatable, Sendable {
  case begin(SessionOpening, ClockReading, [SessionEntry])
  case append([SessionEntry], Session.ID, from: Int)
  case close(SessionRecord)
  case save(Draft?, Session.ID)
  /// What staff are typing in a field while they look back; nil gives it up.
  case saveAtDesk(Draft?, field: String)
  /// What became of needs of closed sessions.
  case note([NeedFact])
  /// What staff wrote for the Bilanz.
  case assess([AssessmentFact])
  /// What became known of network partners.
  case keep([NetworkPartnerFact])
  /// Who can help with needs of closed sessions, and who no longer.
  case link([NeedPartnerFact])
  /// Writes a file that is not there yet.
  case export([UInt8], to: String)
  case look(ArchiveQuestion)
  /// Write what is not on disk into a file somewhere else.
  case rescue
  case suspend
  case quit
}
