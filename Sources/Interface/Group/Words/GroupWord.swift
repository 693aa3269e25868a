/// Something that the group's view says, by its place in a file of words: the section, a point, the key.
package enum GroupWord: String, CaseIterable, Sendable {
  case title = "window.title"
  case demo = "window.demo"
  case session = "window.session"
  case clock = "window.clock"
  case minutesLeft = "window.minutesLeft"
  case hourOver = "window.hourOver"
  case hide = "window.hide"
  case show = "window.show"
  case leave = "window.leave"

  case checkIn = "phases.checkIn"
  case topics = "phases.topics"
  case exchange = "phases.exchange"
  case needs = "phases.needs"
  case checkOut = "phases.checkOut"

  case noSession = "outside.noSession"
  case noSessionYet = "outside.noSessionYet"
  case cancelled = "outside.cancelled"
  case welcome = "outside.welcome"
  case beginsAt = "outside.beginsAt"
  case beginsSoon = "outside.beginsSoon"
  case thanks = "outside.thanks"
  case seeYou = "outside.seeYou"
  case allTheBest = "outside.allTheBest"
  case goesOnSoon = "outside.goesOnSoon"

  case greeting = "round.greeting"
  case asked = "round.asked"
  case place = "round.place"
  case passing = "round.passing"
  case everyoneAsked = "round.everyoneAsked"

  case ourTopics = "collecting.title"
  case whatAbout = "collecting.question"

  case topic = "talk.title"
  case noTopic = "talk.noTopic"
  case topicMinutes = "talk.minutes"
  case topicOver = "talk.minutesOver"
  case speaks = "talk.speaks"
  case speaksOn = "talk.speaksOn"
  case next = "talk.next"
  case whoWouldLikeTo = "talk.whoWouldLikeTo"
  case weWriteDown = "talk.weWriteDown"

  case activeBreak = "break.title"
  case breakUntil = "break.until"
  case breakOver = "break.over"
  case sortingOut = "break.sortingOut"

  case groundRules = "rules.title"

  /// The table of a file in which it stands.
  package var section: String { String(rawValue.prefix { $0 != "." }) }

  /// What it is called there.
  package var key: String { String(rawValue.dropFirst(section.count + 1)) }

  /// The number on which it depends whether one is meant or several; nil where there is none.
  var counted: GroupPlace? {
    switch self {
    case .minutesLeft: .minutes
    case .topicMinutes, .topicOver: .all
    default: nil
    }
  }
}
