import Dialogue

/// The bottom line when looking back.
extension Texts {
  func reviewHints(_ model: AppModel) -> [String] {
    let pages = say("Ziffer 1–5 = Seite", "digits 1–5 = page")
    if model.review.isOpen {
      return hints(
        [say("↑↓ blättern", "↑↓ scroll"), say("Enter schließt", "Enter closes")], digits: pages, [], in: model)
    }
    return hints(
      [], digits: pages,
      [say("↑↓ wählen", "↑↓ select"), say("Enter öffnet", "Enter opens")] + project([.searchArchive], model)
        + [cycles], in: model)
  }

  func boardHints(_ model: AppModel) -> [String] {
    let open = model.board.isOpen ? say("Enter schließt", "Enter closes") : say("Enter öffnet", "Enter opens")
    return hints(
      [], digits: say("Ziffer 1–5 = ordnen", "digits 1–5 = sort"),
      project([.statusNeed, .answerNeed, .assignNeed], model) + [open] + project([.linkPartner, .undo], model)
        + [cycles], in: model)
  }

  func reportHints(_ model: AppModel) -> [String] {
    // Nothing was closed yet: there is nothing to save or to add to.
    guard model.lookedBack?.report != nil else { return hints([], digits: noDigits, [], in: model) }
    return hints(
      project([.saveReport], model) + [say("↑↓ blättern", "↑↓ scroll")], digits: noDigits,
      project(
        [.assessStage, .addDemand, .addStaffConcern, .addStaffIdea, .addOutlook, .changeStatement, .undo], model)
        + [cycles], in: model)
  }

  func partnerHints(_ model: AppModel) -> [String] {
    let open = model.directory.isOpen ? say("Enter schließt", "Enter closes") : say("Enter öffnet", "Enter opens")
    return hints(
      [say("↑↓ wählen", "↑↓ select"), open], digits: noDigits,
      project([.addPartner, .editPartner, .checkPartner, .dropPartner, .undo, .goNeeds], model), in: model)
  }

  private var cycles: String { say("←→ Durchlauf", "←→ cycle") }

  /// What digits mean stands in the bottom line in any window. While people are waiting, so does the way back to them.
  private func hints(_ first: [String], digits: String, _ last: [String], in model: AppModel) -> [String] {
    guard let session = model.session else { return first + [digits] + last + project([.goToday], model) }
    let back = project([.goSession], model)
    return session.phase.isLive ? [digits] + back + first + last : first + [digits] + last + back
  }
}
