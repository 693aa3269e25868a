import Content
import Dialogue
import Words

/// An active break with what is read aloud.
package struct GroupBreak: Equatable, Sendable {
  /// What the exercise is called; empty for one that is not known here.
  package var title: String
  /// What the group does, how to do it sitting, and what is said before every break.
  package var sentences: [String]
  /// For how long it has gone on, in whole seconds.
  package var length: Duration
  /// For how long it is meant to go on.
  package var planned: Duration

  init(_ taken: Dialogue.ActiveBreak, at moment: Moment, library: ContentLibrary, language: Language) {
    let exercise = library.activeBreaks.first { $0.key == taken.exercise }
    title = exercise?.title[language] ?? ""
    sentences = [exercise?.text, exercise?.seated, library.breakInvitation].compactMap { $0?[language] }
    length = taken.length(at: moment).cutToSeconds
    planned = .seconds(taken.seconds)
  }
}
