import Dialogue
import Interface
import Screen
import Testing
import Words

@Suite("What an earlier program has left half typed")
struct EarlierDraftTests {
  /// A draft as it was kept before fields had names of their own.
  private func draft(_ field: String, _ text: String) -> Draft { Draft(field: field, text: text, cursor: text.count) }

  private func typed(_ trainer: Trainer) -> String? {
    if case .line(let line) = trainer.model.entry { line.editor.text } else { nil }
  }

  @Test("in the session comes back in its line when the session is taken up")
  func session() throws {
    let open = try #require(try Trainer(in: .exchange).model.history)
    let unfinished = SessionStart.Unfinished(
      history: open, draft: draft(#"{"topic":{"_0":"impulse"}}"#, "Fahrka"), gap: nil)
    var trainer = try Trainer(
      .german, start: SessionStart(proposal: .second(), unfinished: unfinished))
    trainer.press("Enter")
    #expect(typed(trainer) == "Fahrka")
    #expect(trainer.asked == "Thema (Impuls)")
  }

  @Test("at the desk comes back in its field, and its old name goes when it is entered or typed on")
  func desk() throws {
    let kept = draft(#"{"newPartner":{}}"#, "Tafe")
    var trainer = try Trainer(
      .german, start: SessionStart(proposal: .second(), deskDrafts: [kept]))
    trainer.press("g n a")
    #expect(typed(trainer) == "Tafe")
    var typing = trainer
    typing.type("l")
    #expect(typing.kept == [nil, "Tafe", "Tafel"])
    #expect(typing.keptFields == [kept.field, #"["newPartner"]"#, #"["newPartner"]"#])
    trainer.press("Enter")
    #expect(trainer.keptFields.contains(kept.field) && trainer.kept.last == .some(nil))
    #expect(trainer.model.desk.directory.partners.map(\.name).contains("Tafe"))
  }
}

extension Trainer {
  private var drafts: [(Draft?, field: String)] {
    effects.compactMap {
      if case .write(.saveAtDesk(let draft, let field)) = $0 { (draft, field: field) } else { nil }
    }
  }

  /// The texts that were kept for fields at the desk, in order; nil where one was given up.
  fileprivate var kept: [String?] { drafts.map { $0.0?.text } }

  fileprivate var keptFields: [String] { drafts.map(\.field) }
}
