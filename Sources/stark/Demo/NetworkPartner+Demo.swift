import Content
import Dialogue

extension NetworkPartner {
  /// A network partner of the demo cycle as it is known at its end.
  init(_ demo: DemoResource) throws(DemoProblem) {
    let day = try demo.nextStepOn.map { text throws(DemoProblem) in try CivilDate(demo: text, field: "nextStepOn") }
    self.init(
      id: DemoName.partner(demo.name), name: demo.name, district: demo.district ?? "",
      agreement: demo.agreement ?? "", nextStep: demo.nextStep ?? "", nextStepOn: day, barrier: demo.barrier ?? "",
      opening: demo.opening ?? "")
  }
}

extension PartnerStageFact {
  /// The stages to which a network partner of the demo cycle came.
  static func facts(on demo: DemoResource, written: Instant) throws(DemoProblem) -> [PartnerStageFact] {
    try demo.stages.map { stage throws(DemoProblem) in
      let day = try CivilDate(demo: stage.since, field: "since")
      return PartnerStageFact(
        id: DemoName.stage(ofPartner: demo.name, since: day), at: written, partner: DemoName.partner(demo.name),
        since: day,
        content: ReasonedStage(try PartnerStage(demo: stage.stage, field: "stage"), reason: stage.reason ?? ""))
    }
  }
}
