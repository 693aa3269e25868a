package import Records

extension Schema {
  /// What a later program might write: the present schema and one step more, with rows enough to fill pages.
  package static let next = Schema(
    steps: Schema.current.steps + [
      Step(
        "\(Schema.current.version + 1) invented",
        sql: """
          PRAGMA user_version = \(Schema.current.version + 1);
          CREATE TABLE invented_addition (number INTEGER NOT NULL PRIMARY KEY, text TEXT NOT NULL) STRICT;
          WITH RECURSIVE counted (number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM counted LIMIT 1000)
          INSERT INTO invented_addition SELECT number, hex(zeroblob(40)) FROM counted;
          """)
    ])
}
