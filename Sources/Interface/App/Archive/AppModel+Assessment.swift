import Dialogue
import Reports

/// What staff write on the Bilanz: never computed, always a fact of its own.
extension AppModel {
  /// What was written and still stands, in the order of the chapters.
  var changeableStatements: [StaffStatement] {
    StaffStatement.Kind.allCases.flatMap { lookedBack?.assessment.statements($0) ?? [] }
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
