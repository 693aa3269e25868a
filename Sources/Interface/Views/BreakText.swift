import Content
import Dialogue
import Screen

/// What is read aloud for an active break.
struct BreakText {
  let screen: ScreenView
  let taken: Dialogue.ActiveBreak

  func lines(columns: Int) -> [StyledLine] {
    let language = screen.texts.contentLanguage
    let library = screen.model.library
    guard let exercise = library.activeBreaks.first(where: { $0.key == taken.exercise }) else { return [] }
    return [StyledLine("\(screen.texts.activeBreak): \(exercise.title[language])", .title)]
      + StyledLine.wrapped(exercise.text[language], .strong, columns: columns)
      + StyledLine.wrapped(exercise.seated[language], .text, columns: columns)
      + StyledLine.wrapped(library.breakInvitation[language], .muted, columns: columns)
  }
}
