import Dialogue

/// Words for the group: one thought a sentence, everyday words, no short forms, at most twelve words.
extension Texts {
  // Above and below
  func hoursClock(_ time: TimeOfDay) -> String { say("\(time.text) Uhr", time.text) }
  func wholeMinutesLeft(_ minutes: Int) -> String {
    let words = count(minutes, ("Minute", "Minuten"), ("minute", "minutes"))
    return say("noch \(words)", "\(words) left")
  }
  var groupKeys: [String] { [say("v verdecken", "v hide"), say("q beenden", "q leave")] }

  // Outside of the hour
  var noSessionIsOpen: [String] {
    [
      say("Im Moment ist kein Termin offen.", "No session is open at the moment."),
      say("Sobald ein Termin beginnt, ist er hier zu sehen.", "As soon as one begins, it is shown here."),
    ]
  }
  var fallsThrough: [String] { [say("Der Termin fällt heute aus.", "The session does not take place today.")] }
  var welcome: String { say("Willkommen", "Welcome") }
  func weBegin(at time: TimeOfDay?) -> String {
    guard let time else { return say("Wir beginnen gleich.", "We begin in a moment.") }
    return say("Wir beginnen um \(time.text) Uhr.", "We begin at \(time.text).")
  }
  func thanks(isLast: Bool) -> [String] {
    [
      say("Danke für den Austausch.", "Thank you for talking with each other."),
      isLast ? say("Alles Gute.", "All the best.") : say("Bis zum nächsten Mal.", "See you next time."),
    ]
  }
  var goesOnSoon: String { say("Gleich geht es weiter.", "We go on in a moment.") }

  // Rounds
  var weGreet: String { say("Wir begrüßen uns.", "We greet each other.") }
  /// After a name.
  var isOn: String { say("ist dran", "is asked") }
  var passingIsFine: String { say("Weitergeben ist in Ordnung.", "Passing is fine.") }

  // Topics and talk
  var ourTopics: String { say("Unsere Themen", "Our topics") }
  var whatAbout: String { say("Worüber möchten wir sprechen?", "What would we like to talk about?") }
  var topicOfTalk: String { say("Thema", "Topic") }
  func minutesOfTopic(_ minutes: Int, of all: Int) -> String {
    minutes < all
      ? say("\(minutes) von \(all) Minuten", "\(minutes) of \(all) minutes")
      : say("\(all) Minuten sind um", "\(all) minutes are over")
  }
  var whoWouldLikeTo: String { say("Wer möchte etwas sagen?", "Who would like to say something?") }
  /// After a name.
  var speaksOnSoon: String { say("spricht gleich weiter", "goes on in a moment") }
  var weWriteDown: String { say("Wir schreiben auf, was wir brauchen.", "We write down what we need.") }
}
