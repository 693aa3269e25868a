import Dialogue

/// Names of what several sessions of the demo cycle speak of. They follow from the cycle's own names, so every
/// copy of it has the same ones.
enum DemoName {
  static let cycle = Cycle.ID(derivedFrom: "demo", "cycle")

  static func session(_ number: Int) -> Session.ID { Identifier(derivedFrom: "demo", "session", String(number)) }
  static func participant(_ number: Int) -> Participant.ID {
    Identifier(derivedFrom: "demo", "participant", String(number))
  }
  static func topic(_ key: String) -> Topic.ID { Identifier(derivedFrom: "demo", "topic", key) }
  static func need(_ key: String) -> Need.ID { Identifier(derivedFrom: "demo", "need", key) }
  static func plan(_ session: Int, _ index: Int) -> ActionPlan.ID {
    Identifier(derivedFrom: "demo", "plan", String(session), String(index))
  }
  static func partner(_ name: String) -> NetworkPartner.ID { Identifier(derivedFrom: "demo", "partner", name) }
  static func fact(ofPartner name: String) -> NetworkPartnerFact.ID {
    Identifier(derivedFrom: "demo", "partner", name, "fact")
  }
  static func stage(ofPartner name: String, since day: CivilDate) -> Identifier<PartnerStageFact> {
    Identifier(derivedFrom: "demo", "partner", name, "stage", day.iso)
  }
  static func link(of need: String) -> NeedPartnerFact.ID { Identifier(derivedFrom: "demo", "need", need, "helper") }
  static func fact(_ need: String, _ field: NeedFact.Field) -> NeedFact.ID {
    Identifier(derivedFrom: "demo", "need", need, field.rawValue)
  }
  static func statement(_ index: Int) -> StaffStatement.ID {
    Identifier(derivedFrom: "demo", "review", "summary", String(index))
  }
  static func recommendation(_ index: Int) -> Recommendation.ID {
    Identifier(derivedFrom: "demo", "review", "recommendation", String(index))
  }
  static func fact(ofReview index: Int) -> AssessmentFact.ID {
    Identifier(derivedFrom: "demo", "review", "fact", String(index))
  }
}
