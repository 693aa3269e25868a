import Content
package import Dialogue
import Words

/// What is asked about the hour as a whole.
package enum HourQuestion: Equatable, Sendable {
  case exercise
  /// Which of the prompts in sight stays.
  case prompt
  /// Of what kind a disturbance is, while it goes on or when it is to end.
  case disturbanceKind(ends: Bool)
  case disturbanceOutcome
  /// Which of several stretches without the program is to count or not.
  case gap
  /// Enter closes the session.
  case close
  /// Whether a day so far away is meant.
  case farDay(CivilDate, DayPurpose)
}

extension AppModel {
  func question(_ asked: HourQuestion) -> Question {
    switch asked {
    case .exercise:
      return Question(
        texts.whichExercise, suitableBreaks, { $0.title[texts.language] }, hints: .named(second: texts.digitIsExercise)
      ) { $1.begin($0, now: $2) }
    case .prompt:
      var question = Question(texts.whichPrompt, shownPrompts, { $0.text[texts.language] }) { prompt, model, now in
        model.record(.frame(.promptPinned(key: prompt.key)), now: now, saying: model.texts.promptPinned)
      }
      question.isReadWhole = true
      return question
    case .disturbanceKind(let ends):
      return Question(texts.whatDisturbs, Disturbance.Kind.allCases, texts.say) {
        $1.say($0, ends: ends, now: $2)
      }
    case .disturbanceOutcome:
      return Question(texts.howDidItEnd, Disturbance.Outcome.allCases, texts.say) {
        $1.endDisturbance(as: $0, now: $2)
      }
    case .gap: return questionAboutGaps
    case .close: return closingQuestion
    case .farDay(let date, let purpose): return question(about: date, for: purpose)
    }
  }

  private var closingQuestion: Question {
    let open = session?.openIssues.map { texts.issue($0, of: session) } ?? []
    let enter = Question.Reply(hint: texts.enterCloses) { model, now in
      model.entry = nil
      return model.record(.frame(.closed), now: now, saying: model.texts.sessionClosed)
    }
    var question = Question(texts.closeQuestion, [], enter: enter, hints: .confirmation(escape: texts.escLeavesOpen))
    question.rows =
      [(key: "Enter", text: texts.closeNow), (key: "Esc", text: texts.stayOpen)]
      + (open.isEmpty ? [] : [(key: "·", text: texts.stillOpen(open))])
    return question
  }
}
