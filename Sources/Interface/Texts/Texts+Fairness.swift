import Dialogue

/// Words that say how the talk is shared out. They tell, and never compare people.
extension Texts {
  func hasSpoken(_ clock: String) -> String { say("\(clock) gesprochen", "\(clock) spoken") }
  func raised(at time: String) -> String { say("seit \(time)", "since \(time)") }
  var replies: String { say("Antwort", "reply") }
  var listensToday: String { say("hört heute zu", "listens today") }
  func listens(_ name: String, _ isOn: Bool) -> String {
    isOn
      ? say("\(name) hört heute zu.", "\(name) listens today.")
      : say("\(name) ist wieder mit eingeladen.", "\(name) is invited again.")
  }

  func orderIs(_ order: SpeakingOrder) -> String { say("Redeliste: \(say(order)).", "Speaking list: \(say(order)).") }

  // Talk shares
  var people: String { say("Personen", "People") }
  var districts: String { say("Landkreise", "Districts") }
  var sites: String { say("Zugang", "Access") }
  var noDistrict: String { say("ohne Landkreis", "no district") }
  func talkOfAll(_ clock: String) -> String { say("Alle zusammen \(clock)", "All together \(clock)") }
  func percent(_ percent: Int) -> String { say("\(percent) %", "\(percent)%") }
  func site(_ site: TalkShares.Site) -> String {
    switch site {
    case .provider(let name): name
    case .access(let access): say(access)
    }
  }
}
