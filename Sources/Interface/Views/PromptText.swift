import Content
import Dialogue
import Screen

/// Three sentences the trainer may say in this phase.
struct PromptText {
  let screen: ScreenView
  let phase: Phase

  func lines(columns: Int) -> [StyledLine] {
    let prompts = screen.model.library.prompts(for: phase.rawValue)
    guard !prompts.isEmpty else { return [] }
    let pages = (prompts.count + 2) / 3
    let first = screen.model.promptPage % pages * 3
    let shown = prompts[first..<min(first + 3, prompts.count)]
    let title = "\(screen.texts.prompts) \(screen.model.promptPage % pages + 1)/\(pages)"
    return [StyledLine(), StyledLine(title, .title)]
      + shown.flatMap {
        StyledLine.wrapped("– " + $0.text[screen.texts.contentLanguage], .muted, columns: columns, indent: "  ")
      }
  }
}
