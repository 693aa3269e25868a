import Dialogue
import Interface

/// Every field into which somebody can type, as far as the session has what it is about.
struct TextField: CustomStringConvertible {
  let purpose: LinePurpose
  /// What was in the field is told by this name.
  let description: String

  private init(_ purpose: LinePurpose) {
    self.purpose = purpose
    description = Self.name(of: purpose)
  }

  /// The fields of a session that has a person, a topic, a mark, a need and a dial-in problem.
  static func all(of session: SessionStateMachine) -> [TextField] {
    guard let person = session.roster.first?.id, let topic = session.topics.standing.first?.id,
      let need = session.needList.needs.first?.id, let mark = session.needList.marks.first?.id,
      let issue = session.issues.first?.id
    else { return [] }
    var seed = IdentifierSource(seed: [5])
    let purposes: [LinePurpose] =
      [
        .arrival, .newDistrict(name: "Ada"), .personName(person), .personDistrict(person, name: "Ada"),
        .topic(.participant), .topicTitle(topic), .tieReason(topic), .word(person), .need(nil),
        .statusAnswer(need, .forwarded), .hands(need), .markText(mark), .groundRule, .reflection, .keyQuestion,
        .plan(person), .cancelReason, .moveDate, .helperName(issue), .search, .newPartner, .reportFile,
        .stageReason(.topics, .hearing), .partnerField(Identifier(from: &seed), .name),
      ]
      + NeedField.allCases.map { .needField(need, $0) } + CycleField.allCases.map { .cycleField($0) }
      + [Mark.Kind.takeaway, .format, .concern].map { .note($0) }
      + StaffStatement.Kind.allCases.map { .statement($0, nil) }
      + [TeamMember.Role.facilitator, .techSupport].map { .teamName($0) }
    return purposes.map(TextField.init)
  }

  /// The compiler asks for a name for every new kind of field, and the test for the field.
  static let names: Set = [
    "arrival", "newDistrict", "personName", "personDistrict", "topic", "topicTitle", "tieReason", "word", "need",
    "needField", "statusAnswer", "hands", "markText", "note", "groundRule", "reflection", "keyQuestion", "plan",
    "cancelReason", "moveDate", "cycleField", "teamName", "helperName", "search",
    "newPartner", "reportFile", "stageReason", "partnerField", "statement",
  ]

  private static func name(of purpose: LinePurpose) -> String {
    switch purpose {
    case .arrival: "arrival"
    case .newDistrict: "newDistrict"
    case .personName: "personName"
    case .personDistrict: "personDistrict"
    case .topic: "topic"
    case .topicTitle: "topicTitle"
    case .tieReason: "tieReason"
    case .word: "word"
    case .need: "need"
    case .needField: "needField"
    case .statusAnswer: "statusAnswer"
    case .hands: "hands"
    case .markText: "markText"
    case .note: "note"
    case .groundRule: "groundRule"
    case .reflection: "reflection"
    case .keyQuestion: "keyQuestion"
    case .plan: "plan"
    case .cancelReason: "cancelReason"
    case .moveDate: "moveDate"
    case .cycleField: "cycleField"
    case .teamName: "teamName"
    case .helperName: "helperName"
    case .search: "search"
    case .newPartner: "newPartner"
    case .reportFile: "reportFile"
    case .stageReason: "stageReason"
    case .partnerField: "partnerField"
    case .statement: "statement"
    }
  }
}
