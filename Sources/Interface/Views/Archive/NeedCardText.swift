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

  func scrolled(columns: Int) -> ScrolledText {
    ScrolledText(
      title: texts.needForm,
      trailing: texts.sessionOn(card.session, texts.shortDay(card.capturedOn)),
      lines: FactTable(fields: fields).lines(columns: columns))
  }

  /// Who can help, and how to reach them.
  private var contacts: String {
    partners.map { $0.contact.isEmpty ? $0.name : "\($0.name) (\($0.contact))" }.joined(separator: " · ")
  }

  private var fields: [(String, String)] {
    func fact(_ field: NeedFact.Field, _ value: String?) -> (String, String) { (texts.say(field), value ?? "") }
    return [
      fact(.wording, card.wording), (texts.topic, card.topic ?? ""), fact(.category, area ?? texts.areaOpen),
      fact(.level, card.level.map(texts.say)), fact(.urgency, card.urgency.map(texts.say)),
      fact(.sharedBy, card.sharedBy.map(String.init)), fact(.helpers, card.helpers),
      (texts.title(of: .go(.partners)), contacts), fact(.existingOffer, card.existingOffer),
      fact(.barrier, card.barrier), fact(.nextStep, card.nextStep), fact(.responsible, card.responsible),
      fact(.dueOn, card.dueOn.map(texts.date)), fact(.status, texts.say(card.status)), fact(.answer, card.answer),
      fact(.derivedDemand, card.derivedDemand),
      fact(.reportedBackOn, card.reportedBackOn.map(texts.date) ?? texts.notYet),
      fact(.confidential, texts.yesNo(card.isConfidential)), fact(.released, texts.yesNo(card.isReleased)),
    ]
  }
}
