import Dialogue
import Reports

extension AppModel {
  /// Takes a finished line; a refusal in `message` means it was not taken.
  mutating func commit(_ text: String, for purpose: LinePurpose, now: ClockReading) -> [AppEffect] {
    switch purpose {
    case .arrival: return welcome(text)
    case .newDistrict(let name):
      entry = .choice(Choice(.newAccess(name: name, district: text)))
      return []
    case .personName(let id):
      if let known = session?.roster.first(where: { $0.name == text && $0.id != id }) {
        message = .refusal(texts.nameIsTaken(known.name, number: known.number))
        return []
      }
      entry = .choice(Choice(.district(id, name: text)))
      if session?.cycle.districts.isEmpty ?? true { open(.personDistrict(id, name: text)) }
      return []
    case .personDistrict(let id, let name):
      return record(.people(.edited(id, name: name, district: text)), now: now)
    case .topic(let origin):
      let id = Topic.ID(from: &identifiers)
      return record(.topics(.added(id, title: text, origin: origin)), now: now, saying: texts.topicAdded)
    case .topicTitle(let id): return record(.topics(.retitled(id, to: text)), now: now)
    case .tieReason(let id): return record(.topics(.tieDecided(first: id, reason: text)), now: now)
    case .word(let id): return record(.round(.wordAdded(id, word: text)), now: now)
    case .need(let mark): return capture(text, from: mark, now: now)
    case .needField(let id, let field): return change(id, field, to: text, now: now)
    case .statusAnswer(let id, let status):
      return set(id, by: .status(status, answer: text), now: now)
    case .hands(let id):
      guard let count = Int(text) else {
        message = .refusal(texts.notANumber)
        return []
      }
      return setInSession(id, by: .sharedBy(count), now: now)
    case .markText(let id): return record(.heard(.markWritten(id, text: text)), now: now)
    case .note(let kind):
      return record(
        .heard(.marked(Identifier(from: &identifiers), as: kind, text: text)), now: now,
        saying: texts.marked(kind, by: nil))
    case .groundRule: return record(.heard(.groundRuleAdded(text)), now: now, saying: texts.groundRuleAdded)
    case .keyQuestion: return record(.method(.keyQuestionWritten(text)), now: now)
    case .plan(let person): return writePlan(text, of: person, now: now)
    case .reflection: return record(.heard(.reflectionWritten(text)), now: now)
    case .cancelReason: return record(.frame(.cancelled(reason: text)), now: now, saying: texts.cancelled)
    case .search: return [.look(.texts(text))]
    case .stageReason(let area, let stage):
      return assess(.stage(area, StageAssessment(stage, reason: text)), now: now)
    case .statement(let kind, let id): return write(text, as: kind, in: id, now: now)
    case .reportFile: return saveReport(to: text)
    case .newPartner: return addPartner(text, now: now)
    case .partnerField(let id, let field): return change(field, of: id, to: text, now: now)
    case .moveDate: return move(to: text, now: now)
    case .cycleField(let field): return change(field, to: text, now: now)
    case .teamName(let role): return setTeam(role, to: text, now: now)
    case .helperName(let issue): return setHelper(text, of: issue, now: now)
    }
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

  private mutating func change(
    _ id: Need.ID, _ field: NeedField, to text: String, now: ClockReading
  ) -> [AppEffect] {
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
    case .dueOn:
      guard let date = texts.readDate(text, near: session?.date ?? start.proposal.date) else {
        message = .refusal(texts.notADate)
        return []
      }
      return set(id, by: .dueOn(date), now: now)
    case .sharedBy, .urgency, .level, .category, .moreCategories, .gkvField, .status, .confidential, .released:
      return []
    }
  }

  /// „31.03.“, „31.03.2021“ or with a time behind it.
  private mutating func move(to text: String, now: ClockReading) -> [AppEffect] {
    let words = text.split(separator: " ").map(String.init)
    let reference = session?.date ?? start.proposal.date
    let given = words.last.flatMap { TimeOfDay($0) }
    let day = words.dropLast(given == nil ? 0 : 1).joined(separator: " ")
    let time = given ?? session?.start ?? start.proposal.start
    guard let date = texts.readDate(day, near: reference),
      abs(date.daysSinceEpoch - reference.daysSinceEpoch) <= 366
    else {
      message = .refusal(texts.notADate)
      return []
    }
    return record(.frame(.moved(to: date, at: time)), now: now, saying: texts.moved(to: date, at: time))
  }
}
