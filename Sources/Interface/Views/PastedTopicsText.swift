import Dialogue
import Screen

/// Pasted lines before they become topics: as many as fit, from the one that was scrolled to, and what is missing.
///
/// Those that may have a name in them come first: in a small window they would go unseen.
struct PastedTopicsText {
  let texts: Texts
  let pasted: PastedTopics

  func lines(columns: Int, rows: Int) -> [StyledLine] {
    let notes = self.notes.flatMap { StyledLine.wrapped($0, .attention, columns: columns) }
    let topics = pasted.topics.filter(\.isDoubtful) + pasted.topics.filter { !$0.isDoubtful }
    let room = max(1, rows - notes.count)
    let first = max(0, min(pasted.firstRow, topics.count - room))
    let rest = topics.count - first
    let shown = rest <= room ? rest : max(1, room - 1)
    let list = topics.dropFirst(first).prefix(shown).map { topic in
      StyledLine(
        (topic.isDoubtful ? "? " : "· ") + topic.title.clipped(columns: columns - 2),
        topic.isDoubtful ? .attention : .text)
    }
    let more = rest > shown && room > 1 ? [StyledLine(texts.andMore(rest - shown), .muted)] : []
    return list + more + notes
  }

  private var notes: [String] {
    let left = texts.leftOut(of: pasted)
    let doubtful = pasted.topics.count { $0.isDoubtful }
    let doubt: String? =
      if pasted.dropsBeginnings {
        texts.beginningsAreOff(key: "-")
      } else if pasted.hasDoubtfulBeginning {
        texts.doubtfulBeginnings(doubtful, key: "-")
      } else if doubtful > 0 {
        texts.doubtfulNames(doubtful)
      } else {
        nil
      }
    return (doubt.map { [$0] } ?? []) + (left.isEmpty ? [] : [texts.missing(left)])
  }
}
