import Dialogue

/// The second session, Wednesday 24 March 2021, from 12:20 to 13:30: Olena's link does not open, she joins at 12:41.
struct ScriptA {
  private(set) var hour: Hour

  init() throws {
    hour = try Hour(Group.opening(Group.everyone.filter { ![mehmet, samira, thanh].contains($0.id) }))
    try arriving()
    try checkIn()
    try topics()
    try firstTopic()
    try secondTopic()
    try needs()
    try checkOut()
  }

  /// The hour until a moment inside the first topic, as it stood when the machine lost power.
  static func untilJuergensTurn() throws -> Hour {
    var script = ScriptA(openedOnly: try Hour(Group.opening(Group.everyone.filter { $0.id != mehmet })))
    try script.arriving()
    try script.checkIn()
    try script.topics()
    try script.firstTurns()
    return script.hour
  }

  private init(openedOnly hour: Hour) {
    self.hour = hour
  }

  private mutating func arriving() throws {
    let newcomer = Group.everyone.first { $0.id == mehmet }
    for person in [amina, yonas, petra, juergen] { try hour.at("12:24", .people(.arrived(person))) }
    if let newcomer { try hour.at("12:25", .people(.added(newcomer, arrives: true))) }
    try hour.at("12:28", .people(.issueOpened("Link", .link, of: olena, helper: "Deniz")))
  }

  private mutating func checkIn() throws {
    try hour.at("12:30", enter: .checkIn)
    try hour.at("12:31", .heard(.needReportedBack("N01")), .heard(.needReportedBack("N02")))
    try hour.at(
      "12:33", .round(.given(amina, mood: .cloudy)), .round(.given(yonas, mood: .rainy)),
      .round(.given(mehmet, mood: .cloudy)))
    try hour.at("12:34", .round(.given(petra, mood: .rainy)), .round(.given(juergen, mood: .cloudy)))
  }

  private mutating func topics() throws {
    try hour.at("12:40", enter: .topics)
    try hour.at("12:41", .people(.arrived(olena)))
    try hour.clock.goOn(until: "12:42")
    try hour.collect("t04", "t05", "t06", "t07")
    try hour.clock.goOn(until: "12:44")
    for (topic, dots) in [("t04", 5), ("t05", 3), ("t06", 2), ("t07", 1)] { try hour.dot(topic, dots) }
  }

  private mutating func firstTurns() throws {
    try hour.at("12:47", enter: .exchange)
    try hour.at("12:47:20", turnOf: petra)
    try hour.at("12:48:30", .heard(.marked("Merker 1", as: .need, text: nil)))
    try hour.at("12:49:10", .turn(.ended))
    try turn(of: juergen, from: "12:49:20", to: "12:50:55")
    try turn(of: amina, from: "12:51:05", to: "12:53:05")
    try hour.at("12:53:15", turnOf: mehmet)
    try hour.at("12:53:40", .talk(.handRaised(juergen)))
    try hour.at("12:54:10", .talk(.handRaised(olena)))
    try hour.at("12:54:35", .turn(.ended))
    try turn(of: olena, from: "12:54:45", to: "12:56:25")
    try hour.at("12:56:35", turnOf: juergen)
  }

  private mutating func firstTopic() throws {
    try firstTurns()
    try hour.at("12:57:35", .turn(.ended))
    try hour.at("12:57:40", .talk(.topicExtended(minutes: 4)))
    try turn(of: yonas, from: "12:58:30", to: "12:59:45")
    try turn(of: petra, from: "12:59:55", to: "13:00:50")
    try hour.at("13:01", .activeBreak(.began("Pause", exercise: "shoulders")))
  }

  private mutating func secondTopic() throws {
    try hour.at("13:04", .talk(.topicOpened("t05")))
    try hour.at("13:04:20", turnOf: yonas)
    try hour.at("13:05:10", .heard(.marked("Merker 2", as: .need, text: nil)))
    try hour.at("13:06:30", .turn(.ended))
    try hour.at("13:06:40", turnOf: amina)
    try hour.at("13:07:20", .heard(.marked("Merker 3", as: .need, text: nil)))
    try hour.at("13:08:05", .turn(.ended))
    try turn(of: olena, from: "13:08:15", to: "13:09:45")
    try turn(of: petra, from: "13:09:55", to: "13:11:05")
    try turn(of: mehmet, from: "13:11:15", to: "13:12:20")
    try turn(of: juergen, from: "13:12:30", to: "13:13:45")
  }

  private mutating func needs() throws {
    try hour.at("13:15", enter: .needs)
    let needs: [(Need.ID, String, Int, Mark.ID)] = [
      ("N03", "Ich komme beim Arzt nicht durch.", 5, "Merker 1"),
      ("N04", "Zu Hause fällt mir die Decke auf den Kopf.", 3, "Merker 2"),
      ("N05", "Ich will Deutsch sprechen, nicht nur lernen.", 3, "Merker 3"),
    ]
    for (need, wording, hands, mark) in needs {
      try hour.at("13:16", .heard(.needCaptured(need, wording: wording, from: mark)))
      try hour.change(need, .sharedBy(hands))
      try hour.change(need, .confirmed)
    }
  }

  private mutating func checkOut() throws {
    try hour.at("13:23", enter: .checkOut)
    for mood in [Mood.fair, .fair, .fair, .cloudy, .fair, .cloudy] {
      if let asked = hour.state.round?.current { try hour.at("13:24", .round(.given(asked, mood: mood))) }
    }
    try hour.at("13:30", enter: .wrapUp)
  }

  private mutating func turn(of person: Participant.ID, from start: String, to end: String) throws {
    try hour.at(start, turnOf: person)
    try hour.at(end, .turn(.ended))
  }
}
