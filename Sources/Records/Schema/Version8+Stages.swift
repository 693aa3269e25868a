/// The eighth schema: how the net of partners grows.
enum Version8 {
  /// A stage with the day on which it began; of the facts of one partner and day the latest by (at, id) holds, and one
  /// without a stage takes away what was there. Partners of earlier programs have none and count as known.
  static let stages = """
    PRAGMA user_version = 8;

    ALTER TABLE partner_fact ADD COLUMN agreement TEXT NOT NULL DEFAULT '' CHECK (length(agreement) <= 16384);
    ALTER TABLE partner_fact ADD COLUMN next_step TEXT NOT NULL DEFAULT '' CHECK (length(next_step) <= 16384);
    ALTER TABLE partner_fact ADD COLUMN next_step_on TEXT CHECK (length(next_step_on) = 10);
    ALTER TABLE partner_fact ADD COLUMN barrier TEXT NOT NULL DEFAULT '' CHECK (length(barrier) <= 16384);
    ALTER TABLE partner_fact ADD COLUMN opening TEXT NOT NULL DEFAULT '' CHECK (length(opening) <= 16384);

    CREATE TABLE partner_stage_fact (
      id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
      partner TEXT NOT NULL REFERENCES partner (id) ON DELETE CASCADE,
      since TEXT NOT NULL CHECK (length(since) = 10),
      at TEXT NOT NULL CHECK (length(at) = 24),
      origin TEXT NOT NULL CHECK (length(origin) = 36),
      stage TEXT CHECK (stage IN ('known', 'inTalks', 'agreed', 'reliable', 'asleep')),
      reason TEXT NOT NULL CHECK (length(reason) <= 16384),
      CHECK (stage IS NOT NULL OR reason = '')
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX partner_stage_fact_in_time ON partner_stage_fact (partner, since, at, id);

    CREATE VIEW current_partner_stage AS
    SELECT partner, since, stage, reason FROM partner_stage_fact AS fact
    WHERE stage IS NOT NULL AND NOT EXISTS (
      SELECT 1 FROM partner_stage_fact AS later
      WHERE later.partner = fact.partner AND later.since = fact.since AND (later.at, later.id) > (fact.at, fact.id));
    """
}
