package import Themes
package import Words

/// What the program does to the world.
package enum AppEffect: Equatable, Sendable {
  /// What must not be lost: where it cannot be written now it is kept, and tried again.
  case write(WritingEffect)
  /// Writes a file that is not there yet.
  case export([UInt8], to: String)
  case look(ArchiveQuestion)
  /// Write what is not on disk into a file somewhere else.
  case rescue
  /// The screen is shown in this theme from now on.
  case show(Theme)
  /// What is said from outside of the screen is said in this language from now on.
  case speak(Language)
  /// Everything is shown once more, whatever was shown before.
  case showAgain
  case suspend
  case quit

  /// What it writes into the database; nil when it does something else.
  package var writing: WritingEffect? {
    if case .write(let effect) = self { effect } else { nil }
  }
}
