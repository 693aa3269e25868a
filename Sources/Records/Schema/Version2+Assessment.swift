/// The second schema: what staff write for the Bilanz of a cycle.
enum Version2 {
  /// Facts of which the latest by (at, id) holds, one row of facts for each area and for each statement. A stage
  /// comes with a reason or not at all; an empty text takes away what was there.
  static let assessment = """
    PRAGMA user_version = 2;

    CREATE TABLE assessment_fact (
      id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
      cycle TEXT NOT NULL REFERENCES cycle (id),
      at TEXT NOT NULL CHECK (length(at) = 24),
      origin TEXT NOT NULL CHECK (length(origin) = 36),
      subject TEXT NOT NULL CHECK (subject IN (
        'topics', 'rules', 'format', 'offers', 'evaluation', 'demand', 'concern', 'idea', 'outlook')),
      statement TEXT CHECK (length(statement) = 36),
      stage INTEGER CHECK (stage BETWEEN 1 AND 9),
      text TEXT NOT NULL CHECK (length(text) <= 16384),
      CHECK (CASE WHEN subject IN ('topics', 'rules', 'format', 'offers', 'evaluation')
        THEN statement IS NULL AND (stage IS NULL) = (text = '')
        ELSE statement IS NOT NULL AND stage IS NULL END)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX assessment_fact_in_time ON assessment_fact (cycle, at, id);

    CREATE VIEW current_assessment AS
    SELECT * FROM assessment_fact AS fact
    WHERE text <> '' AND NOT EXISTS (
      SELECT 1 FROM assessment_fact AS later
      WHERE later.cycle = fact.cycle AND (later.at, later.id) > (fact.at, fact.id)
        AND coalesce(later.statement, later.subject) = coalesce(fact.statement, fact.subject));
    """
}
