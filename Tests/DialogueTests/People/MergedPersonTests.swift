import Testing

@testable import Dialogue

@Suite("Somebody who was entered twice is one person")
struct MergedPersonTests {
  @Test("with the name and the number by which she was known, and the second entry is gone")
  func entry() throws {
    var hour = try Hour()
    try hour.at("12:25", .twinComes, .twinIsPetra)
    #expect(hour.state.isPresent(petra) && hour.state.participant(twin) == nil)
    #expect(hour.state.participant(number: 5)?.name == "Petra" && hour.state.freeNumber == 10)
    #expect(hour.record.roster == Group.everyone)
    #expect(hour.record.attendances.map(\.participant) == [petra])
    #expect(hour.record.attendances.map(\.access) == [.phone] && hour.record.attendances.first?.district == "Lahnhöhe")
  }

  @Test("who came first and left last as either of the two")
  func stays() throws {
    var hour = try Hour()
    try hour.at("12:21", .people(.arrived(petra)))
    try hour.at("12:30", .people(.left(petra)))
    try hour.at("12:40", .twinComes)
    try hour.at("12:50", .twinIsPetra)
    #expect(hour.state.isPresent(petra) && hour.state.attendance(of: petra)?.stays.count == 2)
    try hour.at("13:00", .people(.left(petra)))
    #expect(hour.attendanceOfPetra == ["12:21", "13:00", "phone"])
  }

  @Test("whichever of the two entries was there first")
  func otherOrder() throws {
    var hour = try Hour()
    try hour.at("12:21", .twinComes)
    try hour.at("12:30", .people(.arrived(petra)))
    try hour.at("12:40", .people(.left(twin)))
    try hour.at("12:45", .people(.arrived(amina)))
    try hour.at("12:50", .twinIsPetra)
    #expect(hour.state.attendance(of: petra)?.stays.count == 1 && hour.state.isPresent(petra))
    #expect(hour.attendanceOfPetra == ["12:21", nil, "privateDevice"])
    #expect(hour.record.attendances.map(\.participant) == [petra, amina])
    try hour.at("13:10", .people(.left(petra)))
    #expect(hour.attendanceOfPetra == ["12:21", "13:10", "privateDevice"])
  }

  @Test("also when both have gone: cut off only if that was the last of her")
  func gone() throws {
    for cutOffLast in [true, false] {
      var hour = try Hour()
      try hour.at("12:21", .people(.arrived(petra)), .twinComes)
      try hour.at("12:40", cutOffLast ? .people(.left(petra)) : .people(.connectionLost(petra)))
      try hour.at("12:50", cutOffLast ? .people(.connectionLost(twin)) : .people(.left(twin)))
      try hour.now(.twinIsPetra)
      #expect(hour.attendanceOfPetra == ["12:21", "12:50", "privateDevice"])
      #expect(hour.state.attendance(of: petra)?.isCutOff == cutOffLast)
    }
  }

  @Test("but not somebody of an earlier session, not with herself, and nobody who is not on the list")
  func refusals() throws {
    var hour = try Hour()
    try hour.now(.twinComes)
    #expect(hour.refusal(of: .people(.merged(petra, into: twin))) == .people(.knownFromEarlier))
    #expect(hour.refusal(of: .people(.merged(petra, into: amina))) == .people(.knownFromEarlier))
    #expect(hour.refusal(of: .people(.merged(twin, into: twin))) == .people(.samePerson))
    #expect(hour.refusal(of: .people(.merged(twin, into: "Niemand"))) == .people(.noSuchParticipant))
    #expect(hour.refusal(of: .people(.merged("Niemand", into: petra))) == .people(.noSuchParticipant))
    #expect(hour.state.entryThatStays(twin, petra) == petra && hour.state.entryThatStays(petra, twin) == petra)
  }

  @Test("of two who are new the one that is said stays")
  func bothNew() throws {
    let rosa = Participant(id: "Rosa", number: 11, name: "Rosa", district: "", access: .onSite)
    var hour = try Hour()
    try hour.at("12:25", .twinComes)
    try hour.at("12:26", .people(.added(rosa, arrives: true)))
    #expect(hour.state.entryThatStays(twin, rosa.id) == rosa.id && hour.state.entryThatStays(rosa.id, twin) == twin)
    try hour.at("12:27", .people(.merged(twin, into: rosa.id)))
    #expect(hour.state.present.map(\.name) == ["Rosa"] && hour.state.present.first?.number == 11)
    #expect(hour.state.participant(rosa.id)?.district == "Weilgrund")
    #expect(hour.record.attendances.map(\.joinedAt.iso) == ["2021-03-24T11:25:00.000Z"])
  }

  @Test("is waited for no longer when she came as the other, and trouble with dialling in ended with her coming")
  func expected() throws {
    var hour = try Hour()
    try hour.at(
      "12:21", .technology(.expectationSet(petra, to: true)),
      .people(.issueOpened("Link", .link, of: petra, helper: "Deniz")))
    try hour.at("12:30", .twinComes)
    try hour.at("12:35", .people(.issueOpened("Ton", .sound, of: twin, helper: "Deniz")))
    try hour.at("12:40", .twinIsPetra)
    #expect(hour.state.expected.isEmpty && !hour.state.isExpected(petra))
    #expect(hour.state.issues.map(\.participant) == [petra, petra])
    #expect(hour.state.openIssues.map(\.id) == ["Ton"])
    #expect(hour.record.events.map(\.milliseconds) == [9 * 60_000, 5 * 60_000])
    try hour.at("12:41", .people(.issueClosed("Ton")))
    #expect(hour.state.openIssues.isEmpty)
  }

  @Test("is waited for if one of the two is and neither is there")
  func stillExpected() throws {
    var hour = try Hour()
    try hour.at("12:21", .people(.announced(Group.twin)), .twinIsPetra)
    #expect(hour.state.expected == [petra])
  }

  @Test("listens and has more time if that was noted at either, also in a turn that goes on")
  func noted() throws {
    var hour = try Hour.inExchange()
    try hour.now(.twinComes)
    try hour.at("12:48", turnOf: petra)
    try hour.now(.turn(.minuteAdded))
    try hour.at("12:49", .people(.moreTimeSet(twin, to: true)), .people(.listeningSet(twin, to: true)))
    #expect(hour.exchange.turn?.allowance == .seconds(180))
    try hour.now(.twinIsPetra)
    #expect(hour.exchange.turn?.allowance == .seconds(240))
    #expect(hour.state.participant(petra)?.moreTime == true && hour.state.listening == [petra])
  }

  @Test("sits with whoever sat at one device with either of the two")
  func devices() throws {
    func group(_ seats: [(Participant.ID, Participant.ID)]) throws -> [String] {
      var hour = try Hour.inExchange()
      try hour.now(.twinComes)
      for (guest, owner) in seats { try hour.now(.technology(.deviceShared(guest, with: owner))) }
      try hour.now(.twinIsPetra)
      return hour.state.sharing(with: petra).map(\.name)
    }
    #expect(try group([(twin, yonas)]) == ["Yonas"])
    #expect(try group([(amina, twin), (yonas, twin)]) == ["Amina", "Yonas"])
    #expect(try group([(twin, petra)]).isEmpty)
    #expect(try group([(petra, twin)]).isEmpty)
    #expect(try group([(petra, twin), (amina, twin)]) == ["Amina"])
    #expect(try group([(petra, yonas), (twin, amina), (olena, amina)]) == ["Amina", "Yonas", "Olena"])
    #expect(try group([(yonas, petra)]) == ["Yonas"])
  }

  @Test("loses a connection as one with whoever shares her device")
  func connection() throws {
    var hour = try Hour.inExchange()
    try hour.now(.twinComes)
    try hour.now(.technology(.deviceShared(twin, with: yonas)))
    try hour.at("12:48", .twinIsPetra)
    try hour.at("12:49", .people(.connectionLost(petra)))
    #expect(!hour.state.isPresent(yonas) && !hour.state.isPresent(petra))
  }

  @Test("keeps marks and plans of both, and a strength that was named twice is decided once")
  func heard() throws {
    var hour = try Hour.inExchange()
    try hour.now(.twinComes)
    try hour.at("12:48", .turn(.started("Zug", of: twin, kind: .turn)))
    try hour.at(
      "12:49", .heard(.marked("erste", as: .strength, text: "Sie hört zu")),
      .heard(.markReleased("erste", isReleased: true)),
      .plan(.made("Plan", of: twin, text: "Ich rufe an.")))
    try hour.at("12:50", turnOf: petra)
    try hour.now(.heard(.marked("zweite", as: .strength, text: "sie hört zu")))
    #expect(hour.state.needList["zweite"]?.isReleased == nil)
    try hour.now(.twinIsPetra)
    #expect(hour.state.needList.marks.map(\.participant) == [petra, petra])
    #expect(hour.state.needList.marks.map(\.isReleased) == [true, true])
    #expect(hour.state.plans.map(\.participant) == [petra] && hour.record.plans.map(\.participant) == [petra])
  }

  @Test("what one entry was not agreed to is not passed on as the other's")
  func notReleased() throws {
    var hour = try Hour.inExchange()
    try hour.now(.twinComes)
    for (person, isReleased) in [(twin, true), (petra, false)] {
      let mark: Mark.ID = Identifier(derivedFrom: "mark", person.description)
      try hour.at("12:48", turnOf: person)
      try hour.now(.heard(.marked(mark, as: .strength, text: "Sie hört zu")))
      try hour.now(.heard(.markReleased(mark, isReleased: isReleased)))
    }
    try hour.now(.twinIsPetra)
    #expect(hour.state.needList.marks.map(\.isReleased) == [false, false])
  }

  @Test("feels the same once: no more hands than people")
  func hands() throws {
    var hour = try Hour.inExchange(with: [amina, petra])
    try hour.now(.twinComes)
    try hour.now(.heard(.needCaptured("Bedarf", wording: "Ruhe.", from: nil)))
    try hour.now(.heard(.needChanged("Bedarf", by: .sharedBy(3))))
    try hour.now(.twinIsPetra)
    #expect(hour.state.needList["Bedarf"]?.sharedBy == 2)
    #expect(hour.refusal(of: .heard(.needChanged("Bedarf", by: .sharedBy(3)))) == .heard(.notSoManyPeople(2)))
  }

  @Test("is taken back and done again with everything, and the same after the program was started again")
  func undo() throws {
    var hour = try Hour.inExchange()
    try hour.now(.twinComes)
    try hour.at("12:48", turnOf: twin)
    try hour.at("12:49", .talk(.handRaised(petra)), .plan(.made("Plan", of: twin, text: "Ich rufe an.")))
    let before = hour.state
    try hour.at("12:50", .twinIsPetra)
    let after = hour.state
    #expect(try hour.restarted() == hour.history)
    try hour.at("12:51", .talk(.handRaised(amina)))
    try hour.undo()
    try hour.undo()
    #expect(hour.state == before)
    try hour.redo()
    #expect(hour.state == after)
    #expect(try hour.restarted() == hour.history)
    #expect(hour.record.turns.map(\.participant) == [petra])
  }

  @Test("is one also when the hour is over, as long as it is not closed")
  func wrapUp() throws {
    var hour = try Hour.inExchange(with: [amina, petra])
    try hour.now(.twinComes)
    try hour.at("13:30", enter: .wrapUp)
    try hour.now(.twinIsPetra)
    #expect(hour.record.attendances.map(\.participant) == [amina, petra])
    #expect(hour.record.rounds.map(\.participant) == [amina, petra, amina, petra])
    try hour.now(.frame(.closed))
    #expect(hour.refusal(of: .twinIsPetra) == .sessionIsClosed)
  }
}

extension Hour {
  /// When Petra came and left, and how she took part, as it is recorded.
  fileprivate var attendanceOfPetra: [String?]? {
    let zone = state.cycle.zone
    func time(_ instant: Instant?) -> String? {
      instant.map { TimeOfDay(minutes: Int(zone.local($0).milliseconds / 60_000)).text }
    }
    return record.attendances.first { $0.participant == petra }.map {
      [time($0.joinedAt), time($0.leftAt), $0.access.rawValue]
    }
  }
}
