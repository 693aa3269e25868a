package import Dialogue
package import Screen

/// What reaches the program from outside.
package enum AppEvent: Equatable, Sendable {
  case key(Key)
  case pasted(String)
  /// What came from the terminal had no end, and keys are keys again.
  case unended(Unended)
  case focused(Bool)
  /// The window has another size.
  case resized(Size)
  case suspendAsked
  /// The process was stopped, or the machine slept, since then.
  case wasAway(since: ClockReading)
  case quitAsked
  /// Time went by.
  case ticked
  /// What became of something that was to be written.
  case saving(SavingEvent)
  /// A session was closed: what comes next.
  case prepared(SessionStart)
  /// What was asked for; nil when no session was closed yet.
  case found(CycleArchive?)
  /// Everything that became known of network partners, and the stages they came to.
  case foundPartners([NetworkPartnerFact], stages: [PartnerStageFact])
  /// What was found for these words.
  case foundTexts(String, [SearchResult])
  /// What was asked for could not be read.
  case unreadable
  /// A file was written; where it is, from the root on, and whether others may write into that folder too.
  case exported(String, isInOpenFolder: Bool)
  /// The file with this name was not written: why, and what to do.
  case notExported(String, because: String)
}
