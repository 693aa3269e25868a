import Dialogue

/// What is said about methods and their steps.
extension Texts {
  func methodChosen(_ title: String) -> String { say("Methode: \(title).", "Method: \(title).") }
  func nowInStep(_ title: String) -> String { say("Jetzt: \(title).", "Now: \(title).") }
  var stepsAreOver: String { say("Alle Schritte sind fertig.", "All steps are done.") }
  func everyoneWasAsked(key: String) -> String {
    say("Alle waren dran. \(key) geht weiter.", "Everyone has been asked. \(key) goes on.")
  }
  func whichMethod(_ topic: String) -> String { say("Methode für \(quoted(topic))?", "Method for \(quoted(topic))?") }
  func method(_ title: String, minutes: Int) -> String { "\(title), \(minutes) min" }
  var whoseConcern: String { say("Um wen geht es?", "Who is it about?") }
  func concernOf(_ name: String) -> String { say("Es geht um \(name).", "It is about \(name).") }
  var keyQuestion: String { say("Schlüsselfrage", "Key question") }

  func stepHead(_ number: Int, of all: Int, _ title: String) -> String {
    say("Schritt \(number)/\(all): \(title)", "Step \(number)/\(all): \(title)")
  }
  func minutes(_ elapsed: Int, of planned: Int) -> String {
    say("\(elapsed) von \(planned) min", "\(elapsed) of \(planned) min")
  }
  func beginsSteps(key: String) -> String { say("\(key) beginnt", "\(key) begins") }
  var stepByLine: String { say("Es spricht, wer sich meldet.", "Whoever raises a hand speaks.") }
  func stepByPerson(_ name: String) -> String { say("Nur \(name) spricht.", "Only \(name) speaks.") }
  func stepByBoth(_ name: String) -> String { say("Moderation und \(name).", "Facilitation and \(name).") }
  func stepInTurn(_ next: [String]) -> String {
    let names = next.joined(separator: ", ")
    return next.isEmpty
      ? say("Reihum: Alle waren dran.", "One after another: everyone was asked.")
      : say("Reihum, danach: \(names)", "One after another, then: \(names)")
  }
  var inStep: String { say("im Schritt", "in the step") }
}
