import Dialogue
import Reports

/// What staff write on the Bilanz: never computed, always a fact of its own.
extension AppModel {
  /// What was written and still stands, in the order of the chapters.
  var changeableStatements: [StaffStatement] {
    StaffStatement.Kind.allCases.flatMap { lookedBack?.assessment.statements($0) ?? [] }
  }

  /// A stage is assessed with a reason.
  mutating func askForReason(of stage: ParticipationStage, in area: DecisionArea) -> [AppEffect] {
    open(.desk(.stageReason(area, stage)), text: lookedBack?.assessment.stages[area]?.reason ?? "")
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
