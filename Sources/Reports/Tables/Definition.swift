package import Words

extension Table {
  /// What programs, and people who work with them, have to know of the cells of a column.
  package struct Definition: Hashable, Sendable {
    /// What a cell holds.
    package enum Form: Hashable, Sendable {
      case text
      /// One of these stable keys.
      case key([String])
      /// A whole number, never below `least`.
      case integer(least: Int)
      /// A number with places after the point; nil for any.
      case decimal(ClosedRange<Int>?)
      case flag
      /// A day of the calendar, without a time.
      case day
    }

    package let form: Form
    /// Of what a number is one, by the key of the unit; nil for what is no number, and where each row says it.
    package var unit: String? { measure?.rawValue }
    package let meaning: Bilingual
    /// Whether a cell can hold nothing.
    package private(set) var canBeEmpty = false

    private let measure: Statistic.Unit?

    private init(_ form: Form, of measure: Statistic.Unit? = nil, _ german: String, _ english: String) {
      self.form = form
      self.measure = measure
      meaning = Bilingual(german, english)
    }

    /// Of a table that only people read.
    static let unsaid = text("", "").orNothing

    static func text(_ german: String, _ english: String) -> Definition { Definition(.text, german, english) }

    static func key(_ keys: [String], _ german: String, _ english: String) -> Definition {
      Definition(.key(keys), german, english)
    }

    /// One of the cases, by its name.
    static func key<Key: RawRepresentable<String> & CaseIterable>(
      _ type: Key.Type, _ german: String, _ english: String
    ) -> Definition {
      key(type.allCases.map(\.rawValue), german, english)
    }

    static func integer(of unit: Statistic.Unit? = nil, from least: Int = 0, _ german: String, _ english: String)
      -> Definition
    {
      Definition(.integer(least: least), of: unit, german, english)
    }

    static func decimal(
      of unit: Statistic.Unit? = nil, in range: ClosedRange<Int>? = nil, _ german: String, _ english: String
    ) -> Definition {
      Definition(.decimal(range), of: unit, german, english)
    }

    static func flag(_ german: String, _ english: String) -> Definition { Definition(.flag, german, english) }

    static func day(_ german: String, _ english: String) -> Definition { Definition(.day, german, english) }

    /// The same where a cell can hold nothing.
    var orNothing: Definition {
      var optional = self
      optional.canBeEmpty = true
      return optional
    }
  }
}

extension Table.Definition {
  static let sessionDay = day("Tag des Termins am Ort des Durchlaufs.", "Day of the session, local to the cycle.")

  static let sessionNumber = integer(
    from: 1, "Nummer des Termins im Durchlauf.", "Number of the session in its cycle.")

  static let cycleName = text("Name des Durchlaufs.", "Name of the cycle.")
}
