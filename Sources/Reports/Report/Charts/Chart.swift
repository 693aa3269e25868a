import Words

extension Report {
  /// A picture of numbers. Each number stands beside what it tells of, so that no colour and no legend is needed.
  package struct Chart: Hashable, Sendable {
    /// Where its numbers are written for those who see no picture.
    enum Source: Hashable, Sendable {
      /// In a table that pictures take the place of.
      case table(Table)
      /// Among the figures of the same chapter, under that key.
      case figures(String)
    }

    /// How it is drawn.
    enum Drawing: Hashable, Sendable {
      /// One below the other, from 0.
      case bars([Bar])
      /// One beside the other, from 0: one thing over time.
      case columns([Bar])
      /// From a beginning to an end, both on the scale of moods from 1 to 5.
      case moods([Ends])
    }

    /// The stable name by which programs know its table.
    let key: String
    let caption: Bilingual
    let source: Source
    let drawing: Drawing

    /// The numbers where they stand nowhere else.
    package var table: Table? { if case .table(let table) = source { table } else { nil } }

    /// The figure whose parts it shows.
    var drawnFigure: String? { if case .figures(let key) = source { key } else { nil } }

    var isEmpty: Bool {
      switch drawing {
      case .bars(let bars), .columns(let bars): bars.allSatisfy { $0.value == .nothing }
      case .moods(let rows): rows.isEmpty
      }
    }
  }

  /// One bar of a picture.
  package struct Bar: Hashable, Sendable {
    let label: Table.Value
    /// The number that it shows, as it was published; nothing where it may not be told.
    let value: Table.Value
  }

  /// A beginning and an end.
  package struct Ends: Hashable, Sendable {
    let label: Table.Value
    let start: Table.Value
    let end: Table.Value
  }
}

extension Table.Value {
  /// What a picture of it is as large as; nil where there is no number.
  var number: Double? {
    switch self {
    case .integer(let number): Double(number)
    case .people(let count): Double(count.value)
    // As it is written, so that no picture tells more than its number.
    case .decimal(let number, let places): number.written(places: places, separator: ".").flatMap { Double($0) }
    case .text, .words, .literal, .flag, .date, .nothing: nil
    }
  }
}
