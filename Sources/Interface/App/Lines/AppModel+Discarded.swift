import Dialogue
import Screen

extension AppModel {
  /// Keeps what was typed in a line that is left, and says whether there was anything to keep: what only stood in it
  /// already is kept elsewhere.
  mutating func discard(_ line: Line) -> Bool {
    guard !line.editor.text.isEmpty, line.editor.text != line.opening, line.purpose != .desk(.search) else {
      return false
    }
    let question = question(line.purpose)
    discarded.removeAll { $0.question == question }
    somethingWasDone()
    discarded.append(DiscardedLine(line: line, question: question, isLatest: !line.isBroughtBack))
    return true
  }

  /// Takes up again what was left in the field that asks `question` now and begins with `text`. What was typed over
  /// another text than stands there now is not it.
  mutating func takeUpDiscarded(_ question: LineQuestion, text: String) -> DiscardedLine? {
    // Not where a digit means somebody: it would go into the name that was left.
    guard question.purpose != .person(.arrival), let index = discarded.firstIndex(where: { $0.question == question }),
      [text, ""].contains(discarded[index].line.opening)
    else { return nil }
    var left = discarded.remove(at: index)
    left.line.editor.propose()
    return left
  }

  /// Undo is for that now.
  mutating func somethingWasDone() {
    selection.firstPerson = nil
    for index in discarded.indices { discarded[index].isLatest = false }
  }

  /// What undo brings back: the line that was left last, if it is asked for here.
  mutating func takeUpLatest() -> Line? {
    guard let left = discarded.last, left.isLatest, left.question == question(left.line.purpose) else { return nil }
    var line = discarded.removeLast().line
    line.isBroughtBack = true
    return line
  }
}
