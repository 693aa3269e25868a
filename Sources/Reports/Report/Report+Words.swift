import Dialogue
import Words

extension Report {
  /// What stands above everything.
  var heading: Bilingual {
    let name = cycle.text.isEmpty ? "" : " " + cycle.text
    return Bilingual("Stark durch Austausch · Bilanz\(name)", "Stark durch Austausch · Review\(name)")
  }

  /// In place of the head where there is nothing to tell of.
  static let withoutSessions = Bilingual(
    "In dieser Zeit war kein Termin.", "There was no session in this time.")

  /// In place of what is empty because nobody wrote anything down.
  static let nothing = Bilingual("Dazu wurde nichts aufgeschrieben.", "Nothing was written down about it.")

  /// In place of figures of people that are not there although their unit is complete.
  static let tooFew = Bilingual(
    "Dazu steht hier keine Zahl: Es waren zu wenige Menschen, oder nichts wurde aufgeschrieben.",
    "There is no figure here: there were too few people, or nothing was written down.")

  /// In place of what is empty because these readers are told nothing of it, be there something or not.
  static let notForEverybody = Bilingual(
    "Was dazu aufgeschrieben ist, steht nicht in einer Bilanz für alle.",
    "What was written down about it is not in a review for everybody.")
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
    case .partner: Bilingual("Jobcenter, Krankenkassen, Landkreise", "Jobcenters, health insurers, districts")
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

  /// The same rows for people below what they have in common in their first column.
  var groupedByFirstColumn: Table {
    var columns = columns
    if !columns.isEmpty { columns[0].isGroup = true }
    return Table(columns: columns, rows: rows)
  }

  /// The columns that people see side by side.
  var seenColumns: [Column] { columns.first?.isGroup == true ? Array(columns.dropFirst()) : columns }

  /// Rows that follow one another and have the same first cell, without it; nil where rows are not grouped.
  var groups: [(title: Table.Value, rows: Table)]? {
    guard columns.first?.isGroup == true else { return nil }
    let runs = rows.reduce(into: [[[Value]]]()) { runs, row in
      if runs.last?.last?.first == row.first { runs[runs.count - 1].append(row) } else { runs.append([row]) }
    }
    return runs.map { run in (run[0][0], Table(columns: seenColumns, rows: run.map { Array($0.dropFirst()) })) }
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
