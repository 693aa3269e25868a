package import Dialogue
import Reports

/// What is asked of staff for the Bilanz.
package enum ReportQuestion: Equatable, Sendable {
  /// Of which area the stage of participation is assessed.
  case area
  case stage(DecisionArea)
  /// Which line of the head is written.
  case detail
  /// From which need a recommendation follows.
  case need(Recommendation.ID)
  /// Which text is changed.
  case text
  /// Which chapter is to be seen.
  case chapter
  /// For whom the file is.
  case reader
  /// Whether the cycle is over.
  case end
}

extension AppModel {
  func question(_ asked: ReportQuestion) -> Question {
    switch asked {
    case .area:
      return Question(
        texts.whatIsDecided, DecisionArea.allCases, { texts.area($0, lookedBack?.assessment.stages[$0]) }
      ) { area, model, _ in model.ask(.report(.stage(area))) }
    case .stage(let area):
      let reason = lookedBack?.assessment.stages[area]?.reason ?? ""
      return Question(
        texts.stageQuestion(area),
        ParticipationStage.allCases.map { stage in
          (texts.say(stage), { model, _ in model.open(.desk(.stageReason(area, stage)), text: reason) })
        } + [(texts.notAssessed, { model, now in model.assess(.stage(area, nil), now: now) })],
        back: { model, _ in model.ask(.report(.area)) })
    case .end:
      return Question(
        texts.isCycleOver,
        [
          (texts.cycleIsOver, { model, now in model.endCycle(now: now) }), (texts.cycleGoesOn, { _, _ in [] }),
        ])
    case .detail:
      return Question(
        texts.whichDetail, ReportDetail.allCases, { texts.detail($0, lookedBack?.assessment.detail($0)) }
      ) { detail, model, _ in
        model.open(.desk(.detail(detail)), text: model.lookedBack?.assessment.detail(detail) ?? "")
      }
    case .need(let id): return question(aboutNeedOf: id)
    case .text: return Question(texts.whichText, changeableTexts, texts.text) { text, model, _ in model.change(text) }
    case .chapter: return chapterQuestion
    case .reader: return readerQuestion
    }
  }
}
