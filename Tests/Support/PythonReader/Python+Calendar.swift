import Foundation

extension Python {
  /// What a calendar program makes of a calendar file.
  package struct CalendarFile: Decodable, Hashable, Sendable {
    /// One hour in the calendar, in universal time as `YYYY-MM-DDTHH:MM`.
    package struct Hour: Decodable, Hashable, Sendable {
      package let start: String
      package let end: String
    }

    /// By time, with everything that falls out or was moved.
    package let hours: [Hour]
    /// The value of every property of every event, as text without escapes.
    package let events: [[String: String]]
  }

  /// Reads a calendar with Debian's `python3-icalendar`, which shares no code with the writer.
  ///
  /// The zone is given a name that nobody knows, so that only what the file says of it can be used.
  package static func calendar(_ bytes: [UInt8]) throws -> CalendarFile {
    let script = """
      import json, re, sys
      # Debian's packages, also for a Python that is not Debian's.
      sys.path.append("/usr/lib/python3/dist-packages")
      import icalendar, pytz
      from dateutil.rrule import rrulestr
      with open(sys.argv[1], "rb") as file:
          data = re.sub(rb"(TZID[:=])[A-Za-z/]+", rb"\\1Zone/Of/The/File", file.read())
      events = icalendar.Calendar.from_ical(data).walk("VEVENT")
      def told(time):
          return time.astimezone(pytz.utc).strftime("%Y-%m-%dT%H:%M")
      hours = {}
      for event in events:
          start, length = event["DTSTART"].dt, event["DTEND"].dt - event["DTSTART"].dt
          planned = [start.replace(tzinfo=None)]
          if "RRULE" in event:
              planned = list(rrulestr(event["RRULE"].to_ical().decode(), dtstart=planned[0]))
          if "EXDATE" in event:
              lists = event["EXDATE"] if isinstance(event["EXDATE"], list) else [event["EXDATE"]]
              gone = [time.dt.replace(tzinfo=None) for dates in lists for time in dates.dts]
              assert all(time in planned for time in gone)
              planned = [time for time in planned if time not in gone]
          for time in planned:
              moved = "RECURRENCE-ID" in event
              key = told(event["RECURRENCE-ID"].dt if moved else start.tzinfo.localize(time))
              assert key in hours or not moved
              begin = start if moved else start.tzinfo.localize(time)
              hours[event["UID"] + key] = hours[key] = (told(begin), told(begin + length))
      unique = sorted({tuple(hour) for key, hour in hours.items() if "@" in key})
      print(json.dumps({
          "hours": [{"start": start, "end": end} for start, end in unique],
          "events": [{key: str(value) if key in ("UID", "SUMMARY", "DESCRIPTION", "LOCATION")
                      else str(getattr(value, "dt", value)) for key, value in event.items()} for event in events]}))
      """
    return try JSONDecoder().decode(CalendarFile.self, from: run(script, on: bytes))
  }
}
