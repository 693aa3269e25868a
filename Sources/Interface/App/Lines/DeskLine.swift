package import Dialogue
package import Reports

/// What staff type while they look back.
package enum DeskLine: Hashable, Sendable {
  /// Why staff see that stage.
  case stageReason(DecisionArea, ParticipationStage)
  /// What staff write for the Bilanz; a new text, or another one in place of one that is there.
  case statement(StaffStatement.Kind, StaffStatement.ID?)
  /// What staff recommend; a new text, or another one in place of one that is there.
  case recommendation(Recommendation.ID?)
  /// Who is asked.
  case addressee(Recommendation.ID)
  /// Until when.
  case recommendedUntil(Recommendation.ID)
  /// A line of the head of the Bilanz.
  case detail(ReportDetail)
  /// Where the Bilanz is saved, and for whom.
  case reportFile(ExportProfile)
  case newPartner
  case partner(NetworkPartner.ID, PartnerField)
  /// Since when the partner has that stage.
  case partnerStageDay(NetworkPartner.ID, PartnerStage)
  /// Why the partner has that stage from that day on.
  case partnerStageReason(NetworkPartner.ID, PartnerStage, since: CivilDate)
  /// What is looked for in closed sessions; it finds while it is typed.
  case search
}

extension AppModel {
  func request(_ asked: DeskLine) -> LineRequest {
    switch asked {
    case .stageReason(let area, let stage):
      LineRequest(texts.whyThisStage) { $0.assess(.stage(area, StageAssessment(stage, reason: $1)), now: $2) }
    case .statement(let kind, let id):
      LineRequest(texts.title(of: .statement(kind)), whenEmpty: id == nil ? .leaves : .isAnswer) { model, text, now in
        let id = id ?? Identifier(from: &model.identifiers)
        return model.assess(.statement(StaffStatement(id: id, kind: kind, text: text)), now: now)
      }
    case .recommendation(let id):
      LineRequest(texts.recommendation, whenEmpty: id == nil ? .leaves : .isAnswer) {
        $0.recommend($1, in: id, now: $2)
      }
    case .addressee(let id):
      LineRequest(texts.whoIsAsked, whenEmpty: .isAnswer) { $0.setAddressee($1, of: id, now: $2) }
    case .recommendedUntil(let id):
      LineRequest(texts.untilWhen, whenEmpty: .isAnswer) { model, text, now in
        text.isEmpty
          ? model.setDue(nil, of: id, now: now) : model.enter(text, as: .recommended(id), now: now)
      }
    case .detail(let detail):
      LineRequest(texts.say(detail), whenEmpty: .isAnswer) { $0.assess(.detail(detail, $1), now: $2) }
    case .reportFile(let reader):
      LineRequest(texts.fileLabel, back: { $0.ask(.report(.reader)) }) { model, path, _ in
        model.saveReport(to: path, for: reader)
      }
    case .newPartner:
      LineRequest(texts.whoCanHelp) { $0.put(NetworkPartner(id: Identifier(from: &$0.identifiers), name: $1), now: $2) }
    case .partner(let id, let field):
      LineRequest(texts.label(of: field), whenEmpty: field == .name ? .leaves : .isAnswer) {
        $0.change(field, of: id, to: $1, now: $2)
      }
    case .partnerStageDay(let id, let stage):
      LineRequest(texts.sinceWhen(stage), back: { $0.ask(.partnerStage(id)) }) {
        $0.enter($1, as: .partnerStage(id, stage), now: $2)
      }
    case .partnerStageReason(let id, let stage, let day): reasonRequest(of: stage, for: id, since: day)
    case .search: LineRequest(texts.searchFor) { _, words, _ in [.look(.texts(words))] }
    }
  }

  private func reasonRequest(of stage: PartnerStage, for id: NetworkPartner.ID, since day: CivilDate) -> LineRequest {
    LineRequest(
      texts.whyPartnerStage(stage, since: day), whenEmpty: .isAnswer,
      back: { $0.open(.desk(.partnerStageDay(id, stage)), text: $0.texts.date(day)) }
    ) { model, reason, now in
      model.write(
        .partnerStaged(id, ReasonedStage(stage, reason: reason), since: day),
        saying: model.texts.staged(model.desk.directory[id]?.name ?? "", stage), now: now)
    }
  }
}
