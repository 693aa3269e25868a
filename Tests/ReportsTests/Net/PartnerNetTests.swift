import Dialogue
import Reports
import Testing

@Suite("The net of partners between two days")
struct PartnerNetTests {
  private static let march = Invented.day("2021-03-17")
  private static let april = Invented.day("2021-04-21")

  @Test("counts partners by stage on the first day and on the last, and how they moved")
  func growth() {
    let net = net(
      [written("Amt", "2021-03-01"), written("Verein", "2021-03-01"), written("Treff", "2021-03-30")],
      [
        stage("Amt", .inTalks, "2021-03-10"), stage("Amt", .reliable, "2021-04-01"),
        stage("Verein", .asleep, "2021-04-20"),
      ])
    #expect(net.first == [.inTalks: 1, .known: 1] && net.firstAwake == 2)
    #expect(net.last == [.reliable: 1, .asleep: 1, .known: 1] && net.lastAwake == 2)
    #expect(net.new == 1 && net.movedUp == 1 && net.fellAsleep == 1)
  }

  @Test("takes a partner in from the day on which it had a stage, also where it was written down later")
  func later() {
    let net = net(
      [written("Amt", "2021-04-28")], [stage("Amt", .known, "2021-03-17"), stage("Amt", .agreed, "2021-04-21")])
    #expect(net.first == [.known: 1] && net.last == [.agreed: 1] && net.new == 0 && net.movedUp == 1)
    let unsaid = self.net([written("Amt", "2021-04-28")], [])
    #expect(unsaid.firstAwake == 0 && unsaid.lastAwake == 0)
  }

  @Test("leaves out who was taken out by then, and what was written by mistake")
  func takenOut() {
    let gone = net([written("Amt", "2021-03-01"), written("Amt", "2021-04-20", isListed: false)], [])
    #expect(gone.first == [.known: 1] && gone.last.isEmpty && gone.new == 0)
    let back = net(
      [
        written("Amt", "2021-03-01"), written("Amt", "2021-03-02", isListed: false), written("Amt", "2021-04-01"),
      ], [])
    #expect(back.first.isEmpty && back.last == [.known: 1] && back.new == 1)
    let mistake = net(
      [written("Amt", "2021-04-28"), written("Amt", "2021-04-29", isListed: false)],
      [stage("Amt", .agreed, "2021-03-01")])
    #expect(mistake.firstAwake == 0 && mistake.lastAwake == 0)
  }

  @Test("counts whoever wakes up as nearer than before, and whoever stays asleep as nothing new")
  func asleep() {
    let facts = ["Amt", "Verein"].map { written($0, "2021-03-01") }
    let net = net(
      facts,
      [
        stage("Amt", .asleep, "2021-03-02"), stage("Amt", .known, "2021-04-01"),
        stage("Verein", .asleep, "2021-03-02"),
      ])
    #expect(net.movedUp == 1 && net.fellAsleep == 0 && net.last == [.known: 1, .asleep: 1])
  }

  @Test("goes by the days where the group lives")
  func zone() {
    let late = NetworkPartnerFact(
      id: Invented.name("late"), at: Invented.instant("2021-03-17T23:30:00Z"),
      partner: NetworkPartner(id: Invented.name("Amt"), name: "Amt"))
    #expect(net([late], []).first.isEmpty)
  }

  private func net(_ facts: [NetworkPartnerFact], _ stages: [PartnerStageFact]) -> PartnerNet {
    PartnerNet(facts, PartnerStages(stages), from: Self.march, to: Self.april, in: .berlin)
  }

  private func written(_ name: String, _ day: String, isListed: Bool = true) -> NetworkPartnerFact {
    NetworkPartnerFact(
      id: Invented.name("\(name) \(day)"), at: Invented.instant("\(day)T10:00:00Z"),
      partner: NetworkPartner(id: Invented.name(name), name: name), isListed: isListed)
  }

  private func stage(_ name: String, _ stage: PartnerStage, _ day: String) -> PartnerStageFact {
    PartnerStageFact(
      id: Invented.name("\(name) \(day) stage"), at: Invented.instant("2021-05-01T10:00:00Z"),
      partner: Invented.name(name), since: Invented.day(day), content: ReasonedStage(stage))
  }
}
