import Screen

/// A part of a whole as a bar that fills from the left, in steps of an eighth of a cell.
struct Bar {
  /// From 0 to 1; more is full.
  let part: Double
  let columns: Int

  /// A thin line without a rest, for one part beside others: every part that is not nothing is seen.
  var line: String { String(repeating: "━", count: max(0, Int((part * Double(columns)).rounded(.up)))) }

  private static let eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]

  /// The filled part in a role, the rest in the quiet one.
  func spans(_ role: Role) -> [(String, Role)] {
    guard columns > 0 else { return [] }
    let steps = Int((min(1, max(0, part.isFinite ? part : 0)) * Double(columns * 8)).rounded(.down))
    let filled = String(repeating: "█", count: steps / 8) + Self.eighths[steps % 8]
    return [(filled, role), (String(repeating: "·", count: columns - filled.count), Role.border)].filter {
      !$0.0.isEmpty
    }
  }
}
