import Content
import Testing

@Suite("The demo cycle refers only to what exists")
struct DemoReferenceTests {
  let cycle: DemoCycle
  let library: ContentLibrary

  init() throws {
    cycle = try DemoCycle.builtIn()
    library = try ContentLibrary.builtIn()
  }

  @Test("people")
  func people() {
    let known = Set(cycle.participants.map(\.alias))
    for session in cycle.sessions {
      let present = Set(session.attendance.map(\.alias))
      #expect(present.count == session.attendance.count && present.isSubset(of: known))
      #expect(present.isSuperset(of: session.arrivals.map(\.alias)))
      #expect(present.isSuperset(of: session.dialInIssues.map(\.alias)))
      #expect(present.isSuperset(of: session.strengths.map(\.alias)))
      #expect(present.isSuperset(of: session.plans.map(\.alias)))
    }
  }

  @Test("topics of the same session")
  func topics() {
    for session in cycle.sessions {
      let keys = Set(session.topics.map(\.key))
      #expect(keys.count == session.topics.count)
      #expect(keys.isSuperset(of: session.notes.compactMap(\.topic)))
      #expect(keys.isSuperset(of: session.extensions.map(\.topic)))
      #expect(keys.isSuperset(of: session.plans.map(\.topic)))
      #expect(keys.isSuperset(of: session.activeBreaks.map(\.afterTopic)))
    }
  }

  @Test("categories, methods and breaks of the library")
  func libraryKeys() throws {
    for need in cycle.sessions.flatMap(\.needs) {
      #expect(try #require(library.category(need.category)).gkvField == need.gkvField)
    }
    let methods = Set(cycle.sessions.flatMap(\.topics).compactMap(\.method))
    #expect(Set(library.methods.map(\.key)).isSuperset(of: methods))
    let breaks = Set(cycle.sessions.flatMap(\.activeBreaks).map(\.key))
    #expect(Set(library.activeBreaks.map(\.key)).isSuperset(of: breaks))
  }

  @Test("sessions that came later")
  func sessions() {
    for session in cycle.sessions {
      for later in session.needs.compactMap(\.reportedBackIn) + session.plans.map(\.followUpSession) {
        #expect(session.number < later && later <= 6)
      }
      #expect(session.needs.allSatisfy { 1...session.attendance.count ~= $0.sharedBy })
      #expect(session.extensions.allSatisfy { $0.thumbs.up * 2 > session.attendance.count })
    }
  }

  @Test("values that the program knows")
  func values() {
    let sessions = cycle.sessions
    let topics = sessions.flatMap(\.topics)
    let needs = sessions.flatMap(\.needs)
    #expect(Set(sessions.flatMap(\.attendance).map(\.access)) == ["onSite", "privateDevice", "phone"])
    #expect(Set(topics.map(\.origin)) == ["participant", "store", "impulse"])
    #expect(Set(topics.compactMap(\.selection)) == ["dots", "acclamation"])
    #expect(Set(needs.map(\.level)) == ["individual", "group", "structural"])
    #expect(Set(needs.map(\.urgency)) == ["canWait", "soon", "urgent"])
    #expect(Set(needs.map(\.status)) == ["captured", "forwarded", "inProgress", "resolved", "declined"])
    #expect(
      Set(sessions.flatMap(\.notes).map(\.kind)) == ["healthHelpful", "healthWatchOut", "perspective", "concern"])
    #expect(
      Set(sessions.flatMap(\.dialInIssues).map(\.kind)) == [
        "link", "sound", "microphone", "internet", "dataVolume",
      ])
    #expect(sessions.flatMap(\.disturbances).map { "\($0.kind) \($0.outcome)" } == ["conflict agreement"])
    #expect(sessions.flatMap(\.plans).map(\.outcome) == ["worked"])
  }
}
