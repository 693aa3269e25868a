import Content
import Testing

@Suite("The turn logs of the demo cycle")
struct DemoTurnLogTests {
  let logged: [DemoSession]

  init() throws { logged = try DemoCycle.builtIn().sessions.filter { !$0.turnLog.isEmpty } }

  @Test("exist for three sessions")
  func sessions() {
    #expect(logged.map(\.number) == [2, 3, 5])
    #expect(logged.map(\.turnLog.count) == [14, 22, 19])
  }

  @Test("add up to each person's turns, seconds and passes")
  func sums() {
    for session in logged {
      for person in session.attendance {
        let entries = session.turnLog.filter { $0.alias == person.alias }
        let passedRounds = [person.moodIn, person.moodOut].count { $0 == .passed }
        #expect(entries.count { $0.countsAsTurn } == person.turns, "\(session.number) \(person.alias)")
        #expect(entries.reduce(0) { $0 + $1.seconds } == person.talkSeconds, "\(session.number) \(person.alias)")
        #expect(entries.count { $0.kind == .pass } + passedRounds == person.passes)
      }
      #expect(Set(session.turnLog.map(\.alias)).isSubset(of: session.attendance.map(\.alias)))
    }
  }

  @Test("run forward, one person at a time, within the session")
  func order() throws {
    let start = try #require(DemoTime("12:30")).secondsOfDay
    for session in logged {
      var end = start
      for entry in session.turnLog {
        #expect(entry.at.secondsOfDay >= end, "\(session.number) \(entry.at)")
        end = entry.at.secondsOfDay + entry.seconds
      }
      #expect(end <= start + session.minutes * 60)
    }
  }

  @Test("have seconds for everything but a pass")
  func passes() {
    for entry in logged.flatMap(\.turnLog) { #expect((entry.seconds == 0) == (entry.kind == .pass)) }
  }

  @Test("know the topic of every entry outside a disturbance")
  func topicNumbers() {
    for session in logged {
      let discussed = session.topics.count { $0.discussed }
      for entry in session.turnLog {
        if let number = entry.topicNumber {
          #expect(1...discussed ~= number && entry.kind != .disturbance)
        } else {
          #expect(!session.disturbances.isEmpty && [.disturbance, .pass].contains(entry.kind))
        }
      }
    }
  }

  @Test("put disturbances inside the recorded disturbance")
  func disturbance() throws {
    let session = try #require(logged.first { $0.number == 3 })
    let disturbance = try #require(session.disturbances.first)
    for entry in session.turnLog where entry.topicNumber == nil {
      #expect(disturbance.start <= entry.at && entry.at < disturbance.end)
    }
  }

  @Test("resume the turn that was interrupted")
  func interruption() throws {
    let session = try #require(logged.first { $0.number == 5 })
    let first = try #require(session.turnLog.firstIndex { $0.interrupted })
    let second = try #require(session.turnLog.firstIndex { $0.resumed })
    #expect(first < second)
    #expect(session.turnLog[first].alias == session.turnLog[second].alias)
    #expect([first, second].map { session.turnLog[$0].seconds } == [45, 60])
    #expect(logged.flatMap(\.turnLog).count { $0.interrupted || $0.resumed } == 2)
  }

  @Test("name steps of the peer consultation only, and keep the other remarks")
  func steps() throws {
    let consultation = try #require(try ContentLibrary.builtIn().method("peerConsultation"))
    let entries = logged.flatMap(\.turnLog)
    for entry in entries {
      #expect((entry.kind == .step) == (entry.step != nil) && (entry.step == nil) == (entry.stepName == nil))
      if let step = entry.step { #expect(consultation.steps.map(\.key).contains(step)) }
    }
    #expect(entries.count { $0.kind == .step } == 13)
    #expect(entries.count { $0.step == "ideas" } == 6)
    #expect(entries.compactMap(\.remark).count == 12)
  }
}
