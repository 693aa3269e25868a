import Dialogue

extension RangeStatistics {
  /// How the group felt. A session in which only a few told it does not count: with the means of the others its
  /// own could be computed.
  var moods: [Statistic] {
    [
      Statistic(
        "mood_in_mean", "Stimmung zu Beginn (Mittel)", "Mood at the start (mean)",
        control.mean(told { $0.told(.checkIn) })),
      Statistic(
        "mood_out_mean", "Stimmung am Ende (Mittel)", "Mood at the end (mean)",
        control.mean(told { $0.told(.checkOut) })),
      Statistic(
        "mood_change_mean", "Stimmung: Veränderung (Mittel der Paare)", "Mood: change (mean of pairs)",
        meanChange),
    ]
  }

  /// What came in between.
  var beside: [Statistic] {
    [
      Statistic("disturbances", "Störungen", "Disturbances", .disturbances, sum { $0.count(.disturbance) }),
      Statistic(
        "disturbance_minutes", "Störungen: Dauer", "Disturbances: duration", .minutes, minutes(of: .disturbance)),
      Statistic("active_breaks", "Aktive Pausen", "Active breaks", .breaks, sum { $0.count(.activeBreak) }),
      Statistic(
        "active_break_minutes", "Aktive Pausen: Dauer", "Active breaks: duration", .minutes, minutes(of: .activeBreak)),
    ]
  }

  /// Of people who told their mood both times; whoever told it once is in one of the other two means only.
  private var meanChange: PublishedMean? {
    let paired = held.map { figures in (figures, changes(in: figures)) }.filter { control.mean($0.1) != nil }
    let once = paired.flatMap { figures, _ in
      Set(figures.told(.checkIn).map(\.person)).symmetricDifference(figures.told(.checkOut).map(\.person))
    }
    return control.mean(paired.flatMap(\.1), beside: Set(once))
  }

  private func changes(in figures: SessionFigures) -> [(person: PersonInCycle, value: Int)] {
    let before = Dictionary(figures.told(.checkIn).map { ($0.person, $0.value) }) { first, _ in first }
    return figures.told(.checkOut).compactMap { after in
      before[after.person].map { (person: after.person, value: after.value - $0) }
    }
  }

  private func told(
    _ answers: (SessionFigures) -> [(person: PersonInCycle, value: Int)]
  ) -> [(person: PersonInCycle, value: Int)] {
    held.map(answers).filter { control.mean($0) != nil }.flatMap { $0 }
  }
}
