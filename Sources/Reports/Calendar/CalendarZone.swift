import Dialogue

/// The rule of a time zone as a calendar carries it, so that no program has to know the zone (RFC 5545,
/// section 3.6.5).
struct CalendarZone {
  let rule: TimeZoneRule
  /// The earliest year in which something is; the rule is written from the year before on.
  let year: Int

  var lines: [ContentLine] {
    let changes = rule.changes(in: year - 1)
    let parts = changes.isEmpty ? standard : changes.flatMap(lines(of:))
    return [ContentLine("BEGIN", "VTIMEZONE"), ContentLine("TZID", rule.identifier)] + parts
      + [ContentLine("END", "VTIMEZONE")]
  }

  private func lines(of change: TimeZoneRule.Change) -> [ContentLine] {
    let name = change.after > change.before ? "DAYLIGHT" : "STANDARD"
    return [
      ContentLine("BEGIN", name), ContentLine("DTSTART", change.date.basic + "T" + change.time.basic),
      ContentLine("TZOFFSETFROM", Self.written(change.before)), ContentLine("TZOFFSETTO", Self.written(change.after)),
      ContentLine("RRULE", "FREQ=YEARLY;BYMONTH=\(change.date.month);BYDAY=-1SU"), ContentLine("END", name),
    ]
  }

  private var standard: [ContentLine] {
    let offset = Self.written(rule.offset(at: Instant(milliseconds: 0)))
    return [
      ContentLine("BEGIN", "STANDARD"), ContentLine("DTSTART", "19700101T000000"), ContentLine("TZOFFSETFROM", offset),
      ContentLine("TZOFFSETTO", offset), ContentLine("END", "STANDARD"),
    ]
  }

  /// An offset as `+HHMM`; there are none west of Greenwich.
  private static func written(_ offset: Duration) -> String {
    "+" + TimeOfDay(minutes: Int(offset.components.seconds / 60)).text.filter { $0 != ":" }
  }
}

extension CivilDate {
  /// `YYYYMMDD`.
  var basic: String { iso.filter { $0 != "-" } }
}

extension TimeOfDay {
  /// `HHMMSS`.
  var basic: String { text.filter { $0 != ":" } + "00" }
}
