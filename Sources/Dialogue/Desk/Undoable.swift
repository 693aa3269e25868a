/// Steps that can be taken back, and done again until another step is done.
struct Undoable<Step: Hashable & Sendable>: Hashable, Sendable {
  private var done: [Step] = []
  private var takenBack: [Step] = []

  /// Whether nothing was ever done.
  var isUntouched: Bool { done.isEmpty && takenBack.isEmpty }

  /// Every step, those that were taken back included.
  var all: [Step] { done + takenBack }

  /// The step that can be taken back now.
  var last: Step? { done.last }

  /// The step that can be done again now.
  var lastTakenBack: Step? { takenBack.last }

  /// Makes another step of every one.
  mutating func change(_ change: (Step) -> Step) {
    done = done.map(change)
    takenBack = takenBack.map(change)
  }

  mutating func add(_ step: Step) {
    done.append(step)
    takenBack = []
  }

  /// The step to take back; nil when there is none.
  mutating func takeBack() -> Step? { Self.move(from: &done, to: &takenBack) }

  /// The step to do again; nil when there is none.
  mutating func doAgain() -> Step? { Self.move(from: &takenBack, to: &done) }

  private static func move(from steps: inout [Step], to others: inout [Step]) -> Step? {
    guard let step = steps.popLast() else { return nil }
    others.append(step)
    return step
  }
}
