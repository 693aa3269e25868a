import Dialogue
import Reports

/// What staff write on the Bilanz: never computed, always a fact of its own.
extension AppModel {
  /// What was written and still stands, in the order of the chapters.
  var changeableStatements: [StaffStatement] {
    StaffStatement.Kind.allCases.flatMap { lookedBack?.assessment.statements($0) ?? [] }
  }

  mutating func askForStatement() -> [AppEffect] {
    guard !changeableStatements.isEmpty else { return refuseInput(texts.noStatementYet) }
    entry = .choice(Choice(.statement))
    return []
  }

  mutating func change(statement option: Int) -> [AppEffect] {
    let statement = changeableStatements[option]
    open(.statement(statement.kind, statement.id), text: statement.text)
    return []
  }

  /// The stage with that digit, with a reason to be typed; the last answer takes the assessment back.
  mutating func choose(stage option: Int, in area: DecisionArea, now: ClockReading) -> [AppEffect] {
    guard let stage = ParticipationStage(rawValue: option + 1) else { return assess(.stage(area, nil), now: now) }
    open(.stageReason(area, stage), text: lookedBack?.assessment.stages[area]?.reason ?? "")
    return []
  }

  mutating func write(
    _ text: String, as kind: StaffStatement.Kind, in id: StaffStatement.ID?, now: ClockReading
  ) -> [AppEffect] {
    let id = id ?? Identifier(from: &identifiers)
    return assess(.statement(StaffStatement(id: id, kind: kind, text: text)), now: now)
  }

  mutating func assess(_ content: AssessmentFact.Content, now: ClockReading) -> [AppEffect] {
    write(.assessed(content), saying: texts.written(content), now: now)
  }

  mutating func takeBackAssessment(now: ClockReading) -> [AppEffect] { takeBack(at: .assessment, now: now) }

  mutating func assessAgain(now: ClockReading) -> [AppEffect] { doAgain(at: .assessment, now: now) }
}

extension AssessmentFact.Content {
  /// The chapter in which it stands.
  var chapter: String {
    switch self {
    case .stage: "participation"
    case .statement(let statement): statement.kind == .outlook ? "outlook" : "demands"
    }
  }
}
