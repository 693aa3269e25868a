import Dialogue
import Screen

/// A need of an earlier session with what became of it.
struct EarlierNeedText {
  let texts: Texts
  let need: EarlierNeed
  let isSelected: Bool

  func lines(columns: Int) -> [StyledLine] {
    let isTold = need.reportedBackOn != nil
    let mark = isTold ? "✓ " : isSelected ? "▶ " : "  "
    let wording = need.isConfidential ? texts.confidentialWording : need.wording
    let head = StyledLine.wrapped(
      "\(mark)\(wording)", isTold ? .good : isSelected ? .current : .text, columns: columns, indent: "  ")
    let state = isTold ? texts.isReportedBack : "\(texts.status(need.status)) · \(texts.notReportedBack)"
    let answer =
      need.answer.isEmpty || need.isConfidential
      ? [] : StyledLine.wrapped("  " + need.answer, .strong, columns: columns, indent: "  ")
    let origin = StyledLine.wrapped(
      "  \(texts.sessionNumber(need.session)) · \(state)", .muted, columns: columns, indent: "  ")
    return head + answer + origin
  }
}
