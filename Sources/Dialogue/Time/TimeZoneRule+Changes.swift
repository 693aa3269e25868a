extension TimeZoneRule {
  /// A change between standard and summer time, which comes again on the last Sunday of that month every year.
  package struct Change: Hashable, Sendable {
    /// The day and the time that clocks show at the moment of the change, before they are set.
    package let date: CivilDate
    package let time: TimeOfDay
    /// Local time minus universal time, before and after.
    package let before: Duration
    package let after: Duration
  }

  /// The two changes of a year, that of March first; none where clocks are never set.
  package func changes(in year: Int) -> [Change] {
    guard hasSummerTime else { return [] }
    return [3, 10].map { month in
      let instant = Self.change(year: year, month: month)
      let before = offset(at: instant - .milliseconds(1))
      let shown = (instant + before).milliseconds.quotientAndRemainder(flooringBy: 86_400_000)
      return Change(
        date: CivilDate(daysSinceEpoch: Int(shown.quotient)), time: TimeOfDay(minutes: Int(shown.remainder / 60_000)),
        before: before, after: offset(at: instant))
    }
  }
}
