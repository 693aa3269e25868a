package import Dialogue
package import Words

extension CivilDate {
  /// The day in full words: `Mittwoch, 31. März 2021` and `Wednesday, 31 March 2021`.
  func spoken(in language: Language) -> String {
    let name = weekday.words[language]
    let month = Self.months[month - 1][language]
    return switch language {
    case .german: "\(name), \(day). \(month) \(year)"
    case .english: "\(name), \(day) \(month) \(year)"
    }
  }

  /// `24.03.2021` and `24 March 2021`.
  var written: Bilingual {
    let parts = iso.split(separator: "-")
    let english = spoken(in: .english).split(separator: " ").dropFirst().joined(separator: " ")
    return Bilingual("\(parts[2]).\(parts[1]).\(parts[0])", english)
  }

  /// What the months are called, January first.
  package static let months = [
    Bilingual("Januar", "January"), Bilingual("Februar", "February"), Bilingual("März", "March"),
    Bilingual("April", "April"), Bilingual("Mai", "May"), Bilingual("Juni", "June"), Bilingual("Juli", "July"),
    Bilingual("August", "August"), Bilingual("September", "September"), Bilingual("Oktober", "October"),
    Bilingual("November", "November"), Bilingual("Dezember", "December"),
  ]
}
