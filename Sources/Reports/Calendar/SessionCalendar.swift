import Dialogue
package import Words

/// The sessions of a cycle as a calendar file (RFC 5545): one weekly event, with the weeks that fall out and those
/// that were moved.
///
/// The same data always give the same bytes. No names of people are in it and no id of the database: what the event
/// is known by follows from the cycle's id and does not lead back to it.
package struct SessionCalendar {
  private let series: SessionSeries
  private let language: Language

  package init(_ series: SessionSeries, language: Language) {
    self.series = series
    self.language = language
  }

  /// The whole file.
  package func render() -> [UInt8] {
    let year = min(series.firstDate, series.extra.first?.date ?? series.firstDate).year
    let head = [
      ContentLine("BEGIN", "VCALENDAR"), ContentLine("VERSION", "2.0"),
      ContentLine("PRODID", "-//stark//stark//\(language.rawValue.uppercased())"), ContentLine("CALSCALE", "GREGORIAN"),
    ]
    let events = [weekly] + movedEvents + extraEvents
    let lines = head + CalendarZone(rule: cycle.zone, year: year).lines + events.flatMap(event)
    return (lines + [ContentLine("END", "VCALENDAR")]).flatMap(\.bytes)
  }

  private var cycle: Cycle { series.cycle }

  /// The lines in which the events differ; the others are the same for all.
  private var weekly: [ContentLine] {
    let gaps = series.weeks.indices.filter { series.weeks[$0] == .cancelled || series.weeks[$0] == .empty }
    return [uid()] + span(series.firstDate, cycle.start)
      + [ContentLine("RRULE", "FREQ=WEEKLY;COUNT=\(series.weeks.count)")]
      + gaps.map { time("EXDATE", series.date(ofWeek: $0), cycle.start) }
  }

  private var movedEvents: [[ContentLine]] {
    series.weeks.indices.compactMap { index in
      guard case .known(let session) = series.weeks[index] else { return nil }
      let planned = series.date(ofWeek: index)
      guard session.date != planned || session.start != cycle.start else { return nil }
      return [uid(), time("RECURRENCE-ID", planned, cycle.start)] + span(session.date, session.start)
    }
  }

  private var extraEvents: [[ContentLine]] {
    series.extra.filter { !$0.isCancelled }.map { session in
      [uid(session.date.iso + session.start.text)] + span(session.date, session.start)
    }
  }

  private func event(_ lines: [ContentLine]) -> [ContentLine] {
    [ContentLine("BEGIN", "VEVENT")] + lines + [
      ContentLine("DTSTAMP", stamp), ContentLine("SEQUENCE", String(series.knownSessions)),
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
  private func uid(_ part: String = "") -> ContentLine {
    let derived = Identifier<SessionCalendar>(derivedFrom: "calendar", cycle.id.description, part)
    return ContentLine("UID", derived.description.filter { $0 != "-" }.prefix(16) + "@stark")
  }

  /// When the series was last changed, as far as its sessions tell: not the clock, so that the same data give the
  /// same file.
  private var stamp: String {
    let latest = series.latest
    let instant = cycle.zone.instant(of: latest.date, at: latest.start)
    return instant.iso.prefix(19).filter { $0 != "-" && $0 != ":" } + "Z"
  }
}

extension SessionSeries {
  /// How many sessions are on record, cancelled ones included: it grows from week to week.
  fileprivate var knownSessions: Int { weeks.count { $0 == .cancelled || $0.session != nil } + extra.count }

  /// The last session that is on record, or the first of the series.
  fileprivate var latest: (date: CivilDate, start: TimeOfDay) {
    let sessions = weeks.compactMap(\.session) + extra
    let last = sessions.max { ($0.date, $0.start) < ($1.date, $1.start) }
    return last.map { ($0.date, $0.start) } ?? (firstDate, cycle.start)
  }
}

extension SessionSeries.Week {
  fileprivate var session: KnownSession? {
    if case .known(let session) = self { session } else { nil }
  }
}
