import Dialogue
import Words

/// Words about the minutes of today.
extension Texts {
  func tooFewSessions(_ count: Int) -> String {
    let sessions = self.count(count, ("Termin", "Termine"), ("session", "sessions"))
    let least = PhaseHistory.fewestSessions
    return say(
      "Einen Vorschlag gibt es ab \(least) Terminen. Bisher: \(sessions).",
      "A suggestion needs \(least) sessions. So far: \(sessions).")
  }

  func isPlannedSo(_ sessions: Int) -> String {
    say(
      "Heute ist schon so geplant, wie die letzten \(sessions) Termine waren.",
      "Today is planned already as the last \(sessions) sessions went.")
  }

  /// „10 / 7 / 28 / 8 / 7“, in the order of the phases.
  func minutes(of plan: PhasePlan) -> String { plan.minutes.map(String.init).joined(separator: " / ") }

  /// „4 Minuten weniger Austausch“, one after the other; `isShort` writes „min“ for the minutes.
  private func words(for changes: [PlanProposal.Change], isShort: Bool = false) -> String {
    changes.map { change in
      let name = language == .german ? say(change.phase) : say(change.phase).lowercased()
      let many = isShort ? "min" : say("Minuten", "minutes")
      let minutes = count(abs(change.minutes), (isShort ? "min" : "Minute", many), (isShort ? "min" : "minute", many))
      return change.minutes < 0
        ? say("\(minutes) weniger \(name)", "\(minutes) less \(name)")
        : say("\(minutes) mehr \(name)", "\(minutes) more \(name)")
    }.joined(separator: ", ")
  }

  /// From the longest to the shortest.
  func proposal(_ changes: [PlanProposal.Change], end: String, key: String) -> [String] {
    let short = words(for: changes, isShort: true)
    let most = words(for: Array(changes.prefix(1)), isShort: true)
    return [words(for: changes), short].map { say("\(key): \($0), Ende \(end)", "\(key): \($0), end \(end)") } + [
      "\(key): \(short)", changes.count > 1 ? "\(key): \(most), …" : "\(key): \(most)",
      say("\(key): neuer Plan", "\(key): new plan"),
    ]
  }
  func replanned(_ changes: [PlanProposal.Change], end: String) -> String {
    let words = words(for: changes)
    return say("Neuer Plan: \(words), Ende \(end).", "New plan: \(words), end \(end).")
  }

  /// From the longest to the shortest.
  func suggestion(_ plan: PhasePlan, from sessions: Int, key: String) -> [String] {
    let short = plan.minutes.map(String.init).joined(separator: "/")
    return [
      say(
        "\(key): Vorschlag aus \(sessions) Terminen: \(minutes(of: plan))",
        "\(key): suggestion from \(sessions) sessions: \(minutes(of: plan))"),
      say("\(key): \(short) aus \(sessions) Terminen", "\(key): \(short) from \(sessions) sessions"),
      "\(key): \(short)",
    ]
  }
  func suggestionTaken(_ plan: PhasePlan) -> String {
    say("Plan für heute: \(minutes(of: plan)) min.", "Plan for today: \(minutes(of: plan)) min.")
  }
  var planOfToday: String { say("Plan für heute", "Plan for today") }

  func beganAt(_ time: String) -> String { say("Beginn war \(time)", "start was \(time)") }
  var hourIsUp: String { say("die Stunde ist um", "the hour is over") }

  func topicsLeft(_ share: TopicShare) -> String {
    let topics = topicsCount(share.topics)
    guard share.minutes > 0 else { return say("noch \(topics)", "\(topics) left") }
    return share.topics == 1
      ? say("noch \(topics), \(share.minutes) min", "\(topics) left, \(share.minutes) min")
      : say("noch \(topics), je \(share.minutes) min", "\(topics) left, \(share.minutes) min each")
  }
}
