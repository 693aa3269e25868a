import Content
import Dialogue
import Screen
import Words

/// Three sentences the trainer may say now, below one that was pinned.
struct PromptText: ScreenPart {
  let screen: ScreenView

  func block(columns: Int, importance: Int = 9) -> Block {
    Block(title, items(columns: columns), importance: importance)
  }

  /// What the prompts are for, and which page of how many is in sight.
  var title: String {
    let (page, pages) = (model.promptPage, model.promptPages)
    return texts.prompts(in: model.promptSituation) + (pages > 1 ? " \(page % pages + 1)/\(pages)" : "")
  }

  func items(columns: Int) -> [[StyledLine]] { lines(of: model.shownPrompts, columns: columns) }

  /// The prompt that was pinned, for where the others have no room; none while none is.
  func pinned(columns: Int) -> [[StyledLine]] { lines(of: model.pinnedPrompt.map { [$0] } ?? [], columns: columns) }

  private func lines(of prompts: [Prompt], columns: Int) -> [[StyledLine]] {
    let pinned = model.pinnedPrompt?.key
    return prompts.map { prompt in
      let isPinned = prompt.key == pinned
      return StyledLine.wrapped(
        mark(isPinned) + prompt.text[texts.language], isPinned ? .accent : .text, columns: columns,
        indent: "  ")
    }
  }

  /// Whether all of them can be read on a screen: the beginning of each is there.
  func isReadable(on buffer: Buffer) -> Bool {
    let beginnings = items(columns: 20).compactMap(\.first?.text)
    return beginnings.allSatisfy { beginning in buffer.lines.contains { $0.contains(beginning) } }
  }

  /// A sign that is seen without colour.
  private func mark(_ isPinned: Bool) -> String { isPinned ? "» " : "– " }
}
