import Dialogue
import Foundation
import Testing

@Suite("The stages of a network partner")
struct PartnerStagesTests {
  private let first = Group.firstWednesday
  private let second = Group.secondWednesday

  @Test("hold from their day on, and before the first one a partner is known")
  func days() {
    let stages = PartnerStages([fact("b", .agreed, since: second), fact("a", .inTalks, since: first)])
    #expect(stages.stage(of: "Verein", on: first.adding(days: -1)) == .known)
    #expect(stages.stage(of: "Verein", on: first) == .inTalks)
    #expect(stages.stage(of: "Verein", on: second.adding(days: -1)) == .inTalks)
    #expect(stages.stage(of: "Verein", on: second.adding(days: 100)) == .agreed)
    #expect(stages.stage(of: "Amt", on: second) == .known && stages.fact(of: "Amt", on: second) == nil)
  }

  @Test("are what was written last for each day, whatever the order in which it arrives")
  func corrected() {
    let facts = [
      fact("a", .agreed, since: first, at: 1), fact("b", .asleep, since: first, at: 2),
      fact("c", .reliable, since: second, at: 1), fact("d", nil, since: second, at: 3),
    ]
    for facts in [facts, facts.reversed()] {
      let stages = PartnerStages(facts)
      #expect(stages.content(of: "Verein", since: first) == ReasonedStage(.asleep))
      #expect(stages.content(of: "Verein", since: second) == nil)
      #expect(stages.stage(of: "Verein", on: second) == .asleep)
    }
    let twins = [fact("e", .agreed, since: first), fact("f", .asleep, since: first)]
    let later = twins.max { $0.id < $1.id }
    #expect(PartnerStages(twins).fact(of: "Verein", on: first) == later)
    #expect(PartnerStages(twins.reversed()).fact(of: "Verein", on: first) == later)
  }

  @Test("and steps are unknown to what earlier programs wrote of a partner, which is read all the same")
  func earlier() throws {
    let partner = NetworkPartner(id: "Amt", name: "Amt", district: "Weilgrund")
    let text = """
      {"id":"\(partner.id)","name":"Amt","district":"Weilgrund","offer":"","contact":""}
      """
    #expect(try JSONDecoder().decode(NetworkPartner.self, from: Data(text.utf8)) == partner)
    var whole = partner
    (whole.agreement, whole.nextStep, whole.nextStepOn) = ("a", "b", first)
    (whole.barrier, whole.opening) = ("c", "d")
    #expect(try JSONDecoder().decode(NetworkPartner.self, from: JSONEncoder().encode(whole)) == whole)
  }

  private func fact(
    _ id: Identifier<PartnerStageFact>, _ stage: PartnerStage?, since day: CivilDate, at time: Int64 = 0
  ) -> PartnerStageFact {
    PartnerStageFact(
      id: id, at: Instant(milliseconds: time), partner: "Verein", since: day, content: stage.map { ReasonedStage($0) })
  }
}
