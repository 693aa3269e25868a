/// The seventh schema: recommendations, sentences for the first page, and what stands in the head of a Bilanz.
enum Version7 {
  /// The same facts in a table that takes in more of them. What a recommendation is called stands where the name of a
  /// statement does; the need it follows from may come with a bundle of its own, so that nothing refers to it. A text
  /// that is empty takes away what was there.
  static let assessment = """
    PRAGMA user_version = 7;

    DROP VIEW current_assessment;

    ALTER TABLE assessment_fact RENAME TO earlier_assessment_fact;

    CREATE TABLE assessment_fact (
      id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
      cycle TEXT NOT NULL REFERENCES cycle (id),
      at TEXT NOT NULL CHECK (length(at) = 24),
      origin TEXT NOT NULL CHECK (length(origin) = 36),
      subject TEXT NOT NULL CHECK (subject IN (
        'topics', 'rules', 'format', 'offers', 'evaluation', 'orderedBy', 'author', 'contact', 'summary', 'demand',
        'concern', 'idea', 'outlook', 'recommendation')),
      statement TEXT CHECK (length(statement) = 36),
      stage INTEGER CHECK (stage BETWEEN 1 AND 9),
      text TEXT NOT NULL CHECK (length(text) <= 16384),
      addressee TEXT CHECK (length(addressee) <= 16384),
      due_on TEXT CHECK (length(due_on) = 10),
      need TEXT CHECK (length(need) = 36),
      CHECK (CASE
        WHEN subject IN ('topics', 'rules', 'format', 'offers', 'evaluation')
        THEN statement IS NULL AND (stage IS NULL) = (text = '')
        WHEN subject IN ('orderedBy', 'author', 'contact') THEN statement IS NULL AND stage IS NULL
        ELSE statement IS NOT NULL AND stage IS NULL END),
      CHECK ((addressee IS NOT NULL) = (subject = 'recommendation')),
      CHECK (subject = 'recommendation' OR (due_on IS NULL AND need IS NULL))
    ) STRICT, WITHOUT ROWID;

    INSERT INTO assessment_fact (id, cycle, at, origin, subject, statement, stage, text)
    SELECT id, cycle, at, origin, subject, statement, stage, text FROM earlier_assessment_fact;

    DROP TABLE earlier_assessment_fact;

    CREATE INDEX assessment_fact_in_time ON assessment_fact (cycle, at, id);

    CREATE VIEW current_assessment AS
    SELECT * FROM assessment_fact AS fact
    WHERE text <> '' AND NOT EXISTS (
      SELECT 1 FROM assessment_fact AS later
      WHERE later.cycle = fact.cycle AND (later.at, later.id) > (fact.at, fact.id)
        AND coalesce(later.statement, later.subject) = coalesce(fact.statement, fact.subject));
    """
}
