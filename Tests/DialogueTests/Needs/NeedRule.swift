import Dialogue
import Testing

/// What one change of a need brings with it, in the session and on the board alike.
struct NeedRule: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// How the need came to stand as it does.
  let before: [NeedChange]
  let change: LaterNeedChange
  /// Every field that is another one afterwards, in the form of facts; nil when the change is refused.
  let changed: [NeedFact.Field: String]?
  let refusal: Rejection?

  private init(
    _ name: String, after before: [NeedChange] = [], _ change: LaterNeedChange, _ changed: [NeedFact.Field: String]
  ) {
    (testDescription, self.before, self.change, self.changed, refusal) = (name, before, change, changed, nil)
  }

  private init(
    _ name: String, after before: [NeedChange] = [], _ change: LaterNeedChange, refused refusal: Rejection
  ) {
    (testDescription, self.before, self.change, changed, self.refusal) = (name, before, change, nil, refusal)
  }

  /// Every rule that holds in both places.
  static let all = status + areas + others

  private static let answered: [NeedChange] = [.status(.forwarded, answer: "Wir haben nachgefragt.")]

  private static let status = [
    NeedRule(
      "a status comes with its answer", .status(.inProgress, answer: "Wir fragen nach."),
      [.status: "inProgress", .answer: "Wir fragen nach."]),
    NeedRule(
      "a status without an answer leaves the one that is there", after: answered, .status(.resolved, answer: ""),
      [.status: "resolved"]),
    NeedRule(
      "an answer can be another one where the status stays", after: answered, .status(.forwarded, answer: "Ja."),
      [.answer: "Ja."]),
    NeedRule(
      "the same status and the same answer change nothing", after: answered, .status(.forwarded, answer: ""), [:]),
    NeedRule(
      "a declined need says why", .status(.declined, answer: "Dafür gibt es kein Geld."),
      [.status: "declined", .answer: "Dafür gibt es kein Geld."]),
    NeedRule("is not declined without a reason", .status(.declined, answer: ""), refused: .heard(.declinedNeedsReason)),
    NeedRule(
      "an answer of before is no reason to decline it", after: answered, .status(.declined, answer: ""),
      refused: .heard(.declinedNeedsReason)),
    NeedRule(
      "can be withdrawn", after: answered, .status(.withdrawn, answer: ""), [.status: "withdrawn"]),
  ]

  private static let areas = [
    NeedRule(
      "an area decides the field of action", .category("movement"), [.category: "movement", .gkvField: "movement"]),
    NeedRule(
      "an area decides the field also where another one was chosen",
      after: [.category("movement"), .field(.nutrition)],
      .category("movement"), [.gkvField: "movement"]),
    NeedRule(
      "the main area is none of the further ones", after: [.moreCategories(["movement"])], .category("movement"),
      [.category: "movement", .gkvField: "movement", .moreCategories: ""]),
    NeedRule(
      "the other further area stays", after: [.moreCategories(["movement", "medical_access"])], .category("movement"),
      [.category: "movement", .gkvField: "movement", .moreCategories: "medical_access"]),
    NeedRule(
      "an area that is always confidential takes a release back", after: [.confirmed], .category("addiction"),
      [.category: "addiction", .gkvField: "substanceUse", .confidential: "1", .released: "0"]),
    NeedRule(
      "what was not released is only confidential there", .category("addiction"),
      [.category: "addiction", .gkvField: "substanceUse", .confidential: "1"]),
    NeedRule(
      "leaving such an area opens nothing", after: [.confirmed, .category("addiction")], .category("movement"),
      [.category: "movement", .gkvField: "movement"]),
    NeedRule(
      "what was confirmed stays confirmed", after: [.confirmed], .category("movement"),
      [.category: "movement", .gkvField: "movement"]),
    NeedRule("an area that is not known is refused", .category("gibt es nicht"), refused: .heard(.noSuchCategory)),
  ]

  private static let others = [
    NeedRule("a level", .level(.structural), [.level: "structural"]),
    NeedRule("who takes care", .responsible("Projektteam"), [.responsible: "Projektteam"]),
    NeedRule("nobody takes care any more", after: [.responsible("Deniz")], .responsible(""), [.responsible: ""]),
    NeedRule("until when", .dueOn(Group.firstWednesday), [.dueOn: "2021-03-17"]),
    NeedRule("what staff make of it", .derivedDemand("Lotsin"), [.derivedDemand: "Lotsin"]),
    NeedRule(
      "staff make nothing of it any more", after: [.derivedDemand("x")], .derivedDemand(""), [.derivedDemand: ""]),
  ]
}
