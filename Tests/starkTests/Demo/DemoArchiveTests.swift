import Content
import Dialogue
import Testing
import Words

@testable import stark

@Suite("The demo cycle as records")
struct DemoArchiveTests {
  let demo: DemoCycle
  let archive: DemoArchive

  init() throws {
    demo = try DemoCycle.builtIn()
    archive = try DemoFixture.archive
  }

  @Test("has six sessions of one cycle")
  func sessions() {
    #expect(archive.records.map(\.number) == Array(1...6))
    #expect(archive.records.map(\.date.iso) == demo.sessions.map(\.date))
    #expect(Set(archive.records.map(\.cycle.id)) == [archive.cycle.id])
    #expect(archive.records.allSatisfy { $0.cancellation == nil && $0.reflection.isEmpty && $0.facts.isEmpty })
  }

  @Test("has the settings of the cycle")
  func settings() {
    let cycle = archive.cycle
    #expect(cycle.name == "Frühjahr 2021")
    #expect(cycle.targetGroup == "erwerbslose Menschen, alle Altersgruppen, Deutsch ab A2")
    #expect(cycle.districts == ["Lahnhöhe", "Weilgrund", "Kinzigaue"])
    #expect(cycle.providers.map(\.name) == demo.providers.map(\.name))
    #expect(cycle.providers.map(\.district) == cycle.districts)
    #expect(
      cycle.team == [
        TeamMember(name: "Katrin", role: .facilitator), TeamMember(name: "Deniz", role: .techSupport),
      ])
    #expect(cycle.weekday == .wednesday && cycle.start == TimeOfDay(hour: 12, minute: 30))
    #expect(cycle.timeZone == "Europe/Berlin" && cycle.firstDate == CivilDate("2021-03-17"))
    #expect(cycle.plannedSessions == 6 && cycle.plan == .standard && cycle.timing == .standard)
  }

  @Test("has the nine ground rules in German, and from the third session on the group's own")
  func groundRules() throws {
    let builtIn = try ContentLibrary.builtIn().groundRules.map { $0.text[.german] }
    let own = "Wir sprechen von uns selbst und bewerten niemanden."
    #expect(builtIn.count == 9)
    #expect(archive.records.prefix(2).allSatisfy { $0.cycle.groundRules == builtIn })
    #expect(archive.records.dropFirst(2).allSatisfy { $0.cycle.groundRules == builtIn + [own] })
    #expect(archive.cycle == archive.records.last?.cycle)
  }

  @Test("has all nine people in the list of every session, with the way they take part most often")
  func roster() throws {
    let roster = try #require(archive.records.first?.roster)
    #expect(archive.records.allSatisfy { $0.roster == roster })
    #expect(roster.map(\.number) == Array(1...9))
    #expect(roster.map(\.name) == demo.participants.map(\.alias))
    #expect(roster.map(\.district) == demo.participants.map(\.district))
    #expect(roster.filter(\.moreTime).map(\.name) == ["Amina", "Yonas", "Olena", "Thanh"])
    #expect(roster.filter { $0.access == .onSite }.map(\.name) == ["Amina", "Mehmet", "Jürgen", "Tomasz"])
    #expect(roster.allSatisfy { $0.access != .phone })
  }

  @Test(
    "has what the team wrote for the Bilanz, in its order, and each recommendation is about a need that was released")
  func assessments() throws {
    let assessment = StaffAssessment(archive.assessments)
    #expect(assessment.statements(.summary).map(\.text) == demo.review.summary)
    #expect(assessment.recommendations.map(\.text) == demo.review.recommendations.map(\.text))
    #expect(assessment.recommendations.map(\.dueOn?.iso) == demo.review.recommendations.map(\.dueOn))
    let released = Set(archive.records.flatMap(\.needs).filter(\.isReleased).map(\.id))
    #expect(released.isSuperset(of: assessment.recommendations.compactMap(\.need)))
    #expect(Set(assessment.stages.keys) == Set(DecisionArea.allCases))
    #expect(ReportDetail.allCases.allSatisfy { assessment.detail($0) != nil })
    #expect(archive.assessments.allSatisfy { $0.cycle == archive.cycle.id })
  }

  @Test("names nobody of the group or of the team in what the team wrote")
  func namesNobody() {
    let names = demo.participants.map(\.alias) + demo.team.map(\.name)
    let review = demo.review
    let texts =
      [review.orderedBy, review.author, review.contact] + review.summary + review.stages.map(\.reason)
      + review.recommendations.flatMap { [$0.text, $0.addressee] }
    #expect(!texts.contains { text in names.contains { text.contains($0) } })
  }

  @Test("is the same every time")
  func repeatable() throws {
    #expect(try DemoArchive(DemoCycle.builtIn()) == archive)
    // A name that moved would double the rows of copies that were made before.
    #expect(archive.cycle.id.description == "edcfaa30-a56b-8cc4-ab95-057c7e546673")
    #expect(archive.records[1].turns[0].id.description == "9466c15f-27af-8952-9682-1055717747ee")
  }

  @Test("gives no name twice")
  func names() {
    var names = archive.records.map(\.id.description) + archive.facts.map(\.id.description)
    names += archive.assessments.map(\.id.description)
    names += archive.records[0].roster.map(\.id.description) + [archive.cycle.id.description]
    names += Set(archive.records.flatMap(\.topics).map(\.id)).map(\.description)
    for record in archive.records {
      names += record.phases.map(\.id.description) + record.attendances.map(\.id.description)
      names += record.rounds.map(\.id.description) + record.turns.map(\.id.description)
      names += record.notes.map(\.id.description) + record.needs.map(\.id.description)
      names += record.events.map(\.id.description)
    }
    #expect(Set(names).count == names.count)
  }

  @Test("refers only to people and topics of the same session")
  func references() {
    for record in archive.records {
      let present = Set(record.attendances.map(\.participant))
      #expect(present.isSubset(of: record.roster.map(\.id)))
      #expect(present.isSuperset(of: record.turns.map(\.participant) + record.rounds.map(\.participant)))
      let topics = Set(record.topics.map(\.id))
      #expect(topics.isSuperset(of: record.turns.compactMap(\.topic) + record.notes.compactMap(\.topic)))
    }
  }
}
