import Dialogue
import Screen

/// Topics that were there before, while one is typed.
extension AppModel {
  /// Looks for earlier topics that are similar to what is typed now.
  func compare(_ line: inout Line) {
    guard case .topic(.new) = line.purpose, let topicIndex else { return }
    line.compare(with: topicIndex.similar(to: line.editor.text))
  }

  /// Takes an earlier topic instead of only the typed words: one that waits comes out of the topic store, one that was
  /// talked about comes again, in the typed words if they say more than its title.
  mutating func takeUp(_ earlier: EarlierTopic, instead line: Line, now: ClockReading) -> [AppEffect] {
    guard case .topic(.new(let origin)) = line.purpose else { return [] }
    let before = self
    entry = nil
    let effects: [AppEffect]
    if earlier.waits {
      effects = record(.topics(.takenFromStore(earlier.id)), now: now, saying: texts.storedTopicTaken)
      selection.topic = earlier.id
    } else {
      let id = Topic.ID(from: &identifiers)
      let typed = try? line.editor.text.cleaned(.topic)
      let title = typed.flatMap { earlier.says($0) ? nil : $0 } ?? earlier.title
      effects = record(
        .topics(.added(id, title: title, origin: origin, recurrenceOf: earlier.id)), now: now,
        saying: texts.topicTakenUp(texts.shortDate(earlier.date)))
      selection.topic = id
    }
    guard case .refusal = message else { return effects }
    let reason = message
    self = before
    message = reason
    return []
  }
}
