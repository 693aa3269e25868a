import Dialogue
import Words

/// What was written down of some kinds: how many there are, and the words of those that were released, which are the
/// only ones that can be had.
struct HeardWords {
  /// A note that was released.
  struct Released {
    let session: SessionRecord
    let kind: Mark.Kind
    let topic: Topic.ID?
    let text: OutwardText
    /// How often it was said in its session; nil where that is not counted.
    let mentions: Int?
  }

  private let control: DisclosureControl
  /// All of them, released or not, written out or not.
  let count: Int
  /// In the order of the sessions.
  let released: [Released]

  init(
    of kinds: [Mark.Kind], in sessions: [SessionRecord], through gate: TextGate, under control: DisclosureControl
  ) {
    self.control = control
    count = sessions.flatMap(\.notes).count { kinds.contains($0.kind) }
    released = sessions.flatMap { session in
      session.notes.filter { kinds.contains($0.kind) && $0.isReleased == true }.compactMap { note in
        guard let text = note.text, !text.isEmpty else { return nil }
        return Released(
          session: session, kind: note.kind, topic: note.topic,
          text: gate.pass(text, from: .note, in: session.cycle.id),
          mentions: note.kind == .strength ? note.mentions : nil)
      }
    }
  }

  /// With the number of those who said it, as with hands: a few are not counted.
  var quotes: [Report.Quote] {
    released.map { Report.Quote($0.text, mentions: $0.mentions.flatMap { control.unlessFew($0)?.value }) }
  }

  /// How many there are and how many of them were released.
  func statistics(_ key: String, _ german: String, _ english: String, _ unit: Statistic.Unit = .notes) -> [Statistic] {
    [
      Statistic(key, german, english, unit, count),
      isForReaders(unit)
        ? .some(key + "_released", "davon freigegeben", "Of these released", unit, released.count, of: count)
        : .some(
          key + "_released", "davon freigegeben (nicht in dieser Fassung)", "Of these released (not in this version)",
          unit, released.count,
          of: count),
    ]
  }

  /// Whether the words themselves are in the same document: everybody reads quotes only.
  private func isForReaders(_ unit: Statistic.Unit) -> Bool { control.profile.showsWords || unit == .quotes }
}
