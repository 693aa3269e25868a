/// A field of the cycle's form.
package enum CycleField: String, CaseIterable, Hashable, Sendable {
  case name, districts, providers, weekday, start, timeZone, plannedSessions, minutes, targetGroup, hotline,
    facilitator, techSupport
}
