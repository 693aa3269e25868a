package import Dialogue
package import Words

/// A short invitation to the next session, in plain language and without a name of anybody.
///
/// One thought a line; the same data always give the same text.
package struct Invitation {
  private let cycle: Cycle
  private let date: CivilDate
  private let start: TimeOfDay
  private let topics: InvitedTopics

  package init(_ cycle: Cycle, on date: CivilDate, at start: TimeOfDay, topics: InvitedTopics) {
    self.cycle = cycle
    self.date = date
    self.start = start
    self.topics = topics
  }

  /// The whole text.
  package func render(in language: Language) -> String {
    func say(_ german: String, _ english: String) -> String { Bilingual(german, english)[language] }
    var parts = [
      [say("Einladung zu „Stark durch Austausch“", "Invitation to “Stark durch Austausch”")],
      [say("Der nächste Termin:", "The next session:"), time(in: language)],
      [
        say("Wir treffen uns online und sprechen miteinander.", "We meet online and talk with each other."),
        say("Die Themen bestimmen wir zusammen.", "We choose the topics together."),
        say("Alle dürfen mitreden oder einfach zuhören.", "Everybody may talk or just listen."),
      ],
    ]
    if !topics.titles.isEmpty {
      let heading = say("Darüber haben wir zuletzt gesprochen:", "We talked about this last time:")
      parts.append([heading] + topics.titles.map { "– \($0)" })
    }
    if !cycle.hotline.isEmpty {
      let heading = say("Die Einwahl klappt nicht? Hier gibt es Hilfe:", "Dialling in does not work? Help is here:")
      parts.append([heading, cycle.hotline.withVisibleScalars])
    }
    parts.append([say("Alle sind willkommen.", "Everybody is welcome.")])
    return parts.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }

  private func time(in language: Language) -> String {
    let end = TimeOfDay(minutes: start.minutes + cycle.plan.total)
    let span = Bilingual("\(start.text) Uhr bis \(end.text) Uhr", "\(start.text) to \(end.text)")[language]
    return "\(date.spoken(in: language)), \(span)"
  }
}
