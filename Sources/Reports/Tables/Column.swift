package import Words

extension Table {
  /// A column of a table.
  package struct Column: Hashable, Sendable {
    /// The stable English name by which programs know it.
    package let key: String
    /// What people read above it.
    package let heading: Bilingual
    /// What its cells tell, which decides who may see them.
    package var content = Content.wording
    /// The formats that show it.
    package var formats = Set(ExportFormat.allCases)
    /// Of which kind its cells are and what they mean.
    package var definition = Definition.unsaid
    /// Whether people read each of its cells once, above the rows that have it. Programs get it in every row.
    package var isGroup = false
  }

  /// What the cells of a column tell.
  package enum Content: Hashable, Sendable {
    /// Dates, numbers of sessions, names of cycles and stable keys: everybody may see them as they are.
    case label
    /// How many or how long.
    case figure
    /// What people said or wrote: never for everybody.
    case wording
  }
}
