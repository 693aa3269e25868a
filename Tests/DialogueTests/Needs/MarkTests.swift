import Dialogue
import Testing

@Suite("Marks: heard, and written out later")
struct MarkTests {
  @Test("a mark takes the person who speaks, the topic and the time")
  func context() throws {
    var hour = try Hour.inExchange()
    try hour.at("12:47:20", turnOf: petra)
    try hour.at("12:48:30", .heard(.marked("Merker", as: .need, text: nil)))
    let mark = try #require(hour.state.needList["Merker" as Mark.ID])
    #expect(mark.participant == petra)
    #expect(mark.topic == "Arzttermin")
    #expect(mark.at.wall.iso == "2021-03-24T11:48:30.000Z")
    #expect(mark.text == nil)
    #expect(hour.speaker == "Petra")
  }

  @Test("in a round it takes whoever is asked, elsewhere nobody")
  func elsewhere() throws {
    var hour = try Hour.inCheckIn(with: [amina, yonas])
    try hour.now(.heard(.marked("im Check-in", as: .quote, text: nil)))
    try hour.at("12:40", enter: .topics)
    try hour.now(.heard(.marked("bei den Themen", as: .idea, text: nil)))
    let marks = hour.state.needList.marks
    #expect(marks.map(\.participant) == [amina, nil])
    #expect(marks.map(\.topic) == [nil, nil])
    #expect(hour.refusal(of: .heard(.marked("im Check-in", as: .idea, text: nil))) == .alreadyListed)
  }

  @Test("the need that is written from a mark takes its topic, and the mark is no longer open")
  func fromMark() throws {
    var hour = try Hour.inExchange()
    try hour.at(
      "12:48:30", .heard(.marked("eins", as: .need, text: nil)), .heard(.marked("zwei", as: .need, text: nil)))
    try hour.at("13:04", .talk(.topicOpened("Allein zu Hause")))
    try hour.at("13:15", enter: .needs)
    #expect(hour.state.needList.openMarks.map(\.id) == ["eins", "zwei"])
    try hour.now(.heard(.needCaptured("N03", wording: "Ich komme nicht durch.", from: "eins")))
    #expect(hour.need("N03")?.topic == "Arzttermin")
    #expect(hour.state.needList.openMarks.map(\.id) == ["zwei"])
    try hour.now(.heard(.needCaptured("N04", wording: "Ohne Merker.", from: nil)))
    #expect(hour.need("N04")?.topic == nil)
    #expect(hour.refusal(of: .heard(.needCaptured("N05", wording: "x", from: "drei"))) == .heard(.noSuchMark))
  }

  @Test("a need without a mark belongs to the topic that is talked about")
  func withoutMark() throws {
    var hour = try Hour.inExchange()
    try hour.now(.heard(.needCaptured("N03", wording: "Ich komme nicht durch.", from: nil)))
    #expect(hour.need("N03")?.topic == "Arzttermin")
  }

  @Test("words of every kind are released, but the trainer's own and needs", arguments: Mark.Kind.allCases)
  func release(kind: Mark.Kind) throws {
    var hour = try Hour()
    try hour.now(.heard(.marked("Merker", as: kind, text: "Worte")))
    let expected: Rejection? = kind == .need || kind == .followUp ? .heard(.needsNoRelease) : nil
    #expect(hour.refusal(of: .heard(.markReleased("Merker", isReleased: true))) == expected)
  }

  @Test("a dropped mark is gone from the list and from the record")
  func dropped() throws {
    var hour = try Hour()
    try hour.now(.heard(.marked("Merker", as: .quote, text: "Worte")))
    try hour.now(.heard(.markDropped("Merker")))
    #expect(hour.record.notes.isEmpty)
    #expect(hour.state.openPoints.isEmpty)
    #expect(hour.refusal(of: .heard(.markWritten("Merker", text: "x"))) == .heard(.noSuchMark))
    #expect(hour.refusal(of: .heard(.markReleased("Merker", isReleased: true))) == .heard(.noSuchMark))
  }

  @Test("notes and needs of the record name nobody; marked needs are no notes")
  func nobodyIsNamed() throws {
    var hour = try Hour.inExchange()
    try hour.at("12:47:20", turnOf: petra)
    for kind in Mark.Kind.allCases {
      try hour.now(.heard(.marked(Identifier(derivedFrom: "\(kind)"), as: kind, text: "x")))
    }
    try hour.now(.heard(.needCaptured("N03", wording: "Ich komme nicht durch.", from: "need")))
    let record = hour.record
    #expect(record.notes.map(\.kind) == Mark.Kind.allCases.filter { $0 != .need })
    let told = "\(record.notes) \(record.needs) \(record.events) \(record.facts) \(record.topics)"
    #expect("\(record.turns)".contains(petra.description))
    for person in Group.everyone {
      #expect(!told.lowercased().contains(person.id.description))
      #expect(!told.contains(person.name))
    }
  }

  @Test("when the session closes the link from a mark to its person is cut", arguments: [true, false])
  func linkIsCut(leftUnfinished: Bool) throws {
    var hour = try Hour.inExchange()
    try hour.at("12:47:20", turnOf: petra)
    try hour.now(.heard(.marked("Merker", as: .quote, text: nil)))
    try hour.at("13:30", enter: .wrapUp)
    #expect(hour.state.needList.marks.map(\.participant) == [petra])
    if leftUnfinished {
      var history = hour.history
      #expect(history.closeUnfinished() == [.recordDue])
      #expect(history.state.needList.marks.map(\.participant) == [nil])
    } else {
      try hour.now(.frame(.closed))
      #expect(hour.state.needList.marks.map(\.participant) == [nil])
    }
  }
}
