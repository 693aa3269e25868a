import Content
import Dialogue
import Screen
import Words

/// The step of the method that is on: what it is called, how long it has taken, who speaks, what can be said.
struct StepText: ScreenPart {
  let screen: ScreenView
  let session: SessionStateMachine

  /// The most needed first; nothing where the topic has no steps.
  func items(columns: Int) -> [[StyledLine]] {
    guard let run = session.exchange.method, !run.steps.isEmpty else { return [] }
    let title = model.library.method(run.method)?.title[texts.language] ?? run.method
    guard let index = run.index, let step = run.step else {
      let state = run.place == .over ? "✓" : "· " + texts.beginsSteps(key: key(.method(.nextStep)))
      return [[StyledLine("\(title) \(state)".clipped(columns: columns), run.place == .over ? .muted : .accent)]]
    }
    let minutes = " · " + texts.minutes(session.stepLength(at: moment).wholeSeconds / 60, of: step.minutes)
    let head = texts.stepHead(index + 1, of: run.steps.count, model.title(of: step, in: run))
    let prompt = model.contents(of: step, in: run)?.prompt[texts.language]
    return [
      [StyledLine([(head.clipped(columns: max(0, columns - minutes.displayWidth)), .title), (minutes, .text)])],
      [StyledLine(speaker(of: step, in: run).clipped(columns: columns), .strong)],
      prompt.map { StyledLine.wrapped("– " + $0, columns: columns, indent: "  ") } ?? [],
      question(of: run, step, columns: columns),
    ].filter { !$0.isEmpty }
  }

  private func speaker(of step: StepPlan, in run: MethodRun) -> String {
    let name = run.person.flatMap { session.participant($0)?.name }
    switch step.speaker {
    case .group: return texts.stepByLine
    case .person: return name.map(texts.stepByPerson) ?? texts.whoseConcern
    case .facilitator: return name.map(texts.stepByBoth) ?? texts.whoseConcern
    case .everyone:
      // As many as the trainer says aloud: who is next, and who after that.
      return texts.stepInTurn(session.circle.prefix(3).map(\.numbered))
    }
  }

  /// What the group answers, while it does.
  private func question(of run: MethodRun, _ step: StepPlan, columns: Int) -> [StyledLine] {
    guard !run.keyQuestion.isEmpty else { return [] }
    return StyledLine.wrapped(
      "\(texts.keyQuestion): \(texts.quoted(run.keyQuestion))", .accent, columns: columns, indent: "  ")
  }
}
