import Dialogue
import Interface

extension CommandCase {
  static let methods: [CommandCase] = [
    CommandCase(.method(.chooseMethod), .exchange, then: "2 6") { _, after in
      after.step == "concern" && after.session?.exchange.method?.person == after.person("Jürgen")?.id
        && after.topic(1)?.method == "peerConsultation"
    },
    CommandCase(.method(.chooseMethod), .topics, then: "5") {
      $0.topic(4)?.method == Topic.openExchange && $1.topic(4)?.method == "talkingCircle"
    },
    CommandCase(.method(.nextStep), .exchange, before: "c 2 6") { $0.step == "concern" && $1.step == "story" },
    CommandCase(.method(.previousStep), .exchange, before: "c 2 6 j") { $0.step == "story" && $1.step == "concern" },
    CommandCase(.method(.addKeyQuestion), .exchange, before: "c 2 6", then: "x Enter") {
      $1.session?.exchange.method?.keyQuestion == "x"
    },
    CommandCase(.plan(.addPlan), .exchange, then: "x Enter") {
      $1.session?.plans.map(\.text) == ["x"] && $1.session?.plans.first?.participant == $0.person("Mehmet")?.id
    },
    // Nobody has made a plan before: see the tests of plans.
    CommandCase(.plan(.planOutcome), .exchange) { $1.refusal != nil && $0.session == $1.session },
  ]
}

extension Trainer {
  /// The key of the step that is on.
  var step: String? { session?.exchange.method?.step?.key }
}
