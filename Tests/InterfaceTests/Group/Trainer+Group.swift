import Dialogue
import Interface
import Screen
import Testing
import Words

extension Trainer {
  /// What the group may see now.
  var groupScreen: GroupScreen {
    get throws {
      guard let history = model.history else { return GroupScreen(withoutSessionAt: now.wall) }
      return GroupScreen(
        history.state, at: history.moment(at: now), library: model.library, language: model.texts.language)
    }
  }

  /// The group's screen as it is drawn.
  func groupView(
    rows: Int = 24, columns: Int = 80, isHidden: Bool = false, words: GroupWords? = nil
  ) throws -> Buffer {
    let words = words ?? GroupWords(model.texts)
    return GroupView(try groupScreen, words: words, isHidden: isHidden).render(size: Size(rows: rows, columns: columns))
  }
}

/// Every text and every name of a case in a value, at any depth.
func textsInside(_ value: Any) -> Set<String> {
  if let text = value as? String { return [text] }
  let mirror = Mirror(reflecting: value)
  guard !mirror.children.isEmpty else { return mirror.displayStyle == .enum ? ["\(value)"] : [] }
  let names = mirror.displayStyle == .enum ? mirror.children.compactMap(\.label) : []
  return mirror.children.reduce(into: Set(names)) { $0.formUnion(textsInside($1.value)) }
}
