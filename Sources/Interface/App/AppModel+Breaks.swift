package import Content
import Dialogue
import Words

extension AppModel {
  /// The exercises that offend none of today's topics, in their order.
  package var suitableBreaks: [Content.ActiveBreak] {
    let titles = session?.topics.all.filter { !$0.isDropped }.map(\.title) ?? []
    return library.activeBreaks.filter { exercise in titles.allSatisfy(exercise.suits(topic:)) }
  }

  /// One key begins a break with the exercise that is next, or ends the one that goes on.
  mutating func toggleBreak(in session: SessionStateMachine, now: ClockReading) -> [AppEffect] {
    guard session.runningBreak == nil else { return endBreak(in: session, now: now) }
    let suitable = suitableBreaks
    guard !suitable.isEmpty else { return refuseInput(texts.noExercise) }
    return begin(suitable[(session.breaks.count + session.opening.number - 1) % suitable.count], now: now)
  }

  /// Begins a break with an exercise, or goes on with it in the break there is.
  mutating func begin(_ exercise: Content.ActiveBreak, now: ClockReading) -> [AppEffect] {
    guard session?.runningBreak == nil else {
      let chosen = BreakEvent.exerciseChosen(exercise.key, seconds: exercise.seconds)
      return record(.activeBreak(chosen), now: now, saying: texts.exercise(exercise.title[texts.language]))
    }
    let id = Dialogue.ActiveBreak.ID(from: &identifiers)
    return record(.activeBreak(.began(id, exercise: exercise.key, seconds: exercise.seconds)), now: now)
  }

  /// The exercise after the one that is on; after the last one comes the first.
  mutating func nextExercise(now: ClockReading) -> [AppEffect] {
    let suitable = suitableBreaks
    let current = suitable.firstIndex { $0.key == session?.runningBreak?.exercise } ?? -1
    guard !suitable.isEmpty else { return refuseInput(texts.noExercise) }
    return begin(suitable[(current + 1) % suitable.count], now: now)
  }

  /// Where the break has stopped a turn, the same line says how it goes on.
  private mutating func endBreak(in session: SessionStateMachine, now: ClockReading) -> [AppEffect] {
    // In a disturbance the turn waits for its end, not for a key.
    let turn = session.runningDisturbance == nil ? session.exchange.turn : nil
    let paused = turn.flatMap { $0.state == .paused ? session.participant($0.participant) : nil }
    let key = keymap.firstKey(of: .turn(.pauseTurn)) ?? ""
    return record(
      .activeBreak(.ended), now: now, saying: paused.map { texts.breakIsOver(goesOnWith: $0.name, key: key) })
  }
}
