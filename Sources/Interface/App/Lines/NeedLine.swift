package import Dialogue
import Reports

/// What is typed about a need, or about something else that was heard.
package enum NeedLine: Hashable, Sendable {
  /// A new need, from a mark or by itself.
  case new(Mark.ID?)
  case field(Need.ID, NeedField)
  case statusAnswer(Need.ID, Need.Status)
  case hands(Need.ID)
  case markText(Mark.ID)
  /// Words that are marked as they are typed.
  case note(Mark.Kind)
}

extension AppModel {
  func request(_ asked: NeedLine) -> LineRequest {
    switch asked {
    case .new(let mark):
      return LineRequest(texts.ownWordsLabel(of: mark.flatMap(whoSaid))) { $0.capture($1, from: mark, now: $2) }
    case .field(let id, let field):
      return LineRequest(texts.say(field.fact), whenEmpty: field.mayBeEmpty ? .isAnswer : .leaves) {
        $0.change(id, field, to: $1, now: $2)
      }
    case .statusAnswer(let id, let status):
      return LineRequest(texts.whyNot) { $0.set(id, by: .status(status, answer: $1), now: $2) }
    case .hands(let id):
      return LineRequest(texts.handsLabel, hints: .number) { model, text, now in
        guard let count = Int(text) else { return model.refuseInput(model.texts.notANumber) }
        return model.setInSession(id, by: .sharedBy(count), now: now)
      }
    case .markText(let id):
      let kind = session?.needList[id]?.kind
      return LineRequest(kind.map { texts.say($0).capitalizedFirst } ?? texts.textLabel) { model, text, now in
        let effects = model.stayingInPlace { $0.record(.heard(.markWritten(id, text: text)), now: now) }
        model.tellMentions(of: id)
        return effects
      }
    case .note(let kind):
      return LineRequest(texts.say(kind).capitalizedFirst) { model, text, now in
        model.mark(kind, text: text, now: now)
      }
    }
  }

  private func whoSaid(_ mark: Mark.ID) -> String? {
    session?.needList[mark]?.participant.flatMap { session?.participant($0)?.name }
  }

  private mutating func capture(_ text: String, from mark: Mark.ID?, now: ClockReading) -> [AppEffect] {
    let id = Need.ID(from: &identifiers)
    let effects = record(.heard(.needCaptured(id, wording: text, from: mark)), now: now, saying: texts.needCaptured)
    if session?.needList[id] != nil { selection.row = .need(id) }
    return effects
  }

  private func status(of id: Need.ID) -> Need.Status {
    let card = isOnBoard ? lookedBack?.board.cards.first { $0.id == id } : nil
    return card?.status ?? session?.needList[id]?.status ?? .captured
  }

  private mutating func change(_ id: Need.ID, _ field: NeedField, to text: String, now: ClockReading) -> [AppEffect] {
    switch field {
    case .wording: return setInSession(id, by: .wording(text), now: now)
    case .helpers: return setInSession(id, by: .helpers(text), now: now)
    case .existingOffer: return setInSession(id, by: .existingOffer(text), now: now)
    case .barrier: return setInSession(id, by: .barrier(text), now: now)
    case .drive: return setInSession(id, by: .drive(text), now: now)
    case .nextStep: return setInSession(id, by: .nextStep(text), now: now)
    case .derivedDemand: return set(id, by: .derivedDemand(text), now: now)
    case .responsible: return set(id, by: .responsible(text), now: now)
    case .answer: return set(id, by: .status(status(of: id), answer: text), now: now)
    case .dueOn: return enter(text, as: .due(id), now: now)
    case .sharedBy, .urgency, .level, .category, .moreCategories, .gkvField, .status, .confidential, .released:
      return []
    }
  }
}
