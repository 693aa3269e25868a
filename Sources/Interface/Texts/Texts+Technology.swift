import Dialogue

/// The way into the hour: who is waited for, what does not work, who helps, who shares a device.
extension Texts {
  /// From the longest to the shortest.
  var isExpected: [String] {
    [
      say("erwartet, noch nicht da", "expected, not here yet"), say("noch nicht da", "not here yet"),
      say("erwartet", "expected"),
    ]
  }

  func expectation(of name: String, _ isExpected: Bool) -> String {
    isExpected
      ? say("\(name) wird erwartet.", "\(name) is expected.")
      : say("\(name) wird nicht mehr erwartet.", "\(name) is no longer expected.")
  }

  var needsTwoPeople: String {
    say("Dafür braucht es zwei Personen in der Liste.", "That takes two people on the list.")
  }
  func takesPart(_ name: String, _ access: AccessMode) -> String {
    say("\(name) nimmt so teil: \(say(access)).", "\(name) takes part like this: \(say(access)).")
  }

  /// „mit 3 Petra“: at whose device somebody sits.
  func at(_ owner: Participant) -> String {
    say("mit \(owner.key) \(owner.name)", "with \(owner.key) \(owner.name)")
  }

  func at(number: Int) -> String { say("mit \(number)", "with \(number)") }

  func sharesDevice(_ name: String, with owner: String) -> String {
    say("\(name) sitzt mit am Gerät von \(owner).", "\(name) shares \(owner)'s device.")
  }

  func sharedLastTime(_ name: String, with owner: String, key: String) -> String {
    say(
      "\(key) Enter: \(name) wieder am Gerät von \(owner).", "\(key) Enter: \(name) shares \(owner)'s device again.")
  }

  func enterSharesAgain(_ name: String, with owner: String) -> String {
    say("Enter = \(name) wieder mit \(owner)", "Enter = \(name) with \(owner) again")
  }

  func ownDevice(_ name: String) -> String {
    say("\(name) hat ein eigenes Gerät.", "\(name) has their own device.")
  }

  func arrived(_ names: String, count: Int) -> String {
    count == 1 ? arrived(names) : say("\(names) sind da.", "\(names) are here.")
  }

  func connectionLost(_ names: String, count: Int) -> String {
    count == 1
      ? say("\(names) hat keine Verbindung mehr.", "\(names) has lost the connection.")
      : say("\(names) haben keine Verbindung mehr.", "\(names) have lost the connection.")
  }

  func mayResume(_ name: String, key: String) -> String {
    say("\(key): \(name) spricht weiter.", "\(key): \(name) goes on speaking.")
  }

  func issueClosed(after minutes: Int) -> String {
    say("Das Einwahlproblem ist nach \(minutes) min beendet.", "The dial-in problem ended after \(minutes) min.")
  }

  func issueOpened(_ kind: DialInIssue.Kind, helper: String) -> String {
    guard !helper.isEmpty else { return issueOpened(kind) }
    return say(
      "Einwahlproblem: \(say(kind)). \(helper) hilft. Die Uhr läuft.",
      "Dial-in problem: \(say(kind)). \(helper) helps. The clock is running.")
  }

  /// „Olena (Link)“, or only what does not work.
  func issue(_ open: DialInIssue, of session: SessionStateMachine?) -> String {
    let name = open.participant.flatMap { session?.participant($0)?.name }
    return name.map { "\($0) (\(say(open.kind)))" } ?? say(open.kind)
  }

  func openIssues(_ words: [String]) -> String {
    say("Einwahl: \(words.joined(separator: " · "))", "Dial-in: \(words.joined(separator: " · "))")
  }
  func openIssuesCount(_ count: Int) -> String { say("Einwahlprobleme: \(count)", "Dial-in problems: \(count)") }
  func areWaitedFor(_ names: String) -> String { say("\(names) werden erwartet.", "\(names) are expected.") }
  func areExpected(_ names: [String]) -> String {
    say("erwartet: \(names.joined(separator: ", "))", "expected: \(names.joined(separator: ", "))")
  }
  func stillOpen(_ issues: [String]) -> String {
    say(
      "Noch offen: Einwahl \(issues.joined(separator: ", ")).", "Still open: dial-in \(issues.joined(separator: ", "))."
    )
  }

  // MARK: Who helps and who runs the hour

  func helps(_ name: String) -> String { say("\(name) hilft.", "\(name) helps.") }
  var somebodyElse: String { say("jemand anders", "somebody else") }
  func whatDoesNotWork(helper: String) -> String {
    let question = say("Was geht nicht?", "What does not work?")
    return helper.isEmpty ? question : question + say(" Es hilft: \(helper)", " Helped by: \(helper)")
  }
  var tabChangesHelper: String { say("Tab = jemand anders hilft", "Tab = another helper") }

  /// Who has which part; empty when nobody was named.
  func team(_ team: [TeamMember]) -> [String] { team.filter { !$0.name.isEmpty }.map { "\(say($0.role)): \($0.name)" } }

  func teamIsNow(_ team: [TeamMember]) -> String {
    let parts = self.team(team).joined(separator: " · ")
    return parts.isEmpty ? say("Heute ist niemand eingetragen.", "Nobody is entered for today.") : parts
  }

  var nobodyNamed: String { say("niemand", "nobody") }
  var swapRoles: String { say("tauschen", "swap") }

  /// „Amina, Yonas und Petra“.
  func and(_ names: [String]) -> String {
    guard names.count > 1, let last = names.last else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + say(" und ", " and ") + last
  }

  // MARK: Taking back

  func what(_ event: TechnologyEvent, _ name: (Participant.ID) -> String) -> String {
    switch event {
    case .expectationSet(let id, true): say("\(name(id)) wird erwartet", "\(name(id)) is expected")
    case .expectationSet(let id, false):
      say("\(name(id)) wird nicht mehr erwartet", "\(name(id)) is no longer expected")
    case .deviceShared(let id, let other?):
      say("\(name(id)) am Gerät von \(name(other))", "\(name(id)) at \(name(other))'s device")
    case .deviceShared(let id, nil): say("eigenes Gerät für \(name(id))", "own device for \(name(id))")
    case .helperSet(_, let helper): say("\(helper) hilft bei der Einwahl", "\(helper) helps with dialling in")
    }
  }
}
