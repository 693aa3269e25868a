package import Dialogue

/// What is asked about somebody who is known.
package enum ParticipantQuestion: Equatable, Sendable {
  case access
  /// Whether she is one with somebody whose name reads like the one that was typed.
  case known(name: String)
  /// After the name was typed.
  case district(name: String)
  /// In which of two rounds an answer is to be set right.
  case round
  case mood(Round.Kind)
}

extension AppModel {
  func question(_ asked: ParticipantQuestion, about id: Participant.ID) -> Question {
    switch asked {
    case .access:
      return Question(
        texts.accessQuestion(name(of: id)), AccessMode.allCases, texts.say,
        back: { model, _ in model.ask(.person(.access(nil))) }
      ) { access, model, now in
        guard let person = model.session?.participant(id) else { return [] }
        return model.change(accessOf: person, to: access, now: now)
      }
    case .known(let name): return questionAboutTwin(of: id, name)
    case .district(let name):
      func edit(_ district: String, _ model: inout AppModel, _ now: ClockReading) -> [AppEffect] {
        model.record(.people(.edited(id, name: name, district: district)), now: now)
      }
      let enter = Question.Reply(hint: texts.enterKeeps) { model, now in
        model.entry = nil
        return edit(model.session?.participant(id)?.district ?? "", &model, now)
      }
      return districtQuestion(
        name, other: .district(id, name: name), enter: enter,
        back: { model, _ in model.open(.person(.name(id)), text: model.name(of: id), typed: name) }, then: edit)
    case .round:
      // The rounds in which everybody says how they are, in their order.
      return Question(
        texts.whichRound, [Round.Kind.checkIn, .checkOut], texts.say,
        back: { model, _ in model.ask(.person(.mood)) }
      ) { round, model, _ in model.ask(.participant(id, .mood(round))) }
    case .mood(let round):
      return Question(
        texts.whichMood(name(of: id)), Mood.allCases, texts.say,
        back: { model, _ in
          let rounds = model.session?.roundsAnswered(by: id).count ?? 0
          return model.ask(rounds > 1 ? .participant(id, .round) : .person(.mood))
        }
      ) { mood, model, now in
        model.record(
          .round(.corrected(round, id, mood: mood)), now: now, saying: model.texts.corrected(model.name(of: id), mood))
      }
    }
  }
}
