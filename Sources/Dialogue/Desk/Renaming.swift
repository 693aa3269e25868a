/// What stood in „Wer kann helfen?“ of needs before a partner got another name, and what stands there with it.
///
/// Texts and not names are kept: two helpers of a need may have one name for a while, and going back must not touch the
/// other one.
package struct Renaming: Hashable, Sendable {
  private var after: [Need.ID: [String: String]] = [:]
  /// The needs in which the name stood, with what stands there now.
  private(set) var current: [Need.ID: String] = [:]
  private let old: String
  private let new: String

  init(from old: String, to new: String) {
    self.old = old
    self.new = new
  }

  /// The other way round.
  var reversed: Renaming {
    var reversed = Renaming(from: new, to: old)
    for (need, texts) in after {
      reversed.after[need] = Dictionary(texts.map { ($1, $0) }) { first, _ in first }
      reversed.current[need] = current[need].flatMap { text in texts.first { $0.value == text }?.key }
    }
    return reversed
  }

  /// Takes in a text of a need, as one that stands there now or as one that stood there.
  mutating func add(_ text: String, of need: Need.ID, isCurrent: Bool) {
    let renamed = Self.text(text, with: new, for: old)
    guard renamed != text else { return }
    after[need, default: [:]][text] = renamed
    if isCurrent { current[need] = renamed }
  }

  /// A text of a need with the new name; one that came later has it where the old one stood last.
  func text(_ text: String, of need: Need.ID) -> String {
    guard let texts = after[need] else { return text }
    return texts[text] ?? Self.text(text, with: new, for: old)
  }

  /// A step on the board with the new name in it. A text that came later is left alone.
  func change(_ change: DeskChange) -> DeskChange {
    guard case .field(let need, .helpers, let before, let then) = change, let texts = after[need] else { return change }
    return .field(need, .helpers, before: texts[before] ?? before, after: texts[then] ?? then)
  }

  private static func text(_ text: String, with new: String, for old: String) -> String {
    var names = Need.helpers(in: text)
    guard let index = names.lastIndex(of: old) else { return text }
    names[index] = new
    return names.joined(separator: Need.betweenHelpers)
  }
}
