import Content
import Dialogue
import Screen

/// Three sentences the trainer may say in this phase.
struct PromptText {
  let screen: ScreenView
  let phase: Phase

  func block(columns: Int, importance: Int = 9) -> Block {
    let prompts = screen.model.library.prompts(for: phase.rawValue)
    guard !prompts.isEmpty else { return Block([]) }
    let pages = (prompts.count + 2) / 3
    let page = screen.model.promptPage % pages
    let shown = prompts[(page * 3)..<min(page * 3 + 3, prompts.count)]
    let number = pages > 1 ? " \(page + 1)/\(pages)" : ""
    return Block(
      screen.texts.prompts + number,
      shown.map {
        StyledLine.wrapped("– " + $0.text[screen.texts.contentLanguage], .muted, columns: columns, indent: "  ")
      }, importance: importance)
  }

  /// What may be said in a disturbance, whatever phase it stops.
  static func inDisturbance(_ screen: ScreenView, columns: Int) -> [StyledLine] {
    let prompts = screen.model.library.prompts.filter { ["ex.disturb", "ex.imessage"].contains($0.key) }
    return prompts.flatMap {
      StyledLine.wrapped("– " + $0.text[screen.texts.contentLanguage], .muted, columns: columns, indent: "  ")
    }
  }
}
