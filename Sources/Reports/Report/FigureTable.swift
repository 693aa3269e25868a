import Words

/// Figures as people read them: one row for each, the parts of a split in one row, the units of people side by side.
struct FigureTable {
  /// More units stand in a table of their own.
  private static let unitsInOne = 4

  /// A figure with what belongs to it: the parts of the same split, or what it counts some of.
  private typealias Row = (title: Bilingual, figures: [Report.Figure])

  let figures: [Report.Figure]
  /// Splits that a picture shows already.
  var drawn: Set<String> = []

  /// None where there is nothing to be seen.
  var tables: [Table] {
    let shown = figures.filter { !drawn.contains($0.key) }
    let units = shown.compactMap(\.part).reduce(into: [ShownUnit]()) { units, unit in
      if !units.contains(unit) { units.append(unit) }
    }
    guard units.count > 1 else { return [Self.table(shown)].compactMap(\.self) }
    let groups = stride(from: 0, to: units.count, by: Self.unitsInOne).map { start in
      Array(units[start..<min(units.count, start + Self.unitsInOne)])
    }
    return ([Self.table(shown.filter { $0.part == nil })] + groups.map { Self.table(shown, of: $0) }).compactMap(\.self)
  }

  private static func table(_ figures: [Report.Figure]) -> Table? {
    let rows = rows(figures)
    guard !rows.isEmpty else { return nil }
    return Table(
      rows,
      [
        Field(.label, "figure", "Kennzahl", "Figure") { .words($0.title) },
        Field(.label, "value", "Wert", "Value") { .words(told($0.figures)) },
        Field(.figure, "n", "Basis (n)", "Base (n)") { $0.figures.first?.source.map { .words($0) } ?? .nothing },
      ])
  }

  private static func table(_ figures: [Report.Figure], of units: [ShownUnit]) -> Table? {
    let rows = rows(figures.filter { $0.part.map(units.contains) ?? false })
    guard !rows.isEmpty else { return nil }
    return Table(
      rows,
      [Field(.label, "figure", "Kennzahl", "Figure") { .words($0.title) }]
        + units.map { unit in
          Field(.label, "section\(unit.number)", unit.words.german, unit.words.english) { row in
            .words(toldWithSource(row.figures.filter { $0.part == unit }))
          }
        })
  }

  /// In the order of the figures; the same figure of several units is one row.
  private static func rows(_ figures: [Report.Figure]) -> [Row] {
    var places: [String: Int] = [:]
    var rows: [Row] = []
    for figure in figures where !figure.isWithoutContent {
      if let place = places[figure.key] {
        rows[place].figures.append(figure)
      } else if figure.isSome, let last = rows.indices.last {
        rows[last].figures.append(figure)
      } else {
        places[figure.key] = rows.count
        rows.append((figure.heading, [figure]))
      }
    }
    return rows
  }

  private static func toldWithSource(_ figures: [Report.Figure]) -> Bilingual {
    let told = told(figures)
    guard let first = figures.first, first.n != .nothing, let n = first.source else { return told }
    return Bilingual("\(told.german) (n = \(n.german))", "\(told.english) (n = \(n.english))")
  }

  /// A whole, with what it counts some of, or the parts of a split one after the other.
  private static func told(_ figures: [Report.Figure]) -> Bilingual {
    let parts = figures.map { figure -> Bilingual in
      let told = figure.told
      if figure.isSome {
        return Bilingual(
          "\(figure.title.german) \(told.german)", "\(figure.title.english.lowercased()) \(told.english)")
      }
      guard let label = figure.label else { return told }
      let words = label.words ?? Bilingual(label.key, label.key)
      guard figure.value != .nothing else { return words }
      return Bilingual("\(words.german) \(told.german)", "\(words.english) \(told.english)")
    }
    let separator = figures.contains(where: \.isSome) ? ", " : " · "
    return Bilingual(
      parts.map(\.german).joined(separator: separator), parts.map(\.english).joined(separator: separator))
  }
}

extension ShownUnit {
  /// The number with its sessions.
  var words: Bilingual {
    guard let first = sessions.first, let last = sessions.last else {
      return Bilingual("Abschnitt \(number)", "Section \(number)")
    }
    return Bilingual(
      "Abschnitt \(number) (Termine \(first)–\(last))", "Section \(number) (sessions \(first)–\(last))")
  }
}
