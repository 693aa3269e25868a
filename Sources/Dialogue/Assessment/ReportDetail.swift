package import Words

/// What stands in the head of a Bilanz and is nowhere else: each is one line.
package enum ReportDetail: String, CaseIterable, Hashable, Sendable, Codable {
  /// Who ordered the hour and is told of it.
  case orderedBy
  /// Who made the Bilanz.
  case author
  /// Where questions about it go; it is there to name somebody outward.
  case contact
}

extension ReportDetail: Worded {
  package var words: Bilingual {
    switch self {
    case .orderedBy: Bilingual("Beauftragt von", "Ordered by")
    case .author: Bilingual("Erstellt von", "Made by")
    case .contact: Bilingual("Kontakt", "Contact")
    }
  }
}
