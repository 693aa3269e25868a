import Dialogue

/// The bottom line when looking back.
extension HintText {
  var review: [String] {
    let pages = say("Ziffer 1–5 = Seite", "digits 1–5 = page")
    if model.review.isOpen {
      return items([scroll, closes], digits: pages, [])
    }
    return items([], digits: pages, [select, opens] + project([.page(.search)]) + [cycles])
  }

  var board: [String] {
    let open = model.board.isOpen ? closes : opens
    return items(
      [], digits: say("Ziffer 1–5 = ordnen", "digits 1–5 = sort"),
      project([.sorting(.statusNeed), .board(.answerNeed), .board(.assignNeed)]) + [open]
        + project([.board(.linkPartner), .general(.undo)])
        + [cycles])
  }

  var report: [String] {
    // Nothing was closed yet: there is nothing to save or to add to.
    guard model.lookedBack?.report != nil else { return items([], digits: noDigits, []) }
    return items(
      project([.report(.saveReport)]) + [scroll], digits: noDigits,
      project([
        .report(.goToChapter), .statement(.summary), .report(.addRecommendation), .report(.writeHead),
        .report(.assessStage), .report(.changeStatement), .general(.undo),
      ]) + [cycles]
        + project([.statement(.demand), .statement(.concern), .statement(.idea), .statement(.outlook)]))
  }

  var partners: [String] {
    let open =
      model.directory.isOpen
      ? closes : model.needInNet == nil ? opens : doing(.list(.openRow), "zum Überblick", "to board")
    return items(
      [select, open], digits: say("Ziffer 1–4 = Seite", "digits 1–4 = page"),
      project([
        .partners(.addPartner), .partners(.editPartner), .partners(.stagePartner), .partners(.checkPartner),
        .partners(.dropPartner), .general(.undo), .go(.board),
      ]))
  }

  private var opens: String { doing(.list(.openRow), "öffnet", "opens") }
  private var closes: String { doing(.list(.openRow), "schließt", "closes") }
  private var cycles: String { say("←→ Durchlauf", "←→ cycle") }

  /// What digits mean stands in the bottom line in any window. While people are waiting, so does the way back to them.
  private func items(_ first: [String], digits: String, _ last: [String]) -> [String] {
    guard let session = model.session else { return first + [digits] + last + project([.go(.today)]) }
    let back = project([.go(.session)])
    return session.phase.isLive ? [digits] + back + first + last : first + [digits] + last + back
  }
}
