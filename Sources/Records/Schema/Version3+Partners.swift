/// The third schema: network partners can be taken out of the directory.
enum Version3 {
  /// A partner whose latest fact does not list it is out of the directory; its facts and links stay, so that it can
  /// come back.
  static let partners = """
    PRAGMA user_version = 3;

    ALTER TABLE partner_fact ADD COLUMN is_listed INTEGER NOT NULL DEFAULT 1 CHECK (is_listed IN (0, 1));

    DROP VIEW current_partner;

    CREATE VIEW current_partner AS
    SELECT fact.* FROM partner
    JOIN partner_fact AS fact ON fact.partner = partner.id AND fact.id = (
      SELECT id FROM partner_fact WHERE partner = partner.id ORDER BY at DESC, id DESC LIMIT 1)
    WHERE fact.is_listed = 1;
    """
}
