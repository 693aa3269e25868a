import Content
import Dialogue
import Testing

@testable import stark

@Suite("Plans of the demo records")
struct DemoPlanTests {
  @Test("are one of the third session, asked about in the fourth, and then nobody's any more")
  func plans() throws {
    let records = try DemoFixture.archive.records
    #expect(records.map(\.plans.count) == [0, 0, 1, 0, 0, 0])
    let plan = try #require(records[2].plans.first)
    #expect(plan.text == "Ich sage: Das trifft mich. Bitte erst fragen, dann urteilen.")
    #expect(plan.participant == nil && records[2].title(of: plan.topic) == "Wenn mich ein Satz trifft")
    #expect(records.map { $0.planFacts.map(\.outcome) } == [[], [], [], [.worked], [], []])
    #expect(records[3].planFacts.first?.plan == plan.id)
  }
}
