import Dialogue
import Testing

@Suite("A plan of one's own")
struct ActionPlanTests {
  private let making = SessionEvent.plan(.made("Plan", of: olena, text: "Ich rufe um acht an."))

  @Test("belongs to a person and the topic that is on, and goes to the record with both")
  func made() throws {
    var hour = try Hour.inExchange()
    try hour.now(making)
    #expect(
      hour.record.plans == [
        PlanRecord(id: "Plan", participant: olena, topic: "Arzttermin", text: "Ich rufe um acht an.")
      ])
    #expect(hour.refusal(of: making) == .alreadyListed)
    #expect(hour.refusal(of: .plan(.made("x", of: thanh, text: "x"))) == .people(.notHere))
    #expect(hour.refusal(of: .plan(.made("x", of: "Niemand", text: "x"))) == .people(.noSuchParticipant))
    try hour.undo()
    #expect(hour.record.plans.isEmpty)
  }

  @Test("is no note: nobody but the person's next session learns of it")
  func apart() throws {
    var hour = try Hour.inExchange()
    try hour.now(making)
    #expect(hour.record.notes.isEmpty && hour.record.needs.isEmpty && hour.state.openPoints.isEmpty)
  }

  @Test("is asked about in the next session; the answer is a fact, and can be corrected")
  func followedUp() throws {
    var hour = try Hour.inCheckIn(with: [yonas])
    #expect(hour.state.openPlans.map(\.outcome) == [nil] && hour.record.planFacts.isEmpty)
    try hour.now(.plan(.followedUp("alter Plan", outcome: .worked)))
    try hour.now(.plan(.followedUp("alter Plan", outcome: .notYet)))
    #expect(hour.record.planFacts.map(\.outcome) == [.notYet])
    #expect(hour.record.planFacts.map(\.plan) == ["alter Plan"])
    try hour.undo()
    #expect(hour.record.planFacts.map(\.outcome) == [.worked])
    try hour.undo()
    #expect(hour.record.planFacts.isEmpty)
    #expect(hour.refusal(of: .plan(.followedUp("Plan", outcome: .tried))) == .heard(.noSuchPlan))
  }

  @Test("is done with whatever was said, except for “not yet”")
  func final() {
    #expect(ActionPlan.Outcome.allCases.filter(\.isFinal) == [.tried, .worked, .changed, .dropped])
  }
}
