import Dialogue

/// How a group was in one round: a mean that is never told without its number.
package struct MoodFigure: Hashable, Sendable {
  /// How many told their mood.
  package let count: Int
  /// 1…5; nil when they were so few that it would tell of single people.
  package let mean: Double?

  init(_ round: Round.Kind, of session: SessionRecord) {
    let moods = session.rounds.filter { $0.round == round && $0.state == .given }.compactMap { $0.mood?.rawValue }
    count = moods.count
    mean = moods.count >= DisclosureControl.least ? Double(moods.reduce(0, +)) / Double(moods.count) : nil
  }
}
