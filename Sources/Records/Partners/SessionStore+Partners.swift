package import Dialogue
import GRDB

extension SessionStore {
  /// Adds network partners and what became known of them, all of it or nothing; what is there already stays as it is.
  package func append(_ facts: [NetworkPartnerFact]) throws(StoreError) {
    try writing { db in
      for fact in facts { try fact.insert(origin: origin, in: db) }
    }
  }

  /// Adds who may help with which need, all of it or nothing; what is there already stays as it is.
  ///
  /// The needs are those of closed sessions; a need or a partner that nobody knows is refused.
  package func append(_ facts: [NeedPartnerFact]) throws(StoreError) {
    try writing { db in
      for fact in facts { try fact.insert(origin: origin, in: db) }
    }
  }

  /// Adds which stage network partners came to, all of it or nothing; what is there already stays as it is.
  ///
  /// The partners are known ones.
  package func append(_ facts: [PartnerStageFact]) throws(StoreError) {
    try writing { db in
      for fact in facts { try fact.insert(origin: origin, in: db) }
    }
  }

  /// All network partners that stand in the directory now, by name.
  package func partners() throws(StoreError) -> [NetworkPartner] {
    try reading { db in
      try db.rows("SELECT \(NetworkPartner.columns) FROM current_partner") { try NetworkPartner($0) }
        .sorted(by: NetworkPartner.isListedBefore)
    }
  }

  /// The network partners who may help with a need, by name.
  package func partners(of need: Need.ID) throws(StoreError) -> [NetworkPartner] {
    try reading { db in
      try db.rows(
        """
        SELECT partner.* FROM current_need_partner AS link
        JOIN current_partner AS partner ON partner.partner = link.partner WHERE link.need = ?
        """, [need]
      ) { try NetworkPartner($0) }
      .sorted(by: NetworkPartner.isListedBefore)
    }
  }

  /// The needs with which a network partner may help, those of the newest session first.
  package func needs(of partner: NetworkPartner.ID) throws(StoreError) -> [Need.ID] {
    try reading { db in
      try db.column(
        """
        SELECT need.id FROM current_need_partner AS link
        JOIN need ON need.id = link.need JOIN session ON session.id = need.session
        WHERE link.partner = ? ORDER BY session.scheduled_start DESC, session.id DESC, need.ordinal
        """, [partner])
    }
  }

  /// Everything that became known of network partners, oldest first.
  package func partnerFacts() throws(StoreError) -> [NetworkPartnerFact] {
    try reading { db in
      try db.rows("SELECT id, at, is_listed, \(NetworkPartner.columns) FROM partner_fact ORDER BY at, id") {
        try NetworkPartnerFact($0)
      }
    }
  }

  /// Which stages network partners came to, in the order in which it was written.
  package func partnerStageFacts() throws(StoreError) -> [PartnerStageFact] {
    try reading { db in
      try db.rows("SELECT id, at, partner, since, stage, reason FROM partner_stage_fact ORDER BY at, id") {
        try PartnerStageFact($0)
      }
    }
  }

  /// Who was found to help with which need, and who no longer, oldest first.
  package func needPartnerFacts() throws(StoreError) -> [NeedPartnerFact] {
    try reading { db in
      try db.rows("SELECT id, at, need, partner, can_help FROM need_partner_fact ORDER BY at, id") {
        try NeedPartnerFact($0)
      }
    }
  }
}
