import Dialogue
import Reports
import Screen

/// Everything that is known of a network partner, as their card shows it.
struct PartnerCardText {
  let partner: NetworkPartner
  /// The stage today, and since when.
  let stage: String
  /// Why; may be empty.
  let reason: String
  let texts: Texts
  /// Needs of the cycle with which they can help.
  let needs: [NeedCard]
  /// The cycle of these needs.
  let cycle: String

  func scrolled(columns: Int) -> ScrolledText {
    let fields =
      PartnerField.allCases.map { (texts.label(of: $0), texts.value(of: $0, in: partner)) }
      + [(texts.stage, reason.isEmpty ? stage : "\(stage) – \(reason)")]
    let wordings = needs.map { $0.isConfidential ? texts.confidentialWording : texts.quoted($0.wording) }
    let lines =
      FactTable(fields: fields).lines(columns: columns)
      + (needs.isEmpty ? [] : [StyledLine(), StyledLine(texts.say(Phase.needs), .title)])
      + wordings.flatMap { StyledLine.wrapped("· " + $0, columns: columns, indent: "  ") }
    return ScrolledText(title: texts.partnerForm, trailing: needs.isEmpty ? "" : cycle, lines: lines)
  }
}
