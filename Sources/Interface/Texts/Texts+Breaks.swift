/// The active break.
extension Texts {
  func exerciseUntil(_ clock: String) -> String { say("Übung bis \(clock)", "exercise until \(clock)") }
  var exerciseIsDone: String { say("Übung zu Ende", "exercise is over") }
  func breakUntil(_ clock: String) -> String { say("Pause bis \(clock)", "break until \(clock)") }
  func exercise(_ title: String) -> String { say("Übung: \(title).", "Exercise: \(title).") }
  func breakIsOver(goesOnWith name: String, key: String) -> String {
    say(
      "Die Aktive Pause ist zu Ende. \(key): \(name) spricht weiter.",
      "The active break is over. \(key): \(name) goes on.")
  }
  func isPaused(_ name: String) -> String { say("angehalten: \(name)", "paused: \(name)") }
  func otherExercise(key: String) -> String { say("\(key) andere Übung", "\(key) other exercise") }
  var noExercise: String { say("Keine Übung passt zu den Themen von heute.", "No exercise suits today's topics.") }
}
