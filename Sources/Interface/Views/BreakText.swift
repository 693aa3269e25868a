import Content
import Dialogue
import Screen
import Words

/// What is read aloud for an active break.
struct BreakText: ScreenPart {
  let screen: ScreenView
  let taken: Dialogue.ActiveBreak

  private var language: Language { texts.language }
  private var exercise: Content.ActiveBreak? { model.library.activeBreaks.first { $0.key == taken.exercise } }

  var title: String { [texts.activeBreak, exercise?.title[language]].compactMap(\.self).joined(separator: ": ") }

  /// The exercise, and how to do it sitting.
  func exercise(columns: Int) -> [StyledLine] {
    guard let exercise else { return [] }
    return StyledLine.wrapped(exercise.text[language], .strong, columns: columns)
      + StyledLine.wrapped(exercise.seated[language], .text, columns: columns)
  }

  /// What is said before every break.
  func invitation(columns: Int) -> [StyledLine] {
    StyledLine.wrapped(model.library.breakInvitation[language], columns: columns)
  }

  func sentences(columns: Int) -> [StyledLine] { exercise(columns: columns) + invitation(columns: columns) }

  func lines(columns: Int) -> [StyledLine] { [StyledLine(title, .title)] + sentences(columns: columns) }

  /// Its timer outside of the talk, with what is read aloud beside it.
  func panel(columns: Int) -> TimerPanel {
    TimerPanel(
      title: title, figure: state.joined(separator: " · "), digits: texts.clock(taken.length(at: moment)), role: .timer,
      part: part,
      words: sentences(columns: layout.columnsBesideTimer(in: columns)) + GapText(screen: screen).lines(of: taken))
  }

  /// Its timer with its state in words.
  func timer(title: String, figure: String, columns: Int) -> TimerPanel {
    TimerPanel(
      title: title, figure: figure, digits: texts.clock(taken.length(at: moment)), role: .timer, part: part,
      words: [StyledLine(texts.activeBreak, .strong)] + StyledLine.flowed("", state, .text, columns: columns)
        + GapText(screen: screen).lines(of: taken))
  }

  /// How much of the break has passed.
  private var part: Double { taken.length(at: moment) / .seconds(max(1, taken.seconds)) }

  /// How long the exercise and the break are meant to go on, by the clock of the break.
  var state: [String] {
    let length = taken.length(at: moment)
    let planned = Duration.seconds(taken.seconds)
    let pause =
      length < planned ? texts.breakUntil(texts.clock(planned)) : texts.timeIsUp(texts.clock(length - planned))
    guard let end = taken.exerciseEnd else { return [pause] }
    return [length < end ? texts.exerciseUntil(texts.clock(end)) : texts.exerciseIsDone, pause]
  }
}
