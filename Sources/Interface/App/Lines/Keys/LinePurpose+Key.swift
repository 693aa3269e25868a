import Dialogue
import Reports

extension LinePurpose {
  /// The field into which the line is typed, as it is kept with a draft.
  package var field: String { key.text }

  /// Reads a kept field; nil when it is none that this program knows.
  package init?(field: String) {
    guard var key = FieldKey(field), let purpose = Self.read(&key) else { return nil }
    self = purpose
  }

  private var key: FieldKey {
    switch self {
    case .person(.arrival): FieldKey(.arrival)
    case .person(.expected): FieldKey(.expectedPerson)
    case .person(.newDistrict(let name, let arrives)): FieldKey(arrives ? .newDistrict : .expectedDistrict, name)
    case .person(.name(let id)): FieldKey(.personName, id.description)
    case .person(.district(let id, let name)): FieldKey(.personDistrict, id.description, name)
    case .person(.word(let id)): FieldKey(.word, id.description)
    case .person(.plan(let id)): FieldKey(.plan, id.description)
    case .person(.team(let role)): FieldKey(.teamName, role.rawValue)
    case .person(.helper(let issue)): FieldKey(.helperName, issue.description)
    case .topic(.new(let origin)): FieldKey(.topic, origin.rawValue)
    case .topic(.title(let id)): FieldKey(.topicTitle, id.description)
    case .topic(.tieReason(let id)): FieldKey(.tieReason, id.description)
    case .topic(.keyQuestion): FieldKey(.keyQuestion)
    case .need(.new(nil)): FieldKey(.need)
    case .need(.new(let mark?)): FieldKey(.need, mark.description)
    case .need(.field(let id, let field)): FieldKey(.needField, id.description, field.rawValue)
    case .need(.statusAnswer(let id, let status)): FieldKey(.statusAnswer, id.description, status.rawValue)
    case .need(.hands(let id)): FieldKey(.hands, id.description)
    case .need(.markText(let id)): FieldKey(.markText, id.description)
    case .need(.note(let kind)): FieldKey(.note, kind.rawValue)
    case .hour(.groundRule): FieldKey(.groundRule)
    case .hour(.thumbs): FieldKey(.thumbs)
    case .hour(.reflection): FieldKey(.reflection)
    case .hour(.cancelReason): FieldKey(.cancelReason)
    case .hour(.moveDate): FieldKey(.moveDate)
    case .hour(.cycle(let field)): FieldKey(.cycleField, field.rawValue)
    case .desk(let line): line.key
    }
  }

  private static func read(_ key: inout FieldKey) -> LinePurpose? {
    switch key.name {
    case .arrival: .person(.arrival)
    case .expectedPerson: .person(.expected)
    case .newDistrict: key.takeFirst().map { .person(.newDistrict(name: $0, arrives: true)) }
    case .expectedDistrict: key.takeFirst().map { .person(.newDistrict(name: $0, arrives: false)) }
    case .personName: key.id().map { .person(.name($0)) }
    case .personDistrict: key.id().flatMap { id in key.takeFirst().map { .person(.district(id, name: $0)) } }
    case .word: key.id().map { .person(.word($0)) }
    case .plan: key.id().map { .person(.plan($0)) }
    case .teamName: key.value().map { .person(.team($0)) }
    case .helperName: key.id().map { .person(.helper($0)) }
    case .topic: key.value().map { .topic(.new($0)) }
    case .topicTitle: key.id().map { .topic(.title($0)) }
    case .tieReason: key.id().map { .topic(.tieReason($0)) }
    case .keyQuestion: .topic(.keyQuestion)
    case .need: key.parts.isEmpty ? .need(.new(nil)) : key.id().map { .need(.new($0)) }
    case .needField: key.id().flatMap { id in key.value().map { .need(.field(id, $0)) } }
    case .statusAnswer: key.id().flatMap { id in key.value().map { .need(.statusAnswer(id, $0)) } }
    case .hands: key.id().map { .need(.hands($0)) }
    case .markText: key.id().map { .need(.markText($0)) }
    case .note: key.value().map { .need(.note($0)) }
    case .groundRule: .hour(.groundRule)
    case .thumbs: .hour(.thumbs)
    case .reflection: .hour(.reflection)
    case .cancelReason: .hour(.cancelReason)
    case .moveDate: .hour(.moveDate)
    case .cycleField: key.value().map { .hour(.cycle($0)) }
    case .stageReason: stageReason(&key)
    case .statement: statement(&key)
    case .recommendation: key.parts.isEmpty ? .desk(.recommendation(nil)) : key.id().map { .desk(.recommendation($0)) }
    case .recommendationAddressee: key.id().map { .desk(.addressee($0)) }
    case .recommendationDueOn: key.id().map { .desk(.recommendedUntil($0)) }
    case .reportDetail: key.value().map { .desk(.detail($0)) }
    case .reportFile: key.parts.isEmpty ? .desk(.reportFile(.partner)) : key.value().map { .desk(.reportFile($0)) }
    case .newPartner: .desk(.newPartner)
    case .partnerField: key.id().flatMap { id in key.value().map { .desk(.partner(id, $0)) } }
    case .partnerStageDay, .partnerStageReason: partnerStage(&key)
    case .search: .desk(.search)
    }
  }

  private static func stageReason(_ key: inout FieldKey) -> LinePurpose? {
    key.value().flatMap { area in
      key.takeFirst().flatMap { Int($0) }.flatMap(ParticipationStage.init).map { .desk(.stageReason(area, $0)) }
    }
  }

  /// The day of a stage, or its reason where the day is known.
  private static func partnerStage(_ key: inout FieldKey) -> LinePurpose? {
    key.id().flatMap { id in
      key.value().flatMap { stage in
        guard key.name == .partnerStageReason else { return .desk(.partnerStageDay(id, stage)) }
        return key.takeFirst().flatMap { CivilDate($0) }.map { .desk(.partnerStageReason(id, stage, since: $0)) }
      }
    }
  }

  private static func statement(_ key: inout FieldKey) -> LinePurpose? {
    key.value().flatMap { kind in
      key.parts.isEmpty ? .desk(.statement(kind, nil)) : key.id().map { .desk(.statement(kind, $0)) }
    }
  }
}

extension DeskLine {
  fileprivate var key: FieldKey {
    switch self {
    case .stageReason(let area, let stage): FieldKey(.stageReason, area.rawValue, String(stage.rawValue))
    case .statement(let kind, nil): FieldKey(.statement, kind.rawValue)
    case .statement(let kind, let id?): FieldKey(.statement, kind.rawValue, id.description)
    case .recommendation(nil): FieldKey(.recommendation)
    case .recommendation(let id?): FieldKey(.recommendation, id.description)
    case .addressee(let id): FieldKey(.recommendationAddressee, id.description)
    case .recommendedUntil(let id): FieldKey(.recommendationDueOn, id.description)
    case .detail(let detail): FieldKey(.reportDetail, detail.rawValue)
    case .reportFile(.partner): FieldKey(.reportFile)
    case .reportFile(let reader): FieldKey(.reportFile, reader.rawValue)
    case .newPartner: FieldKey(.newPartner)
    case .partner(let id, let field): FieldKey(.partnerField, id.description, field.rawValue)
    case .partnerStageDay(let id, let stage): FieldKey(.partnerStageDay, id.description, stage.rawValue)
    case .partnerStageReason(let id, let stage, let day):
      FieldKey(.partnerStageReason, id.description, stage.rawValue, day.iso)
    case .search: FieldKey(.search)
    }
  }
}
