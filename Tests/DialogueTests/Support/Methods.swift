import Dialogue

/// The steps of methods as the program hands them to the session.
enum Methods {
  static let consultation = [
    StepPlan(key: "concern", minutes: 1, speaker: .facilitator),
    StepPlan(key: "story", minutes: 2, speaker: .person),
    StepPlan(key: "keyQuestion", minutes: 1, speaker: .person, captures: [.keyQuestion]),
    StepPlan(key: "facts", minutes: 1, speaker: .group),
    StepPlan(key: "ideas", minutes: 3, speaker: .group, captures: [.idea]),
    StepPlan(key: "plan", minutes: 1, speaker: .person, captures: [.plan]),
    StepPlan(key: "thanks", minutes: 1, speaker: .everyone),
  ]

  static let strengths = [
    StepPlan(key: "story", minutes: 3, speaker: .person),
    StepPlan(key: "strengths", minutes: 5, speaker: .group, captures: [.strength]),
  ]

  static let circle = [StepPlan(key: "circle", minutes: 10, speaker: .everyone)]
}

extension Hour {
  /// It is 12:47, and the topic „Arzttermin“ is talked about with a method.
  static func inSteps(
    _ steps: [StepPlan], with people: [Participant.ID] = [amina, yonas, olena, mehmet]
  ) throws -> Hour {
    var hour = try inExchange(with: people)
    try hour.now(.method(.chosen("Arzttermin", method: "m", steps: steps)))
    return hour
  }

  /// Somebody speaks in a step.
  mutating func at(_ time: String, stepOf participant: Participant.ID) throws {
    try at(time, .turn(.started(Identifier(derivedFrom: "step", time), of: participant, kind: .step)))
  }

  /// The names of those who are still to be asked, the next one first.
  var circle: [String] { state.circle.map(\.name) }
}
