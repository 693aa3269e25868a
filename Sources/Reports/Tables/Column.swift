extension Table {
  /// A column of a table.
  package struct Column: Hashable, Sendable {
    /// The stable English name by which programs know it.
    package let key: String
    /// What people read above it.
    package let heading: Words
    /// The formats that show it.
    package let formats: Set<ExportFormat>

    package init(key: String, heading: Words, formats: Set<ExportFormat> = Set(ExportFormat.allCases)) {
      self.key = key
      self.heading = heading
      self.formats = formats
    }
  }
}
