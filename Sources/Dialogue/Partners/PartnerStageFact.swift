/// That a network partner came to a stage on some day: appended, never changed.
///
/// For a partner and a day the fact with the latest time holds; of two with the same time the one with the greater id.
/// The day is when it was so, the time when it was written: the net can be drawn for every day.
package struct PartnerStageFact: Hashable, Sendable, Codable, Identifiable {
  package let id: Identifier<PartnerStageFact>
  package let at: Instant
  package let partner: NetworkPartner.ID
  /// The day from which it was so.
  package let since: CivilDate
  /// Nil takes away what was written for that day.
  package let content: ReasonedStage?

  package init(
    id: Identifier<PartnerStageFact>, at: Instant, partner: NetworkPartner.ID, since: CivilDate, content: ReasonedStage?
  ) {
    self.id = id
    self.at = at
    self.partner = partner
    self.since = since
    self.content = content
  }
}
