import Dialogue

/// The bottom line when looking back.
extension Texts {
  func reviewHints(_ model: AppModel) -> [String] {
    if model.review.isOpen {
      return withBack(
        [say("↑↓ blättern", "↑↓ scroll"), say("Enter schließt", "Enter closes")]
          + [say("Ziffer 1–5 = Seite", "digits 1–5 = page")], model)
    }
    return withBack(
      [say("Ziffer 1–5 = Seite", "digits 1–5 = page"), say("↑↓ wählen", "↑↓ select")]
        + [say("Enter öffnet", "Enter opens")] + project([.searchArchive], model) + [say("←→ Durchlauf", "←→ cycle")],
      model)
  }

  func boardHints(_ model: AppModel) -> [String] {
    let order = [say("Ziffer 1–5 = ordnen", "digits 1–5 = sort")]
    let open = [model.board.isOpen ? say("Enter schließt", "Enter closes") : say("Enter öffnet", "Enter opens")]
    return withBack(
      order + project([.statusNeed, .answerNeed, .assignNeed], model) + open
        + project([.linkPartner], model) + project([.undo], model) + [say("←→ Durchlauf", "←→ cycle")], model)
  }

  func reportHints(_ model: AppModel) -> [String] {
    // Nothing was closed yet: there is nothing to save or to add to.
    guard model.lookedBack?.report != nil else { return withBack([say("←→ Durchlauf", "←→ cycle")], model) }
    return withBack(
      project([.saveReport], model) + [say("↑↓ blättern", "↑↓ scroll")]
        + project([.assessStage, .addDemand], model) + [noDigits]
        + project([.addStaffConcern, .addStaffIdea, .addOutlook, .changeStatement, .undo], model)
        + [say("←→ Durchlauf", "←→ cycle")], model)
  }

  func partnerHints(_ model: AppModel) -> [String] {
    let open = model.directory.isOpen ? say("Enter schließt", "Enter closes") : say("Enter öffnet", "Enter opens")
    return withBack(
      [say("↑↓ wählen", "↑↓ select"), open] + project([.addPartner, .editPartner, .checkPartner], model)
        + [noDigits] + project([.dropPartner, .undo, .goNeeds], model), model)
  }

  /// With the way back: the first of all while people are waiting, the last otherwise.
  private func withBack(_ hints: [String], _ model: AppModel) -> [String] {
    guard let session = model.session else { return hints + project([.goToday], model) }
    let back = project([.goSession], model)
    return session.phase.isLive ? back + hints : hints + back
  }
}
