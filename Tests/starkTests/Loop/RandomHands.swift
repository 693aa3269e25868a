import Interface
import Randomness
import Screen

/// Hands that press whatever they find, more often keys that mean something than others.
struct RandomHands {
  private var random: SplitMix64
  private static let names = ["Enter", "Esc", "Tab", "Up", "Down", "Left", "Right", "PgUp", "PgDn"]
  private static let pastes = [
    "Petra: Arzttermin\nFasten; \"mit\" =1+1\n\n", "ä\u{301}\u{202E}x", "محمد\r\nŞükrü",
    String(repeating: "lang ", count: 90),
  ]

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

  /// What reaches the program next.
  mutating func next(for model: AppModel) -> AppEvent {
    // Otherwise most of the time would go by with one line, one list or nothing in sight.
    if model.entry != nil, number(1...100) <= 25 { return .key(number(1...3) == 1 ? .escape : .enter) }
    if model.isHidden, number(1...100) <= 50 { return .key(.character("v")) }
    if model.overlay != nil || model.form != nil, number(1...100) <= 30 { return .key(.escape) }
    return switch number(1...100) {
    case 1...50: .key(boundKey(for: model))
    case 51...65: .key(.character(Character(String(number(0...9)))))
    case 66...80: .key(Key(name: Self.names[number(0...Self.names.count - 1)]) ?? .enter)
    case 81...94: .key(.character(["a", "ß", "é", "x", " ", "م"][number(0...5)]))
    case 95...96: .pasted(Self.pastes[number(0...Self.pastes.count - 1)])
    case 97: .focused(number(0...1) == 0)
    default: .ticked
    }
  }

  /// A key of the table that has a meaning now, or goes on with a sequence; leaving the program is left out.
  private mutating func boundKey(for model: AppModel) -> Key {
    let contexts = model.contexts
    let bindings = model.keymap.bindings.filter {
      contexts.contains($0.context) && $0.command != .general(.quit) && $0.keys.starts(with: model.keys)
    }
    guard !bindings.isEmpty else { return .escape }
    let keys = bindings[number(0...bindings.count - 1)].keys.dropFirst(model.keys.count)
    return keys.first ?? .escape
  }
}
