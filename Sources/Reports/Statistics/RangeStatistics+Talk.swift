import Dialogue
import Words

extension RangeStatistics {
  /// What was talked about.
  var topics: [Statistic] {
    let collected = sum(\.topicsCollected)
    let impulses = sum(\.impulses)
    return [
      Statistic("topics_collected", "Themen gesammelt", "Topics collected", .topics, collected),
      Statistic("topics_discussed", "Themen besprochen", "Topics discussed", .topics, sum(\.topicsDiscussed)),
      Statistic("topic_minutes", "Themen: Gesprächszeit", "Topics: time of talk", .minutes, sum(\.topicMinutes)),
      Statistic("topics_impulse", "Themen als Impuls", "Topics as impulse", .topics, impulses, of: collected),
      Statistic("impulse_share", "Anteil der Impulse", "Share of impulses", share: impulses, of: collected),
    ]
  }

  /// How the talk was spread, without telling of anybody.
  var talk: [Statistic] {
    let seconds = Duration.seconds(sum(\.talkSeconds))
    return [
      Statistic("turns", "Redebeiträge", "Turns", .turns, sum(\.session.turns.count)),
      Statistic("talk_minutes", "Redezeit", "Speaking time", .minutes, seconds.roundedMinutes),
      Statistic("passes", "Weitergegeben", "Passes", .passes, sum(\.session.passes)),
    ] + speakers + spread
  }

  private var speakers: [Statistic] {
    let with = SplitLabel("withTurn", Bilingual("mit Redebeitrag", "with a turn"))
    let without = SplitLabel("withoutTurn", Bilingual("ohne Redebeitrag", "without a turn"))
    let split = Split(
      [with, without], participations: Set(participations).map { (milliseconds[$0] == nil ? without : with, $0) })
    return [Statistic](
      "participants_by_turn", "Teilnehmende mit und ohne Redebeitrag", "Participants with and without a turn",
      .participants, split, under: control)
  }

  /// Everybody counts who was there: leaving out who said nothing would tell how many they are.
  private var spread: [Statistic] {
    let minutes = Dictionary(
      uniqueKeysWithValues: Set(participations).map { person in
        (person, Duration.milliseconds(milliseconds[person] ?? 0).roundedMinutes)
      })
    let spread = control.spread(minutes)
    return [
      Statistic(
        "talk_minutes_per_person_min", "Redezeit je Person: mindestens", "Speaking time per person: least", .minutes,
        value: .count(spread?.least), n: .people(spread?.count)),
      Statistic(
        "talk_minutes_per_person_median", "Redezeit je Person: Mitte", "Speaking time per person: median", .minutes,
        value: .count(spread?.median), n: .people(spread?.count)),
      Statistic(
        "talk_minutes_per_person_max", "Redezeit je Person: höchstens", "Speaking time per person: most", .minutes,
        value: .count(spread?.greatest), n: .people(spread?.count)),
    ]
  }

  private var milliseconds: [PersonInCycle: Int64] {
    held.reduce(into: [:]) { sums, figures in
      for turn in figures.session.turns { sums[figures.person(turn.participant), default: 0] += turn.milliseconds }
    }
  }
}
