import Dialogue
import Screen

/// Earlier topics like the one that is typed, with what became of them; an arrow marks the one Enter takes.
struct SimilarTopicsText {
  let texts: Texts
  let line: Line

  func lines(columns: Int) -> [StyledLine] {
    line.similar.map { topic in
      let isChosen = topic.id == line.chosenTopic?.id
      let fate = " · " + texts.fate(of: topic)
      let title = topic.title.clipped(columns: max(8, columns - 2 - fate.displayWidth))
      return StyledLine([
        (isChosen ? "▶ " : "  ", .current), (title, isChosen ? .selection : .text), (fate, .muted),
      ])
    }
  }

  /// The row of the chosen one; nil while none is.
  var chosenRow: Int? { line.similar.firstIndex { $0.id == line.chosenTopic?.id } }
}
