extension Version1 {
  /// Network partners and the needs they may help with: facts of which the latest by (at, id) holds. With a need
  /// its links go.
  static let partners = """
    CREATE TABLE partner (
      id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE partner_fact (
      id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
      partner TEXT NOT NULL REFERENCES partner (id) ON DELETE CASCADE,
      at TEXT NOT NULL CHECK (length(at) = 24),
      origin TEXT NOT NULL CHECK (length(origin) = 36),
      name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 1024),
      district TEXT NOT NULL CHECK (length(district) <= 1024),
      offer TEXT NOT NULL CHECK (length(offer) <= 16384),
      contact TEXT NOT NULL CHECK (length(contact) <= 16384),
      last_checked TEXT CHECK (length(last_checked) = 10)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX partner_fact_in_time ON partner_fact (partner, at, id);

    CREATE TABLE need_partner_fact (
      id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
      need TEXT NOT NULL REFERENCES need (id) ON DELETE CASCADE,
      partner TEXT NOT NULL REFERENCES partner (id) ON DELETE CASCADE,
      at TEXT NOT NULL CHECK (length(at) = 24),
      origin TEXT NOT NULL CHECK (length(origin) = 36),
      can_help INTEGER NOT NULL CHECK (can_help IN (0, 1))
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX need_partner_fact_in_time ON need_partner_fact (need, partner, at, id);
    CREATE INDEX need_partner_fact_of_partner ON need_partner_fact (partner);

    CREATE VIEW current_partner AS
    SELECT fact.* FROM partner
    JOIN partner_fact AS fact ON fact.partner = partner.id AND fact.id = (
      SELECT id FROM partner_fact WHERE partner = partner.id ORDER BY at DESC, id DESC LIMIT 1);

    CREATE VIEW current_need_partner AS
    SELECT need, partner FROM need_partner_fact AS fact
    WHERE can_help = 1 AND NOT EXISTS (
      SELECT 1 FROM need_partner_fact AS later
      WHERE later.need = fact.need AND later.partner = fact.partner AND (later.at, later.id) > (fact.at, fact.id));
    """
}
