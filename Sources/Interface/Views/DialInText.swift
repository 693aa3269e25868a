import Dialogue

/// What is still open around dialling in, in one line.
struct DialInText: ScreenPart {
  let screen: ScreenView
  let session: SessionStateMachine

  /// From the longest to the shortest; empty when nothing is open.
  var candidates: [String] {
    let issues = session.openIssues
    let waiting =
      session.phase > .checkOut
      ? []
      : session.roster.filter { person in
        session.isExpected(person.id) && !issues.contains { $0.participant == person.id }
      }
    let expected = waiting.isEmpty ? [] : [texts.areExpected(waiting.map(\.name))]
    guard !issues.isEmpty else { return expected }
    let short = issues.map { line($0, withHelper: false) }
    return [
      joined([texts.openIssues(issues.map { line($0, withHelper: true) })] + expected),
      joined([texts.openIssues(short)] + expected), texts.openIssues(short),
      texts.openIssuesCount(issues.count) + " · " + (short.first ?? ""), texts.openIssuesCount(issues.count),
    ]
  }

  private func joined(_ parts: [String]) -> String { parts.joined(separator: " · ") }

  private func line(_ issue: DialInIssue, withHelper: Bool) -> String {
    let minutes = session.length(of: issue, at: moment).wholeMinutes
    let helper = withHelper && !issue.helper.isEmpty ? ", \(issue.helper)" : ""
    return "\(texts.issue(issue, of: session)) \(texts.minutesCount(minutes))\(helper)"
  }
}
