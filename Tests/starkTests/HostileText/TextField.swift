import Dialogue
import Interface
import Reports

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
    let people: [PersonLine] =
      [
        .arrival, .newDistrict(name: "Ada", arrives: true), .expected, .newDistrict(name: "Ada", arrives: false),
        .name(person), .district(person, name: "Ada"), .word(person),
        .plan(person), .helper(issue),
      ] + TeamMember.Role.allCases.map { .team($0) }
    let topics: [TopicLine] = [.new(.participant), .title(topic), .tieReason(topic), .keyQuestion]
    let needs: [NeedLine] =
      [.new(nil), .statusAnswer(need, .forwarded), .hands(need), .markText(mark)]
      + NeedField.allCases.map { .field(need, $0) } + [Mark.Kind.takeaway, .format, .concern].map { .note($0) }
    let hour: [HourLine] =
      [.groundRule, .thumbs, .reflection, .cancelReason, .moveDate] + CycleField.allCases.map { .cycle($0) }
    let desk: [DeskLine] =
      [
        .search, .newPartner, .reportFile(.partner), .stageReason(.topics, .hearing),
        .partner(Identifier(from: &seed), .name), .recommendation(nil), .addressee(Identifier(from: &seed)),
        .recommendedUntil(Identifier(from: &seed)), .partnerStageDay(Identifier(from: &seed), .agreed),
        .partnerStageReason(Identifier(from: &seed), .agreed, since: CivilDate(daysSinceEpoch: 18_703)),
      ] + StaffStatement.Kind.allCases.map { .statement($0, nil) } + ReportDetail.allCases.map { .detail($0) }
    return
      (people.map(LinePurpose.person) + topics.map(LinePurpose.topic) + needs.map(LinePurpose.need)
      + hour.map(LinePurpose.hour) + desk.map(LinePurpose.desk)).map(TextField.init)
  }

  /// The compiler asks for a name for every new kind of field, and the test for the field.
  static let names: Set = [
    "arrival", "newDistrict", "expectedPerson", "expectedDistrict", "thumbs", "personName", "personDistrict", "topic",
    "topicTitle", "tieReason", "word", "need",
    "needField", "statusAnswer", "hands", "markText", "note", "groundRule", "reflection", "keyQuestion", "plan",
    "cancelReason", "moveDate", "cycleField", "teamName", "helperName", "search",
    "newPartner", "reportFile", "stageReason", "partnerField", "partnerStageDay", "partnerStageReason", "statement",
    "recommendation", "addressee",
    "recommendedUntil", "reportDetail",
  ]

  private static func name(of purpose: LinePurpose) -> String {
    switch purpose {
    case .person(let line): name(of: line)
    case .topic(let line): name(of: line)
    case .need(let line): name(of: line)
    case .hour(let line): name(of: line)
    case .desk(let line): name(of: line)
    }
  }

  private static func name(of line: PersonLine) -> String {
    switch line {
    case .arrival: "arrival"
    case .newDistrict(_, let arrives): arrives ? "newDistrict" : "expectedDistrict"
    case .expected: "expectedPerson"
    case .name: "personName"
    case .district: "personDistrict"
    case .word: "word"
    case .plan: "plan"
    case .team: "teamName"
    case .helper: "helperName"
    }
  }

  private static func name(of line: TopicLine) -> String {
    switch line {
    case .new: "topic"
    case .title: "topicTitle"
    case .tieReason: "tieReason"
    case .keyQuestion: "keyQuestion"
    }
  }

  private static func name(of line: NeedLine) -> String {
    switch line {
    case .new: "need"
    case .field: "needField"
    case .statusAnswer: "statusAnswer"
    case .hands: "hands"
    case .markText: "markText"
    case .note: "note"
    }
  }

  private static func name(of line: HourLine) -> String {
    switch line {
    case .groundRule: "groundRule"
    case .thumbs: "thumbs"
    case .reflection: "reflection"
    case .cancelReason: "cancelReason"
    case .moveDate: "moveDate"
    case .cycle: "cycleField"
    }
  }

  private static func name(of line: DeskLine) -> String {
    switch line {
    case .search: "search"
    case .newPartner: "newPartner"
    case .reportFile: "reportFile"
    case .stageReason: "stageReason"
    case .partner: "partnerField"
    case .partnerStageDay: "partnerStageDay"
    case .partnerStageReason: "partnerStageReason"
    case .statement: "statement"
    case .recommendation: "recommendation"
    case .addressee: "addressee"
    case .recommendedUntil: "recommendedUntil"
    case .detail: "reportDetail"
    }
  }
}
