package import Dialogue
import Screen

/// What is typed about somebody.
package enum PersonLine: Hashable, Sendable {
  /// Somebody comes: a digit for a known person, letters for a new name.
  case arrival
  case newDistrict(name: String)
  case name(Participant.ID)
  case district(Participant.ID, name: String)
  case word(Participant.ID)
  case plan(Participant.ID)
  case team(TeamMember.Role)
  case helper(DialInIssue.ID)

  var limit: TextLimit {
    switch self {
    case .arrival, .newDistrict, .name, .district, .team, .helper: .name
    case .word: .word
    case .plan: .need
    }
  }
}

extension AppModel {
  func request(_ asked: PersonLine, in line: Line?) -> LineRequest {
    switch asked {
    case .arrival: return arrivalRequest(line)
    case .newDistrict(let name):
      var request = LineRequest(texts.districtLabel(name), whenEmpty: .isMissing(texts.districtIsMissing)) {
        model, district, _ in model.ask(.newcomer(.access(name: name, district: district)))
      }
      request.back = { $0.open(.person(.arrival), typed: name) }
      return request
    case .name(let id): return LineRequest(texts.nameLabel) { model, name, _ in model.rename(id, to: name) }
    case .district(let id, let name):
      var request = LineRequest(texts.districtLabel(name)) { model, district, now in
        model.record(.people(.edited(id, name: name, district: district)), now: now)
      }
      request.back = { $0.open(.person(.name(id)), text: $0.name(of: id), typed: name) }
      return request
    case .word(let id):
      return LineRequest(texts.wordLabel(name(of: id))) { model, word, now in
        model.record(.round(.wordAdded(id, word: word)), now: now)
      }
    case .plan(let id): return planRequest(id)
    case .team(let role):
      return LineRequest(texts.role(role), whenEmpty: .isAnswer) { $0.setTeam(role, to: $1, now: $2) }
    case .helper(let issue): return LineRequest(texts.whoHelps) { $0.setHelper($1, of: issue, now: $2) }
    }
  }

  private func arrivalRequest(_ line: Line?) -> LineRequest {
    var request = LineRequest(texts.whoComes) { model, name, _ in model.welcome(name) }
    request.hints = .arrival
    if let session, let line, line.editor.text.isEmpty {
      let missing = session.roster.filter { !session.isPresent($0.id) }
      request.rows = missing.filter { !line.isSecondTen || $0.number > 10 }.map { person in
        (
          key: texts.numberKey(person.number, secondTen: line.isSecondTen),
          text: texts.person(person.name, note: note(on: person))
        )
      }
    }
    return request
  }

  private func planRequest(_ id: Participant.ID) -> LineRequest {
    let name = name(of: id)
    var request = LineRequest(texts.myPlan(name)) { $0.writePlan($1, of: id, now: $2) }
    request.hints = .consent(texts.planYes(name))
    request.rows = [(key: "Enter", text: texts.planNeedsYes(name)), (key: "Esc", text: texts.planIsNotKept)]
    return request
  }

  private mutating func rename(_ id: Participant.ID, to name: String) -> [AppEffect] {
    if let known = session?.roster.first(where: { $0.name == name && $0.id != id }) {
      return refuseInput(texts.nameIsTaken(known.name, number: known.number))
    }
    if session?.cycle.districts.isEmpty ?? true { return open(.person(.district(id, name: name))) }
    return ask(.participant(id, .district(name: name)))
  }
}
