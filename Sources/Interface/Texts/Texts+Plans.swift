import Dialogue

/// What is said about the plans that people make for themselves.
extension Texts {
  var howDidItGo: String { say("Wie ist es gelaufen?", "How did it go?") }
  var whosePlan: String { say("Wessen Plan ist es?", "Whose plan is it?") }
  func myPlan(_ name: String) -> String { say("Mein Plan (\(name))", "My plan (\(name))") }
  func planNeedsYes(_ name: String) -> String {
    say("\(name) sagt Ja: der Plan wird aufgeschrieben", "\(name) says yes: the plan is kept")
  }
  var planIsNotKept: String { say("nichts wird aufgeschrieben", "nothing is kept") }
  func planYes(_ name: String) -> String { say("Enter = \(name) sagt Ja", "Enter = \(name) says yes") }
  func planMade(_ name: String) -> String { say("Der Plan von \(name) ist aufgeschrieben.", "\(name)'s plan is kept.") }
  func planFollowedUp(_ name: String, _ outcome: ActionPlan.Outcome) -> String { "\(name): \(say(outcome))." }
  func plansWait(for names: [String]) -> String {
    let names = names.joined(separator: ", ")
    return say("Gefragt wird, wenn sie da sind: \(names).", "Asked when they are here: \(names).")
  }
  func planWaits(for name: String) -> String { say("wartet auf \(name)", "waits for \(name)") }
  func plan(_ text: String, of name: String) -> String { "\(name): \(quoted(text))" }
}
