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
    guard let looked = lookedBack else { return refuseInput(texts.nothingClosedYet) }
    let before = looked.assessment.content(in: content)
    guard before != content else { return [] }
    somethingWasDone()
    assessing.add(AssessmentStep(cycle: looked.archive.cycle.id, before: before, after: content))
    message = .notice(texts.written(content))
    return append(content, of: looked.archive.cycle.id, now: now)
  }

  mutating func takeBackAssessment(now: ClockReading) -> [AppEffect] {
    guard let step = assessing.takeBack() else { return refuse(.nothingToUndo) }
    message = .notice(texts.tookBack(texts.name(of: step.after)))
    return append(step.before, of: step.cycle, now: now)
  }

  mutating func assessAgain(now: ClockReading) -> [AppEffect] {
    guard let step = assessing.doAgain() else { return refuse(.nothingToRedo) }
    message = .notice(texts.didAgain(texts.name(of: step.after)))
    return append(step.after, of: step.cycle, now: now)
  }

  private mutating func append(
    _ content: AssessmentFact.Content, of cycle: Cycle.ID, now: ClockReading
  ) -> [AppEffect] {
    // Two facts of one moment would be told apart by their names only.
    let last = lookedBack?.archive.assessments.map(\.at).max()
    let at = max(now.wall, last.map { $0 + .milliseconds(1) } ?? now.wall)
    let fact = AssessmentFact(id: Identifier(from: &identifiers), cycle: cycle, at: at, content: content)
    if lookedBack?.archive.cycle.id == cycle {
      lookedBack = lookedBack?.adding(fact)
      drawReport()
      showChapter(content.chapter)
    }
    return [.assess([fact])]
  }
}

extension StaffAssessment {
  /// What holds now where `content` says something.
  fileprivate func content(in content: AssessmentFact.Content) -> AssessmentFact.Content {
    switch content {
    case .stage(let area, _): .stage(area, stages[area])
    case .statement(let new):
      .statement(statements.first { $0.id == new.id } ?? StaffStatement(id: new.id, kind: new.kind, text: ""))
    }
  }
}

extension AssessmentFact.Content {
  /// The chapter in which it stands.
  fileprivate var chapter: String {
    switch self {
    case .stage: "participation"
    case .statement(let statement): statement.kind == .outlook ? "outlook" : "demands"
    }
  }
}
