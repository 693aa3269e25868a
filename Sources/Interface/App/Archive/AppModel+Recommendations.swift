import Content
import Dialogue
import Reports

/// What staff recommend, asked for part by part: the text, who is asked, until when, and from which need it follows.
/// Every part is written as soon as it is entered; whoever leaves the rest keeps what is there.
extension AppModel {
  /// Takes the text of a new recommendation, or another text of one that is there; an empty one takes it away.
  mutating func recommend(_ text: String, in id: Recommendation.ID?, now: ClockReading) -> [AppEffect] {
    var asked =
      id.flatMap(recommendation) ?? Recommendation(id: id ?? Identifier(from: &identifiers), text: "")
    guard !text.isEmpty else { return assess(.recommendation(Recommendation(id: asked.id, text: "")), now: now) }
    asked.text = text
    let effects = assess(.recommendation(asked), now: now)
    open(.desk(.addressee(asked.id)), text: asked.addressee)
    return effects
  }

  mutating func setAddressee(_ addressee: String, of id: Recommendation.ID, now: ClockReading) -> [AppEffect] {
    let effects = change(id, now: now) { $0.addressee = addressee }
    open(.desk(.recommendedUntil(id)), text: recommendation(id)?.dueOn.map(texts.date) ?? "")
    return effects
  }

  mutating func setDue(_ day: CivilDate?, of id: Recommendation.ID, now: ClockReading) -> [AppEffect] {
    let effects = change(id, now: now) { $0.dueOn = day }
    if !needsToName.isEmpty { ask(.report(.need(id))) }
    return effects
  }

  /// From which need the recommendation follows; Enter leaves that as it is.
  func question(aboutNeedOf id: Recommendation.ID) -> Question {
    let current = recommendation(id)?.need
    return Question(
      texts.fromWhichNeed,
      needsToName.map { card in
        (card.wording, { model, now in model.change(id, now: now) { $0.need = card.id } })
      } + [(texts.fromNoNeed, { model, now in model.change(id, now: now) { $0.need = nil } })],
      enter: Question.Reply(hint: current == nil ? texts.enterIsNone : texts.enterKeeps) { model, _ in
        model.entry = nil
        return []
      })
  }

  /// Needs of the cycle that may be named outside the team.
  private var needsToName: [NeedCard] {
    let secret = Set(library.categories.filter(\.alwaysConfidential).map(\.key))
    return lookedBack?.board.cards.filter { card in
      card.isConfirmed && card.isReleased && !card.isConfidential
        && secret.isDisjoint(with: [card.category].compactMap(\.self) + card.moreCategories)
    } ?? []
  }

  private func recommendation(_ id: Recommendation.ID) -> Recommendation? {
    lookedBack?.assessment.recommendations.first { $0.id == id }
  }

  private mutating func change(
    _ id: Recommendation.ID, now: ClockReading, _ change: (inout Recommendation) -> Void
  ) -> [AppEffect] {
    guard var asked = recommendation(id) else { return refuseInput(texts.recommendationIsGone) }
    change(&asked)
    return assess(.recommendation(asked), now: now)
  }
}
