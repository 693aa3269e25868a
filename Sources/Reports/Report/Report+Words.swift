import Dialogue
import Words

extension Report {
  /// What stands above everything.
  var heading: Bilingual { Bilingual("Bilanz: „\(cycle.text)“", "Review: “\(cycle.text)”") }

  /// In place of the head where there is nothing to tell of.
  static let withoutSessions = Bilingual(
    "In dieser Zeit war kein Termin.", "There was no session in this time.")

  /// In place of what is empty.
  static let nothing = Bilingual("Dazu steht hier nichts.", "There is nothing about it here.")
}

extension ExportProfile {
  /// What each page says of who may read it.
  var footer: Bilingual {
    switch self {
    case .internal: Bilingual("nur für das Team", "for the team only")
    case .partner: Bilingual("für Partner", "for partners")
    case .public: Bilingual("für alle", "for everybody")
    }
  }

  /// For whom the Bilanz is.
  var readers: Bilingual {
    switch self {
    case .internal: Bilingual("das Team", "the team")
    case .partner: Bilingual("Jobcenter, Krankenkassen, Landkreise", "job centres, health insurers, districts")
    case .public: Bilingual("alle", "everybody")
    }
  }
}

extension Table {
  /// For people: every cell as it is read, an empty one as a line; a column in which nothing stands is left out.
  var readable: Table {
    let shown = withoutEmptyColumns
    return Table(columns: shown.columns, rows: shown.rows.map { $0.map(\.readable) })
  }

  /// The first column names the rows and stays.
  var withoutEmptyColumns: Table {
    let shown = columns.indices.filter { place in place == 0 || rows.contains { $0[place] != .nothing } }
    return Table(columns: shown.map { columns[$0] }, rows: rows.map { row in shown.map { row[$0] } })
  }
}

extension [Int] {
  /// Numbers in their order, those that follow one another as a range.
  var ranges: String {
    reduce(into: [ClosedRange<Int>]()) { ranges, number in
      if let last = ranges.last, last.upperBound + 1 == number {
        ranges[ranges.count - 1] = last.lowerBound...number
      } else {
        ranges.append(number...number)
      }
    }.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }.joined(separator: ", ")
  }
}
