import Dialogue
import Reports
import Screen

/// Everything that is known of a need, as its card shows it.
struct NeedCardText {
  let card: NeedCard
  let texts: Texts
  /// The title of its area; nil while it has none.
  let area: String?
  /// Who can help.
  let partners: [NetworkPartner]

  func scrolled(columns: Int) -> ScrolledCard {
    let lines = fields.filter { !$0.1.isEmpty }.flatMap { label, value -> [StyledLine] in
      StyledLine.wrapped(label + (label.hasSuffix("?") ? " " : ": ") + value, columns: columns, indent: "  ")
    }
    return ScrolledCard(
      title: texts.needForm, trailing: texts.sessionOn(card.session, texts.shortDay(card.capturedOn)), lines: lines)
  }

  /// Who can help, and how to reach them.
  private var contacts: String {
    partners.map { $0.contact.isEmpty ? $0.name : "\($0.name) (\($0.contact))" }.joined(separator: " · ")
  }

  private var fields: [(String, String)] {
    [
      (texts.label(of: NeedField.wording), card.wording), (texts.topic, card.topic ?? ""),
      (texts.label(of: NeedField.category), area ?? texts.areaOpen),
      (texts.label(of: NeedField.level), card.level.map(texts.level) ?? ""),
      (texts.label(of: NeedField.urgency), card.urgency.map(texts.urgency) ?? ""),
      (texts.label(of: NeedField.sharedBy), card.sharedBy.map(String.init) ?? ""),
      (texts.label(of: NeedField.helpers), card.helpers),
      (texts.title(of: .go(.partners)), contacts),
      (texts.label(of: NeedField.existingOffer), card.existingOffer),
      (texts.label(of: NeedField.barrier), card.barrier), (texts.label(of: NeedField.nextStep), card.nextStep),
      (texts.label(of: NeedField.responsible), card.responsible),
      (texts.label(of: NeedField.dueOn), card.dueOn.map(texts.date) ?? ""),
      (texts.label(of: NeedField.status), texts.status(card.status)),
      (texts.label(of: NeedField.answer), card.answer),
      (texts.label(of: NeedField.derivedDemand), card.derivedDemand),
      (texts.reportedBackLabel, card.reportedBackOn.map(texts.date) ?? texts.notYet),
      (texts.label(of: NeedField.confidential), texts.yesNo(card.isConfidential)),
      (texts.label(of: NeedField.released), texts.yesNo(card.isReleased)),
    ]
  }
}
