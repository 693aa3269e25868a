import Content
import Dialogue
import Screen
import Words

/// What is read aloud for an active break.
struct BreakText {
  let screen: ScreenView
  let taken: Dialogue.ActiveBreak

  private var language: Language { screen.texts.language }
  private var exercise: Content.ActiveBreak? {
    screen.model.library.activeBreaks.first { $0.key == taken.exercise }
  }

  var title: String {
    [screen.texts.activeBreak, exercise?.title[language]].compactMap(\.self).joined(separator: ": ")
  }

  /// The exercise, and how to do it sitting.
  func exercise(columns: Int) -> [StyledLine] {
    guard let exercise else { return [] }
    return StyledLine.wrapped(exercise.text[language], .strong, columns: columns)
      + StyledLine.wrapped(exercise.seated[language], .text, columns: columns)
  }

  /// What is said before every break.
  func invitation(columns: Int) -> [StyledLine] {
    StyledLine.wrapped(screen.model.library.breakInvitation[language], .muted, columns: columns)
  }

  func sentences(columns: Int) -> [StyledLine] { exercise(columns: columns) + invitation(columns: columns) }

  func lines(columns: Int) -> [StyledLine] { [StyledLine(title, .title)] + sentences(columns: columns) }
}
