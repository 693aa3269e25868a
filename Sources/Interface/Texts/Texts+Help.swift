extension Texts {
  /// Where keys mean something, as the help calls it.
  func reach(of context: Context) -> String {
    switch context {
    case .anywhere: say("Überall", "Everywhere")
    case .session: say("In der Stunde", "In the hour")
    case .today, .preparation, .round, .topics, .exchange, .needs, .disturbance, .review, .board, .partners, .report:
      say("Hier", "Here")
    }
  }

  var sequences: String { say("Zwei Tasten", "Two keys") }
  var marksBehind: String { say("Merker", "marks") }
  var peopleBehind: String { say("Person", "person") }
  var placesBehind: String { say("Bildschirme", "screens") }
  func moreHelp(key: String) -> String {
    say("\(key) noch einmal: alle mit einem Satz", "\(key) again: all of them with a sentence")
  }
}
