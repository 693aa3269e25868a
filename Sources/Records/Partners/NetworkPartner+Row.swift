import Dialogue
import GRDB

extension NetworkPartner {
  /// Columns of which a partner is made when it is read.
  static let columns = """
    partner, name, district, offer, contact, last_checked, agreement, next_step, next_step_on, barrier, opening
    """

  init(_ row: StoredRow) throws(StoreError) {
    self.init(
      id: try row.value("partner"), name: try row.value("name"), district: try row.value("district"),
      offer: try row.value("offer"), contact: try row.value("contact"), lastChecked: try row.optional("last_checked"),
      agreement: try row.value("agreement"), nextStep: try row.value("next_step"),
      nextStepOn: try row.optional("next_step_on"), barrier: try row.value("barrier"),
      opening: try row.value("opening"))
  }
}

extension NetworkPartnerFact {
  init(_ row: StoredRow) throws(StoreError) {
    self.init(
      id: try row.value("id"), at: try row.value("at"), partner: try NetworkPartner(row),
      isListed: try row.value("is_listed"))
  }

  /// Writes the fact; one that is there already stays as it is.
  func insert(origin: String, in db: Database) throws {
    try db.change("INSERT INTO partner (id) VALUES (?) ON CONFLICT (id) DO NOTHING", [partner.id])
    try db.change(
      """
      INSERT INTO partner_fact (id, at, origin, is_listed, \(NetworkPartner.columns))
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING
      """,
      [
        id, at, origin, isListed, partner.id, partner.name, partner.district, partner.offer, partner.contact,
        partner.lastChecked, partner.agreement, partner.nextStep, partner.nextStepOn, partner.barrier, partner.opening,
      ])
  }
}

extension NeedPartnerFact {
  init(_ row: StoredRow) throws(StoreError) {
    self.init(
      id: try row.value("id"), at: try row.value("at"), need: try row.value("need"),
      partner: try row.value("partner"), canHelp: try row.value("can_help"))
  }

  /// Writes the fact; one that is there already stays as it is.
  func insert(origin: String, in db: Database) throws {
    try db.change(
      """
      INSERT INTO need_partner_fact (id, at, origin, need, partner, can_help)
      VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING
      """, [id, at, origin, need, partner, canHelp])
  }
}
