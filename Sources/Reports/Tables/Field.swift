import Dialogue
import Words

/// A column together with how its cells follow from a row's subject.
struct Field<Subject> {
  let column: Table.Column
  let value: (Subject) -> Table.Value

  init(
    _ content: Table.Content, _ key: String, _ german: String, _ english: String,
    _ definition: Table.Definition = .unsaid, in formats: Set<ExportFormat> = Set(ExportFormat.allCases),
    value: @escaping (Subject) -> Table.Value
  ) {
    column = Table.Column(
      key: key, heading: Bilingual(german, english), content: content, formats: formats, definition: definition)
    self.value = value
  }

  /// A column that is called what the field of a need is called everywhere.
  init(
    _ content: Table.Content, _ key: String, _ field: NeedFact.Field, _ definition: Table.Definition = .unsaid,
    value: @escaping (Subject) -> Table.Value
  ) {
    self.init(content, key, field.words.german, field.words.english, definition, value: value)
  }

  /// A column in words, and in spreadsheets one with their keys behind it.
  static func keyed(
    _ key: String, _ german: String, _ english: String, _ definition: Table.Definition,
    value: @escaping (Subject) -> Table.Value
  ) -> [Field] {
    let keys = Field(.label, key + "_key", german + " (Schlüssel)", english + " (key)", in: [.csv]) { subject in
      if case .literal(let key, _) = value(subject) { .key(key) } else { .nothing }
    }
    return [Field(.label, key, german, english, definition, value: value), keys]
  }

  static func keyed(
    _ key: String, _ field: NeedFact.Field, _ definition: Table.Definition,
    value: @escaping (Subject) -> Table.Value
  ) -> [Field] {
    keyed(key, field.words.german, field.words.english, definition, value: value)
  }
}

extension Table {
  init<Subject>(_ subjects: [Subject], _ fields: [Field<Subject>]) {
    self.init(columns: fields.map(\.column), rows: subjects.map { subject in fields.map { $0.value(subject) } })
  }
}
