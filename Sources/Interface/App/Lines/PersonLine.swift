package import Dialogue
import Screen

/// What is typed about somebody.
package enum PersonLine: Hashable, Sendable {
  /// Somebody comes: a digit for a known person, letters for a new name.
  case arrival
  /// Somebody new who is still to come.
  case expected
  case newDistrict(name: String, arrives: Bool)
  case name(Participant.ID)
  case district(Participant.ID, name: String)
  case word(Participant.ID)
  case plan(Participant.ID)
  case team(TeamMember.Role)
  case helper(DialInIssue.ID)
}

extension AppModel {
  func request(_ asked: PersonLine, in line: Line?) -> LineRequest {
    switch asked {
    case .arrival:
      return LineRequest(texts.whoComes, hints: .arrival, rows: line.flatMap(missingPeople)) { model, name, _ in
        model.welcome(name, arrives: true)
      }
    case .expected: return LineRequest(texts.whoIsExpected) { model, name, _ in model.welcome(name, arrives: false) }
    case .newDistrict(let name, let arrives):
      return LineRequest(
        texts.districtLabel(withoutDistrict(name)), whenEmpty: .isMissing(texts.districtIsMissing),
        back: { $0.ask(.newcomer(.district(name: name, arrives: arrives))) }
      ) { model, district, _ in model.ask(.newcomer(.access(name: name, district: district, arrives: arrives))) }
    case .name(let id): return LineRequest(texts.nameLabel) { model, name, _ in model.rename(id, to: name) }
    case .district(let id, let name):
      return LineRequest(
        texts.districtLabel(name), whenEmpty: .isMissing(texts.districtIsMissing),
        back: { $0.ask(.participant(id, .district(name: name))) }
      ) { $0.record(.people(.edited(id, name: name, district: $1)), now: $2) }
    case .word(let id):
      return LineRequest(texts.wordLabel(name(of: id))) { $0.record(.round(.wordAdded(id, word: $1)), now: $2) }
    case .plan(let id):
      let name = name(of: id)
      return LineRequest(
        texts.myPlan(name), hints: .consent(texts.planYes(name)),
        rows: [(key: "Enter", text: texts.planNeedsYes(name)), (key: "Esc", text: texts.planIsNotKept)]
      ) { model, text, now in
        let event = PlanEvent.made(Identifier(from: &model.identifiers), of: id, text: text)
        return model.record(.plan(event), now: now, saying: model.texts.planMade(name))
      }
    case .team(let role):
      return LineRequest(texts.say(role), whenEmpty: .isAnswer) { $0.setTeam(role, to: $1, now: $2) }
    case .helper(let issue): return LineRequest(texts.whoHelps) { $0.setHelper($1, of: issue, now: $2) }
    }
  }

  /// Who can still come, as long as nothing is typed.
  private func missingPeople(_ line: Line) -> [(key: String, text: String)]? {
    guard let session, line.editor.text.isEmpty else { return nil }
    let missing = session.roster.filter { !session.isPresent($0.id) && $0.key > 10 * line.page }
    return missing.map { person in
      (key: texts.numberKey(person.key - 10 * line.page), text: texts.person(person.name, note: note(on: person)))
    }
  }
}
