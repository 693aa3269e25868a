import Dialogue

extension Hour {
  /// An hour in `phase` in which there is something of everything: whatever the phase allows can happen.
  ///
  /// Amina has answered, Yonas has passed, Mehmet is asked; in the exchange Petra speaks, Mehmet and Amina wait.
  static func fullScene(in phase: Phase) throws -> Hour {
    var hour = try Hour()
    try hour.prepareScene()
    try hour.at("12:30", enter: min(phase, .checkIn))
    if phase > .preparation { try hour.at("12:33", .round(.given(amina, mood: .cloudy)), .round(.passed(yonas))) }
    try hour.at("12:40", enter: min(phase, .exchange))
    if phase == .exchange {
      try hour.at(
        "12:47", .turn(.started("Zug", of: petra, kind: .turn)), .talk(.handRaised(mehmet)), .talk(.handRaised(amina)))
      return hour
    }
    try hour.at("13:23", enter: min(phase, .checkOut))
    if phase >= .checkOut { try hour.at("13:24", .round(.given(amina, mood: .fair)), .round(.passed(yonas))) }
    try hour.at("13:30", enter: min(phase, .wrapUp))
    if phase == .closed { try hour.at("13:35", .frame(.closed)) }
    return hour
  }

  private mutating func prepareScene() throws {
    for person in [amina, yonas, mehmet, petra, tomasz] { try at("12:21", .people(.arrived(person))) }
    try at("12:22", .people(.left(tomasz)))
    try at("12:22", .people(.issueOpened("Link", .link, of: thanh, helper: "Deniz")))
    for (word, dots) in [("Arzttermin", 2), ("Allein", 2), ("Masken", 0), ("Sprache", 0)] {
      let topic: Topic.ID = Identifier(derivedFrom: word)
      try at("12:23", .topics(.added(topic, title: word, origin: .participant)))
      for _ in 0..<dots { try now(.topics(.dotAdded(topic))) }
    }
    try at("12:24", .topics(.merged("Masken", into: "Sprache")))
    try at(
      "12:24", .heard(.marked("Zitat", as: .quote, text: "Einer hört zu.")),
      .heard(.marked("Merker", as: .need, text: nil)))
    try at("12:24", .heard(.needCaptured("Bedarf", wording: "Ich komme beim Arzt nicht durch.", from: nil)))
    try at("12:24", .heard(.needCaptured("zweiter Bedarf", wording: "Ich will Deutsch sprechen.", from: nil)))
  }
}
