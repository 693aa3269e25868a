extension RangeStatistics {
  /// How many sessions there were.
  var frame: [Statistic] {
    [
      Statistic("sessions_held", "Termine durchgeführt", "Sessions held", .sessions, held.count),
      Statistic("sessions_cancelled", "Termine ausgefallen", "Sessions cancelled", .sessions, cancelled),
      Statistic("minutes", "Dauer", "Duration", .minutes, sum(\.minutes)),
    ]
  }
}
