/// A field of a network partner's form.
package enum PartnerField: String, CaseIterable, Hashable, Sendable {
  case name, district, offer, contact, lastChecked, agreement, nextStep, nextStepOn, barrier, opening
}
