import Dialogue
import Interface

extension CommandCase {
  static let technology: [CommandCase] = [
    CommandCase(.technology(.expectPerson), .preparation, then: "8") {
      !$0.isExpected("Tomasz") && $1.isExpected("Tomasz")
    },
    CommandCase(.technology(.expectPerson), .preparation, before: "p e 8", then: "8") {
      $0.isExpected("Tomasz") && !$1.isExpected("Tomasz")
    },
    CommandCase(.technology(.expectPerson), .exchange, then: "4") { $1.refusal != nil && $0.session == $1.session },
    CommandCase(.technology(.sharedDevice), .exchange, then: "2 5") {
      $0.devices(with: "Petra").isEmpty && $1.devices(with: "Petra") == ["Yonas"]
    },
    CommandCase(.technology(.sharedDevice), .exchange, before: "p d 2 5", then: "2 Enter") {
      $0.devices(with: "Petra") == ["Yonas"] && $1.devices(with: "Petra").isEmpty
    },
    CommandCase(.technology(.changeHelper), .preparation, then: "1") {
      $0.session?.openIssues.first?.helper == "Deniz" && $1.session?.openIssues.first?.helper == "Katrin"
    },
    CommandCase(.technology(.changeHelper), .preparation, then: "3 X Enter") {
      $1.session?.openIssues.first?.helper == "X"
    },
    CommandCase(.technology(.changeHelper), .exchange) { $1.refusal != nil && $0.session == $1.session },
    CommandCase(.technology(.resumeTurn), .exchange, before: "x 4 Space a 4") {
      $0.speaker == "Olena" && $1.speaker == "Mehmet"
    },
    CommandCase(.technology(.resumeTurn), .exchange) { $1.refusal != nil && $0.session == $1.session },
    CommandCase(.technology(.sessionTeam), .exchange, then: "2 Right y Enter") {
      $0.session?.name(of: .techSupport) == "Deniz" && $1.session?.name(of: .techSupport) == "Denizy"
        && $1.session?.cycle == $0.session?.cycle
    },
    CommandCase(.technology(.sessionTeam), .exchange, then: "3") {
      $1.session?.name(of: .techSupport) == "Katrin" && $1.session?.name(of: .facilitator) == "Deniz"
    },
    CommandCase(.hour(.chooseExercise), .exchange, then: "5") { $1.session?.runningBreak?.exercise == "hands" },
    CommandCase(.hour(.chooseExercise), .pause, then: "6") {
      $1.session?.runningBreak?.exercise == "feet" && $1.session?.breaks.count == $0.session?.breaks.count
    },
    CommandCase(.prompts(.nextPrompts), .pause) {
      $0.session?.runningBreak?.exercise == "far_view" && $1.session?.runningBreak?.exercise == "breath_4_6"
    },
  ]
}

extension Trainer {
  func isExpected(_ name: String) -> Bool { person(name).map { session?.isExpected($0.id) ?? false } ?? false }

  /// The names of those who use the same device as somebody.
  func devices(with name: String) -> [String] {
    person(name).map { session?.sharing(with: $0.id).map(\.name) ?? [] } ?? []
  }
}
