import Dialogue
import Words

extension Report {
  /// What stands above everything.
  var heading: Bilingual { Bilingual("Bilanz: „\(cycle.text)“", "Review: “\(cycle.text)”") }

  /// The day of the Bilanz and the sessions it is about.
  var origin: Bilingual {
    guard let days else { return Bilingual("In dieser Zeit war kein Termin.", "There was no session in this time.") }
    let (first, last) = (days.lowerBound.written, days.upperBound.written)
    let known = day?.written ?? last
    let list = sessions.map(String.init).joined(separator: ", ")
    return Bilingual(
      "Stand: \(known.german) · Termine: \(list) · Zeitraum: \(first.german) bis \(last.german)",
      "As of \(known.english) · Sessions: \(list) · Period: \(first.english) to \(last.english)")
  }

  /// How the figures are to be read.
  var reading: [Bilingual] {
    [
      Bilingual(
        "n sagt, aus wie vielen eine Zahl kommt. Wo „–“ steht, waren es zu wenige, oder es wurde nichts erfasst.",
        "n tells of how many a figure is made. Where there is “–”, they were too few, or nothing was recorded."),
      Bilingual(
        "Werte von Menschen unter \(control.smallest) sind zusammengefasst („übrige“) oder stehen nicht da. Zahlen von "
          + "Menschen gelten für ganze Abschnitte des Durchlaufs und ändern sich nicht mehr.",
        "Numbers of people below \(control.smallest) are put together (“others”) or left out. Numbers of people are "
          + "those of whole sections of the cycle and do not change any more."),
    ] + (control.note.map { [$0] } ?? [])
  }

  /// In place of an empty table or list.
  static let nothing = Bilingual("Nichts aufgeschrieben.", "Nothing was written down.")

  /// In place of a list that is the team's: the chapter around it may be full of what the group said.
  static let nothingOfTeam = Bilingual(
    "Das Team hat hier noch nichts aufgeschrieben.", "The team has not written anything here yet.")

  /// The table in which people read figures.
  static func table(_ figures: [Figure]) -> Table {
    let hasLabels = figures.contains { $0.label != nil }
    let hasParts = Set(figures.compactMap(\.part)).count > 1
    let fields: [Field<Figure>] =
      [Field(.label, "figure", "Kennzahl", "Figure") { .words($0.title) }]
      + (hasLabels
        ? [Field(.label, "label", "davon", "Of which") { $0.label?.value ?? .words(Bilingual("", "")) }] : [])
      + (hasParts
        ? [Field(.label, "section", "Abschnitt", "Section") { $0.part?.title ?? .words(Bilingual("", "")) }] : [])
      + [
        Field(.figure, "value", "Wert", "Value") { $0.value },
        Field(.label, "unit", "Einheit", "Unit") { $0.unit },
        Field(.figure, "n", "n", "n") { $0.source },
      ]
    return Table(figures, fields)
  }
}

extension Report.Figure {
  /// The n, or for a sum the number of sessions it is a sum over.
  fileprivate var source: Table.Value {
    guard n == .nothing, value != .nothing else { return n }
    return .words(
      sessions.count == 1
        ? Bilingual("1 Termin", "1 session") : Bilingual("\(sessions.count) Termine", "\(sessions.count) sessions"))
  }
}

extension ShownUnit {
  /// The number with its sessions.
  fileprivate var title: Table.Value {
    guard let first = sessions.first, let last = sessions.last else { return .integer(number) }
    return .words(
      Bilingual("\(number) (Termine \(first)–\(last))", "\(number) (sessions \(first)–\(last))"))
  }
}

extension Table {
  /// For people: every cell as it is read, an empty one as a line.
  var readable: Table { Table(columns: columns, rows: rows.map { $0.map(\.readable) }) }
}
