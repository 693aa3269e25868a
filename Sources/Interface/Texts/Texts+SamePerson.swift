import Dialogue

/// Two names or two entries of one person.
extension Texts {
  /// „Petra, Nummer 5?“
  func isItPerson(_ person: Participant) -> String {
    say("\(person.name), Nummer \(person.key)?", "\(person.name), number \(person.key)?")
  }
  /// One of several whose names read the same.
  var whichPerson: String { say("Wer ist es?", "Who is it?") }
  func numbered(_ person: Participant) -> String {
    say("\(person.name), Nummer \(person.key)", "\(person.name), number \(person.key)")
  }
  var yesSamePerson: String { say("ja, dieselbe Person", "yes, the same person") }
  var noSomebodyNew: String { say("nein, jemand Neues", "no, somebody new") }
  var noAnotherPerson: String { say("nein, jemand anders", "no, somebody else") }
  var enterIsYes: String { say("Enter = ja", "Enter = yes") }
  func isHereAlready(_ person: Participant) -> String {
    say("\(person.name) ist schon da: Nummer \(person.key).", "\(person.name) is here already: number \(person.key).")
  }

  var whoIsTwice: String { say("Wer wurde doppelt eingetragen?", "Who was entered twice?") }
  var whoIsTheSame: String { say("Wer ist dieselbe Person?", "Who is the same person?") }
  var nobodyIsNew: String {
    say(
      "Heute ist niemand neu in der Liste. Was abgeschlossen ist, bleibt, wie es ist.",
      "Nobody new came to the list today. What was closed stays as it is.")
  }
  func areOne(_ gone: String, _ person: Participant) -> String {
    say(
      "\(gone) und \(person.name) sind jetzt eine Person: Nummer \(person.key).",
      "\(gone) and \(person.name) are one person now: number \(person.key).")
  }
}
