import Dialogue
import Reports
import Screen

/// What is read and scrolled, and is no list.
extension ScreenView {
  /// What a panel over the screen says; nil for one that is a list.
  func text(of overlay: Overlay, columns: Int) -> ScrolledText? {
    switch overlay {
    case .help: HelpText(screen: self).scrolled(columns: columns)
    case .crisisCard: CrisisCardText(screen: self).scrolled(columns: columns)
    case .talkShares: model.session.map { TalkSharesText(screen: self, session: $0).scrolled(columns: columns) }
    case .palette: nil
    }
  }

  /// What is open in front of a list, or the Bilanz; nil where a list is in front.
  func textInFront(columns: Int) -> ScrolledText? {
    if model.isAtStart { return TodayView(screen: self).scrolled(columns: columns, rows: model.layout.place.rows) }
    switch model.place {
    case .board: return card(columns: columns)
    case .partners: return partnerCard(columns: columns)
    case .review:
      guard model.review.isOpen, model.lookedBack != nil else { return nil }
      return ReviewDetail(screen: self, columns: columns).scrolled
    case .report: return ReportText(texts: texts, looked: model.lookedBack).scrolled(columns: columns)
    case .today, .session: return nil
    }
  }

  private func card(columns: Int) -> ScrolledText? {
    guard model.board.isOpen, model.lookedBack != nil else { return nil }
    return model.selectedCard.map { needCard($0, columns: columns) }
  }

  /// Everything that is known of a need.
  func needCard(_ card: NeedCard, columns: Int) -> ScrolledText {
    NeedCardText(
      card: card, texts: texts, area: model.title(of: card.category),
      partners: model.desk.directory.partners.filter { model.canHelp($0.id, with: card.id) }
    ).scrolled(columns: columns)
  }

  private func partnerCard(columns: Int) -> ScrolledText? {
    guard model.directory.isOpen else { return nil }
    return model.currentPartner.map { partnerCard($0, columns: columns) }
  }

  /// Everything that is known of a partner.
  func partnerCard(_ partner: NetworkPartner, columns: Int) -> ScrolledText {
    let stage = texts.currentDay.flatMap { model.desk.stages.fact(of: partner.id, on: $0) }
    return PartnerCardText(
      partner: partner, stage: texts.stage(of: partner.id, in: model.desk), reason: stage?.content?.reason ?? "",
      texts: texts, needs: model.needs(of: partner.id),
      cycle: model.lookedBack?.lookback.cycle.name ?? ""
    ).scrolled(columns: columns)
  }
}
