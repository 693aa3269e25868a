import Dialogue
import Screen

/// The stretch in which the program did not run, and the key that takes it out, beside a clock that has counted it;
/// nothing beside any other.
struct GapText: ScreenPart {
  let screen: ScreenView

  func lines(of turn: Turn) -> [StyledLine] { lines { $0 == .turn(turn.id) } }

  func lines(of disturbance: Disturbance) -> [StyledLine] { lines { $0?.standstill?.disturbance == disturbance.id } }

  func lines(of taken: ActiveBreak) -> [StyledLine] { lines { $0?.standstill?.activeBreak == taken.id } }

  /// The sentence about what has ended since, where no clock stands for it any more.
  func sentence(columns: Int) -> [StyledLine] {
    guard let gap = model.gapToTakeOut else { return [] }
    let key = key(.hour(.removeGap))
    let length = texts.length(gap.length)
    return StyledLine.wrapped(
      key.isEmpty ? texts.gapOf(length) : texts.resumedWithGap(length, key: key), .attention,
      columns: columns)
  }

  private func lines(where isShown: (Counting?) -> Bool) -> [StyledLine] {
    guard let gap = model.gapToTakeOut, isShown(gap.counting) else { return [] }
    let key = key(.hour(.removeGap))
    let included = StyledLine(texts.gapIncluded(texts.length(gap.length)), .attention)
    // Beside another screen the clock is seen, and the key means nothing.
    return [included] + (key.isEmpty ? [] : [StyledLine(texts.gapHint(key: key), .muted)])
  }
}

extension Counting {
  fileprivate var standstill: Standstill? { if case .standstill(let standstill) = self { standstill } else { nil } }
}
