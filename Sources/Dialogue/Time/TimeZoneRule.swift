/// How local time follows from universal time in the places where the hour is held.
///
/// The zones of the European Union share one rule: summer time from the last Sunday of March to the last
/// Sunday of October, changing at 01:00 UTC (Directive 2000/84/EC, articles 2 and 3; in force since 2002 and
/// in Germany already since 1996). Computing it here needs no zone files and no international library on the
/// way to the first screen.
package struct TimeZoneRule: Hashable, Sendable {
  /// The name of the zone as in the IANA database.
  package let identifier: String
  private let standardHours: Int
  let hasSummerTime: Bool

  /// The zone of the three districts.
  package static let berlin = TimeZoneRule(unchecked: "Europe/Berlin", 1, true)

  /// Every zone that can be chosen, by name.
  package static let identifiers: [String] = hours.keys.sorted()

  /// A zone by its IANA name; nil for a name that is not in `identifiers`.
  package init?(identifier: String) {
    guard let hours = Self.hours[identifier] else { return nil }
    self.init(unchecked: identifier, hours, identifier != "UTC")
  }

  private init(unchecked identifier: String, _ standardHours: Int, _ hasSummerTime: Bool) {
    self.identifier = identifier
    self.standardHours = standardHours
    self.hasSummerTime = hasSummerTime
  }

  /// Local time minus universal time at `instant`.
  package func offset(at instant: Instant) -> Duration {
    let standard = Duration.seconds(standardHours * 3600)
    guard hasSummerTime else { return standard }
    let day = Int(instant.milliseconds.quotientAndRemainder(flooringBy: 86_400_000).quotient)
    let year = CivilDate(daysSinceEpoch: day).year
    let isSummer = Self.change(year: year, month: 3) <= instant && instant < Self.change(year: year, month: 10)
    return isSummer ? standard + .seconds(3600) : standard
  }

  /// The local day and the local time, in milliseconds after midnight, at `instant`.
  package func local(_ instant: Instant) -> (date: CivilDate, milliseconds: Int64) {
    let shifted = (instant + offset(at: instant)).milliseconds.quotientAndRemainder(flooringBy: 86_400_000)
    return (CivilDate(daysSinceEpoch: Int(shifted.quotient)), shifted.remainder)
  }

  /// The local time of day at `instant`, seconds cut off.
  package func timeOfDay(_ instant: Instant) -> TimeOfDay {
    TimeOfDay(minutes: Int(local(instant).milliseconds / 60_000))
  }

  /// The moment when clocks show `time` on `date`; of a time that is skipped in March the one an hour later,
  /// of a doubled hour in October the first.
  package func instant(of date: CivilDate, at time: TimeOfDay) -> Instant {
    let asUniversal = Instant(milliseconds: Int64(date.daysSinceEpoch * 1440 + time.minutes) * 60_000)
    let early = asUniversal - offset(at: asUniversal - .seconds(standardHours * 3600 + 3600))
    if early + offset(at: early) == asUniversal { return early }
    return asUniversal - .seconds(standardHours * 3600)
  }

  /// 01:00 UTC on the last Sunday of a month with 31 days.
  static func change(year: Int, month: Int) -> Instant {
    let firstOfNext = month == 3 ? CivilDate(year: year, month: 4, day: 1) : CivilDate(year: year, month: 11, day: 1)
    guard let firstOfNext else { return Instant(milliseconds: 0) }
    let lastSunday = firstOfNext.adding(days: -7).next(.sunday)
    return Instant(milliseconds: (Int64(lastSunday.daysSinceEpoch) * 24 + 1) * 3_600_000)
  }

  private static let hours: [String: Int] = [
    "UTC": 0, "Europe/Lisbon": 0, "Europe/Dublin": 0, "Europe/Berlin": 1, "Europe/Vienna": 1,
    "Europe/Zurich": 1, "Europe/Paris": 1, "Europe/Rome": 1, "Europe/Madrid": 1, "Europe/Amsterdam": 1,
    "Europe/Brussels": 1, "Europe/Luxembourg": 1, "Europe/Warsaw": 1, "Europe/Prague": 1,
    "Europe/Copenhagen": 1, "Europe/Stockholm": 1, "Europe/Budapest": 1, "Europe/Athens": 2,
    "Europe/Bucharest": 2, "Europe/Helsinki": 2, "Europe/Sofia": 2,
  ]
}

extension Instant {
  static func - (left: Instant, right: Duration) -> Instant { left + (.zero - right) }
}
