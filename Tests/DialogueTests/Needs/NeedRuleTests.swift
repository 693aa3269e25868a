import Dialogue
import Randomness
import Testing

@Suite("A rule of needs")
struct NeedRuleTests {
  /// A need in the session, and the same need on the board after that session.
  private struct Both {
    var hour: Hour
    var office: BackOffice

    init(after changes: [NeedChange], seed: UInt64 = 1) throws {
      hour = try Hour.inExchange()
      try hour.at("13:23", .heard(.needCaptured("N03", wording: "Ich komme beim Arzt nicht durch.", from: nil)))
      for change in changes { try hour.change("N03", change) }
      office = BackOffice([hour.record], seed: seed)
    }

    /// As the record and the facts tell it.
    var inSession: CurrentNeed? { hour.record.needs.first.map { CurrentNeed($0, []) } }
    var onBoard: CurrentNeed? { office.need("N03") }

    /// The refusal in both places.
    func refusals(of change: LaterNeedChange) -> [Rejection?] {
      [
        hour.refusal(of: .heard(.needChanged("N03", by: change.inSession))),
        office.refusal(of: .needChanged("N03", by: change)),
      ]
    }

    mutating func apply(_ change: LaterNeedChange) throws {
      try hour.change("N03", change.inSession)
      try office.apply(.needChanged("N03", by: change))
    }
  }

  @Test("holds in the session and on the board", arguments: NeedRule.all)
  func both(rule: NeedRule) throws {
    var both = try Both(after: rule.before)
    let before = try #require(both.onBoard)
    #expect(both.inSession == before)
    #expect(both.refusals(of: rule.change) == [rule.refusal, rule.refusal])
    guard let changed = rule.changed else { return }
    try both.apply(rule.change)
    let after = try #require(both.onBoard)
    #expect(both.inSession == after)
    #expect(Self.changes(from: before, to: after) == changed)
    let facts = both.office.desk.archive?.facts ?? []
    #expect(Dictionary(facts.map { ($0.field, $0.value) }) { $1 } == changed && facts.count == changed.count)
  }

  @Test("is the same in both places also after any number of changes, accepted and refused", arguments: 0..<30)
  func anyOrder(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let start: [[NeedChange]] = [
      [], [.confirmed], [.moreCategories(["movement", "medical_access"])],
      [.confirmed, .moreCategories(["addiction"])],
    ]
    var both = try Both(after: start.randomElement(using: &random) ?? [], seed: seed)
    for _ in 0..<20 {
      let change = Self.anyChange(&random)
      let refusals = both.refusals(of: change)
      #expect(refusals[0] == refusals[1], "\(change)")
      if refusals == [nil, nil] { try both.apply(change) }
      #expect(both.inSession == both.onBoard, "\(change)")
    }
  }

  /// What is withdrawn in the session can come back there; on the board it is out of sight, but for undo.
  private static func anyChange(_ random: inout SplitMix64) -> LaterNeedChange {
    let text = ["", "Ja.", "Nein."].randomElement(using: &random) ?? ""
    let status = Need.Status.allCases.filter { $0 != .withdrawn }.randomElement(using: &random) ?? .captured
    let area = (Group.categories.map(\.id) + ["gibt es nicht"]).randomElement(using: &random) ?? ""
    let changes: [LaterNeedChange] = [
      .status(status, answer: text), .category(area), .responsible(text), .derivedDemand(text),
      .level(Need.Level.allCases.randomElement(using: &random) ?? .group),
      .dueOn(Group.firstWednesday.adding(days: Int.random(in: 0...2, using: &random))),
    ]
    return changes.randomElement(using: &random) ?? .responsible(text)
  }

  private static func changes(from before: CurrentNeed, to after: CurrentNeed) -> [NeedFact.Field: String] {
    let fields: [(NeedFact.Field, String, String)] = [
      (.status, before.status.rawValue, after.status.rawValue), (.answer, before.answer, after.answer),
      (.category, before.category ?? "", after.category ?? ""),
      (.gkvField, before.field?.rawValue ?? "", after.field?.rawValue ?? ""),
      (.level, before.level?.rawValue ?? "", after.level?.rawValue ?? ""),
      (.moreCategories, NeedFact.list(before.moreCategories), NeedFact.list(after.moreCategories)),
      (.responsible, before.responsible, after.responsible), (.dueOn, before.dueOn?.iso ?? "", after.dueOn?.iso ?? ""),
      (.derivedDemand, before.derivedDemand, after.derivedDemand),
      (.confirmed, before.isConfirmed ? "1" : "0", after.isConfirmed ? "1" : "0"),
      (.confidential, before.isConfidential ? "1" : "0", after.isConfidential ? "1" : "0"),
      (.released, before.isReleased ? "1" : "0", after.isReleased ? "1" : "0"),
    ]
    return fields.reduce(into: [:]) { changes, field in if field.1 != field.2 { changes[field.0] = field.2 } }
  }
}
