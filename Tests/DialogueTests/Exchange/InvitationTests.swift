import Dialogue
import Testing

@Suite("Whom one may invite")
struct InvitationTests {
  private func names(_ hour: Hour) -> [String] { hour.state.withoutTurn.map(\.name) }

  @Test("is who is there and had no turn in this hour, neither speaks nor waits, by number")
  func invited() throws {
    var hour = try Hour.inExchange()
    #expect(names(hour) == ["Amina", "Yonas", "Olena", "Mehmet", "Petra", "Jürgen"])
    try hour.at("12:48:00", turnOf: petra)
    try hour.at("12:48:10", .talk(.handRaised(amina)))
    try hour.at("12:48:20", .people(.left(mehmet)))
    #expect(names(hour) == ["Yonas", "Olena", "Jürgen"])
    try hour.at("12:49:00", .talk(.topicOpened("Allein zu Hause")), .talk(.handLowered(amina)))
    #expect(names(hour) == ["Amina", "Yonas", "Olena", "Jürgen"])
  }

  @Test("is also who only replied, because a direct reply is no turn for the order")
  func replied() throws {
    var hour = try Hour.inExchange(with: [amina, petra])
    try hour.at("12:48:00", .turn(.started("Antwort", of: amina, kind: .directReply)))
    #expect(names(hour) == ["Petra"])
    try hour.at("12:48:20", .turn(.ended))
    #expect(names(hour) == ["Amina", "Petra"])
  }

  @Test("is nobody who only listens today, until that is taken back")
  func listens() throws {
    var hour = try Hour.inExchange(with: [amina, petra])
    try hour.at("12:48:00", .people(.listeningSet(amina, to: true)))
    #expect(names(hour) == ["Petra"])
    #expect(hour.state.listeningToday.map(\.name) == ["Amina"])
    try hour.at("12:48:10", .people(.listeningSet(amina, to: false)))
    #expect(names(hour) == ["Amina", "Petra"])
    #expect(hour.state.listeningToday.isEmpty)
  }

  @Test("whoever listens may raise a hand and speak, which changes nothing in it")
  func speaksAllTheSame() throws {
    var hour = try Hour.inExchange(with: [amina, petra])
    try hour.at("12:48:00", .people(.listeningSet(amina, to: true)), .talk(.handRaised(amina)))
    #expect(hour.line == ["Amina"])
    try hour.at("12:48:10", turnOf: amina)
    #expect(hour.speaker == "Amina")
    #expect(hour.state.listeningToday.map(\.name) == ["Amina"])
  }

  @Test("nobody listens who is not known")
  func unknown() throws {
    let hour = try Hour.inExchange()
    #expect(hour.refusal(of: .people(.listeningSet("Niemand", to: true))) == .people(.noSuchParticipant))
  }

  @Test("listening and the pinned prompt survive a restart and leave the record as it is")
  func noRecord() throws {
    func hour(with events: [SessionEvent]) throws -> Hour {
      var hour = try Hour.inExchange()
      try hour.at("12:48:00", .turn(.started("erster", of: petra, kind: .turn)))
      for event in events { try hour.now(event) }
      try hour.at("12:49:00", .turn(.ended))
      try hour.at("13:30", enter: .wrapUp)
      return hour
    }
    let plain = try hour(with: [])
    let quiet = try hour(with: [.people(.listeningSet(yonas, to: true)), .frame(.promptPinned(key: "ex.coping"))])
    #expect(try quiet.restarted().state.listening == [yonas])
    #expect(try quiet.restarted().state.pinnedPrompt == "ex.coping")
    #expect(quiet.state != plain.state)
    #expect(quiet.record == plain.record)
  }
}
