package import Dialogue
package import Words

/// The sessions of a cycle as a calendar file (RFC 5545): one weekly event, with the weeks that fall out and those
/// that were moved; after a long pause another one.
///
/// The same data always give the same bytes. No names of people are in it and no id of the database: what the event
/// is known by follows from the cycle's id and does not lead back to it.
package struct SessionCalendar {
  /// How many weeks in a row are told one by one to fall out.
  private static let longestGap = 3

  private let series: SessionSeries
  /// One for every session of the cycle, whether it is in the series or not: what was told of it was told.
  private let revisions: [CalendarRevision]
  private let language: Language

  package init(_ series: SessionSeries, revisions: [CalendarRevision], language: Language) {
    self.series = series
    self.revisions = revisions
    self.language = language
  }

  /// The whole file.
  package func render() -> [UInt8] {
    let year = min(series.firstDate, series.extra.first?.date ?? series.firstDate).year
    let head = [
      ContentLine("BEGIN", "VCALENDAR"), ContentLine("VERSION", "2.0"),
      ContentLine("PRODID", "-//stark//stark//\(language.rawValue.uppercased())"), ContentLine("CALSCALE", "GREGORIAN"),
    ]
    let events = rows.enumerated().flatMap { weekly($1, row: $0) } + extraEvents
    let lines = head + CalendarZone(rule: cycle.zone, year: year).lines + events.flatMap(event)
    return (lines + [ContentLine("END", "VCALENDAR")]).flatMap(\.bytes)
  }

  private var cycle: Cycle { series.cycle }

  /// The weeks of each weekly event, first and last with an hour.
  private var rows: [ClosedRange<Int>] {
    series.weeks.indices.filter { !series.isGap($0) }.reduce(into: []) { rows, week in
      if let last = rows.last, week - last.upperBound <= Self.longestGap + 1 {
        rows[rows.count - 1] = last.lowerBound...week
      } else {
        rows.append(week...week)
      }
    }
  }

  /// A weekly event and the hours of it that were moved: the lines in which they differ; the others are the same for
  /// all.
  private func weekly(_ weeks: ClosedRange<Int>, row: Int) -> [[ContentLine]] {
    let name = uid(row == 0 ? "" : String(row))
    let first = series.date(ofWeek: weeks.lowerBound)
    let whole =
      [name] + span(first, cycle.start)
      + [ContentLine("RRULE", "FREQ=WEEKLY;COUNT=\(weeks.count)")]
      + weeks.filter(series.isGap).map { time("EXDATE", series.date(ofWeek: $0), cycle.start) }
    return [whole] + weeks.compactMap { moved($0).map { [name] + $0 } }
  }

  private func moved(_ week: Int) -> [ContentLine]? {
    guard case .known(let session) = series.weeks[week] else { return nil }
    let planned = series.date(ofWeek: week)
    guard session.date != planned || session.start != cycle.start else { return nil }
    return [time("RECURRENCE-ID", planned, cycle.start)] + span(session.date, session.start)
  }

  private var extraEvents: [[ContentLine]] {
    series.extra.filter { !$0.isCancelled }.map { session in
      [uid(session.date.iso + session.start.text)] + span(session.date, session.start)
    }
  }

  private func event(_ lines: [ContentLine]) -> [ContentLine] {
    [ContentLine("BEGIN", "VEVENT")] + lines + [
      ContentLine("DTSTAMP", stamp), ContentLine("SEQUENCE", String(revisions.reduce(0) { $0 + $1.count })),
      ContentLine("SUMMARY", saying: "Stark durch Austausch"), ContentLine("DESCRIPTION", saying: description),
      ContentLine("LOCATION", saying: "online"), ContentLine("END", "VEVENT"),
    ]
  }

  /// What the hour is about, in plain words.
  private var description: String {
    let help = Bilingual("\nHilfe bei der Einwahl: ", "\nHelp with dialling in: ")[language] + cycle.hotline
    return Bilingual(
      "Wir treffen uns online und sprechen miteinander.\nDie Themen bestimmen wir zusammen.",
      "We meet online and talk with each other.\nWe choose the topics together.")[language]
      + (cycle.hotline.isEmpty ? "" : help)
  }

  private func time(_ property: String, _ date: CivilDate, _ time: TimeOfDay) -> ContentLine {
    ContentLine("\(property);TZID=\(cycle.zone.identifier)", "\(date.basic)T\(time.basic)")
  }

  private func span(_ date: CivilDate, _ start: TimeOfDay) -> [ContentLine] {
    let end = start.minutes + max(1, cycle.plan.total)
    return [
      time("DTSTART", date, start), time("DTEND", date.adding(days: end / 1440), TimeOfDay(minutes: end)),
    ]
  }

  /// Half of a derived name: as many ids have the same half as there are halves, so nobody can tell from which it is.
  private func uid(_ part: String) -> ContentLine {
    let derived = Identifier<SessionCalendar>(derivedFrom: "calendar", cycle.id.description, part)
    return ContentLine("UID", derived.description.filter { $0 != "-" }.prefix(16) + "@stark")
  }

  /// When something of it was last changed: not the clock, so that the same data give the same file.
  private var stamp: String {
    let latest = revisions.map(\.latest).max() ?? cycle.zone.instant(of: series.firstDate, at: cycle.start)
    return latest.iso.prefix(19).filter { $0 != "-" && $0 != ":" } + "Z"
  }
}

extension SessionSeries {
  fileprivate func isGap(_ week: Int) -> Bool {
    switch weeks[week] {
    case .cancelled, .empty: true
    case .planned, .known: false
    }
  }
}
