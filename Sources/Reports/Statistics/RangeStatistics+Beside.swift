import Dialogue

extension RangeStatistics {
  /// How the group felt. A session in which only a few told it does not count: with the means of the others its
  /// own could be computed.
  var moods: [Statistic] {
    let changes = told { figures in
      let before = Dictionary(figures.told(.checkIn).map { ($0.person, $0.value) }) { first, _ in first }
      return figures.told(.checkOut).compactMap { after in
        before[after.person].map { (person: after.person, value: after.value - $0) }
      }
    }
    return [
      Statistic(
        "mood_in_mean", "Stimmung zu Beginn (Mittel)", "Mood at the start (mean)",
        control.mean(told { $0.told(.checkIn) })),
      Statistic(
        "mood_out_mean", "Stimmung am Ende (Mittel)", "Mood at the end (mean)",
        control.mean(told { $0.told(.checkOut) })),
      Statistic(
        "mood_change_mean", "Stimmung: Veränderung (Mittel der Paare)", "Mood: change (mean of pairs)",
        control.mean(changes)),
    ]
  }

  /// What came in between.
  var beside: [Statistic] {
    [
      Statistic("disturbances", "Störungen", "Disturbances", .disturbances, sum { $0.count(.disturbance) }),
      Statistic(
        "disturbance_minutes", "Störungen: Dauer", "Disturbances: duration", .minutes, sum(\.disturbanceMinutes)),
      Statistic("active_breaks", "Aktive Pausen", "Active breaks", .breaks, sum { $0.count(.activeBreak) }),
      Statistic(
        "active_break_minutes", "Aktive Pausen: Dauer", "Active breaks: duration", .minutes, minutes(of: .activeBreak)),
    ]
  }

  private func told(
    _ answers: (SessionFigures) -> [(person: PersonInCycle, value: Int)]
  ) -> [(person: PersonInCycle, value: Int)] {
    held.map(answers).filter { control.mean($0) != nil }.flatMap { $0 }
  }
}
