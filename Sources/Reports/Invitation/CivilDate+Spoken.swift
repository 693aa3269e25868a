import Dialogue

extension CivilDate {
  /// The day in full words: `Mittwoch, 31. März 2021` and `Wednesday, 31 March 2021`.
  func spoken(in language: ExportLanguage) -> String {
    let name = Self.weekdays[weekday.rawValue - 1][language]
    let month = Self.months[month - 1][language]
    return switch language {
    case .german: "\(name), \(day). \(month) \(year)"
    case .english: "\(name), \(day) \(month) \(year)"
    }
  }

  private static let weekdays = [
    Words("Montag", "Monday"), Words("Dienstag", "Tuesday"), Words("Mittwoch", "Wednesday"),
    Words("Donnerstag", "Thursday"), Words("Freitag", "Friday"), Words("Samstag", "Saturday"),
    Words("Sonntag", "Sunday"),
  ]

  private static let months = [
    Words("Januar", "January"), Words("Februar", "February"), Words("März", "March"), Words("April", "April"),
    Words("Mai", "May"), Words("Juni", "June"), Words("Juli", "July"), Words("August", "August"),
    Words("September", "September"), Words("Oktober", "October"), Words("November", "November"),
    Words("Dezember", "December"),
  ]
}
