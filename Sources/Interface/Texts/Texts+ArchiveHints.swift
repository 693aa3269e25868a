import Dialogue

/// The bottom line when looking back.
extension Texts {
  func reviewHints(_ model: AppModel) -> [String] {
    if model.review.isOpen {
      return [say("↑↓ blättern", "↑↓ scroll"), say("Enter schließt", "Enter closes")]
        + [say("Ziffer 1–5 = Seite", "digits 1–5 = page")] + back(model)
    }
    return [say("Ziffer 1–5 = Seite", "digits 1–5 = page"), say("↑↓ wählen", "↑↓ select")]
      + [say("Enter öffnet", "Enter opens")] + project([.searchArchive], model) + [say("←→ Durchlauf", "←→ cycle")]
      + back(model)
  }

  func boardHints(_ model: AppModel) -> [String] {
    let order = [say("Ziffer 1–5 = ordnen", "digits 1–5 = sort")]
    let open = [model.board.isOpen ? say("Enter schließt", "Enter closes") : say("Enter öffnet", "Enter opens")]
    return order + project([.statusNeed, .answerNeed, .assignNeed], model) + open
      + project([.linkPartner], model) + project([.undo], model)
      + [say("←→ Durchlauf", "←→ cycle")] + back(model)
  }

  func reportHints(_ model: AppModel) -> [String] {
    project([.saveReport], model) + [say("↑↓ blättern", "↑↓ scroll")]
      + project([.assessStage, .addDemand], model) + [noDigits]
      + project([.addStaffConcern, .addStaffIdea, .addOutlook, .changeStatement, .undo], model) + [
        say("←→ Durchlauf", "←→ cycle")
      ] + back(model)
  }

  func partnerHints(_ model: AppModel) -> [String] {
    let open = model.directory.isOpen ? say("Enter schließt", "Enter closes") : say("Enter öffnet", "Enter opens")
    return [say("↑↓ wählen", "↑↓ select"), open] + project([.addPartner, .editPartner, .checkPartner], model)
      + [noDigits] + project([.dropPartner, .undo, .goNeeds], model)
  }

  private func back(_ model: AppModel) -> [String] {
    project([model.session == nil ? .goToday : .goSession], model)
  }
}
