package import Words

/// A day of the week, Monday first as in ISO 8601.
package enum Weekday: Int, CaseIterable, Hashable, Sendable, Codable {
  case monday = 1
  case tuesday
  case wednesday
  case thursday
  case friday
  case saturday
  case sunday
}

extension Weekday: Worded {
  package var words: Bilingual {
    switch self {
    case .monday: Bilingual("Montag", "Monday")
    case .tuesday: Bilingual("Dienstag", "Tuesday")
    case .wednesday: Bilingual("Mittwoch", "Wednesday")
    case .thursday: Bilingual("Donnerstag", "Thursday")
    case .friday: Bilingual("Freitag", "Friday")
    case .saturday: Bilingual("Samstag", "Saturday")
    case .sunday: Bilingual("Sonntag", "Sunday")
    }
  }
}
