package import Dialogue

/// What is asked about somebody who is known.
package enum ParticipantQuestion: Equatable, Sendable {
  case access
  /// After the name was typed.
  case district(name: String)
  /// In which of two rounds an answer is to be set right.
  case round
  case mood(Round.Kind)
}

extension AppModel {
  func question(_ asked: ParticipantQuestion, about id: Participant.ID) -> Question {
    switch asked {
    case .access: accessQuestion(id)
    case .district(let name): districtQuestion(id, name)
    case .round: roundQuestion(id)
    case .mood(let round): moodQuestion(id, in: round)
    }
  }

  private func accessQuestion(_ id: Participant.ID) -> Question {
    var question = Question(texts.accessQuestion(name(of: id)), AccessMode.allCases, texts.access) {
      access, model, now in
      guard let person = model.session?.participant(id) else { return [] }
      return model.change(accessOf: person, to: access, now: now)
    }
    question.back = { model, _ in model.ask(.person(.access(nil))) }
    return question
  }

  private func districtQuestion(_ id: Participant.ID, _ name: String) -> Question {
    var question = Question(texts.districtQuestion(name), session?.cycle.districts ?? [], \.self) {
      district, model, now in model.record(.people(.edited(id, name: name, district: district)), now: now)
    }
    question.enter = Question.Reply(hint: texts.enterKeeps) { model, now in
      model.entry = nil
      let district = model.session?.participant(id)?.district ?? ""
      return model.record(.people(.edited(id, name: name, district: district)), now: now)
    }
    question.back = { model, _ in model.open(.person(.name(id)), text: model.name(of: id), typed: name) }
    return question
  }

  private func roundQuestion(_ id: Participant.ID) -> Question {
    // The rounds in which everybody says how they are, in their order.
    var question = Question(texts.whichRound, [Round.Kind.checkIn, .checkOut], texts.name(of:)) { round, model, _ in
      model.ask(.participant(id, .mood(round)))
    }
    question.back = { model, _ in model.ask(.person(.mood)) }
    return question
  }

  private func moodQuestion(_ id: Participant.ID, in round: Round.Kind) -> Question {
    var question = Question(texts.whichMood(name(of: id)), Mood.allCases, texts.mood) { mood, model, now in
      model.record(
        .round(.corrected(round, id, mood: mood)), now: now, saying: model.texts.corrected(model.name(of: id), mood))
    }
    question.back = { model, _ in
      let rounds = model.session?.roundsAnswered(by: id).count ?? 0
      return model.ask(rounds > 1 ? .participant(id, .round) : .person(.mood))
    }
    return question
  }
}
