import Dialogue
import Screen

/// A need of an earlier session with what became of it.
struct EarlierNeedText {
  let texts: Texts
  let need: EarlierNeed
  let isSelected: Bool

  func lines(columns: Int) -> [StyledLine] {
    let isTold = need.reportedBackOn != nil
    let columns = columns - Gutter.columns
    let wording = need.isConfidential ? texts.confidentialWording : need.wording
    let head = StyledLine.wrapped(
      (isTold ? "✓ " : "") + wording, isTold ? .good : .text, columns: columns, indent: isTold ? "  " : "")
    let hasAnswer = !need.answer.isEmpty && !need.isConfidential
    let answer = hasAnswer ? StyledLine.wrapped("→ " + need.answer, .strong, columns: columns, indent: "  ") : []
    let told = isTold ? texts.isReportedBack : texts.notReportedBack
    let status = texts.say(need.status)
    let short = "\(status) · \(told)"
    let long = "\(texts.sessionNumber(need.session)) · \(short)"
    let state = long.displayWidth <= columns ? long : short
    return Gutter.lines(head + answer + StyledLine.wrapped(state, .muted, columns: columns), isSelected: isSelected)
  }
}
