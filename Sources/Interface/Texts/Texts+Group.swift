import Dialogue

/// Words for the group: one thought a sentence, everyday words, no short forms, at most twelve words. What stands in
/// braces is filled when it is said.
extension Texts {
  /// Everything that the group's view says.
  var groupWords: [GroupWord: GroupForms] {
    [aboveAndBelow, phasesOfGroup, outside, inRounds, inTalk, inBreaks].reduce(into: [:]) { all, section in
      all.merge(section) { first, _ in first }
    }
  }

  private var aboveAndBelow: [GroupWord: GroupForms] {
    [
      .title: GroupForms(title),
      .demo: GroupForms(say("Demo", "Demo")),
      .session: GroupForms(sessionNumber("{number}")),
      .clock: GroupForms(say("{time} Uhr", "{time}")),
      .minutesLeft: GroupForms(
        one: say("noch {minutes} Minute", "{minutes} minute left"),
        other: say("noch {minutes} Minuten", "{minutes} minutes left")),
      .hourOver: GroupForms(hourIsUp),
      .hide: GroupForms(say("{key} verdecken", "{key} hide")),
      .show: GroupForms(hiddenHint(key: "{key}")),
      .leave: GroupForms(say("{key} beenden", "{key} leave")),
      .groundRules: GroupForms(groundRules),
    ]
  }

  private var phasesOfGroup: [GroupWord: GroupForms] {
    Dictionary(
      uniqueKeysWithValues: Phase.live.compactMap { phase in
        phase.groupWord.map { ($0, GroupForms(say(phase))) }
      })
  }

  private var outside: [GroupWord: GroupForms] {
    [
      .noSession: GroupForms(say("Im Moment ist kein Termin offen.", "No session is open at the moment.")),
      .noSessionYet: GroupForms(
        say("Sobald ein Termin beginnt, ist er hier zu sehen.", "As soon as one begins, it is shown here.")),
      .cancelled: GroupForms(say("Der Termin fällt heute aus.", "The session does not take place today.")),
      .welcome: GroupForms(say("Willkommen", "Welcome")),
      .beginsAt: GroupForms(say("Wir beginnen um {time} Uhr.", "We begin at {time}.")),
      .beginsSoon: GroupForms(say("Wir beginnen gleich.", "We begin in a moment.")),
      .thanks: GroupForms(say("Danke für den Austausch.", "Thank you for talking with each other.")),
      .seeYou: GroupForms(say("Bis zum nächsten Mal.", "See you next time.")),
      .allTheBest: GroupForms(say("Alles Gute.", "All the best.")),
      .goesOnSoon: GroupForms(say("Gleich geht es weiter.", "We go on in a moment.")),
    ]
  }

  private var inRounds: [GroupWord: GroupForms] {
    [
      .greeting: GroupForms(say("Wir begrüßen uns.", "We greet each other.")),
      .asked: GroupForms(say("{name} ist dran", "{name} is asked")),
      .place: GroupForms(given("{number}", of: "{all}")),
      .passing: GroupForms(say("Weitergeben ist in Ordnung.", "Passing is fine.")),
      .everyoneAsked: GroupForms(everyoneAsked),
      .ourTopics: GroupForms(say("Unsere Themen", "Our topics")),
      .whatAbout: GroupForms(say("Worüber möchten wir sprechen?", "What would we like to talk about?")),
    ]
  }

  private var inTalk: [GroupWord: GroupForms] {
    [
      .topic: GroupForms(say("Thema", "Topic")),
      .noTopic: GroupForms(noTopic),
      .topicMinutes: GroupForms(
        one: say("{minutes} von {all} Minute", "{minutes} of {all} minute"),
        other: say("{minutes} von {all} Minuten", "{minutes} of {all} minutes")),
      .topicOver: GroupForms(
        one: say("{all} Minute ist um", "{all} minute is over"),
        other: say("{all} Minuten sind um", "{all} minutes are over")),
      .speaks: GroupForms("{name} \(speaks)"),
      .speaksOn: GroupForms(say("{name} spricht gleich weiter", "{name} goes on in a moment")),
      .next: GroupForms(nextIs("{names}")),
      .whoWouldLikeTo: GroupForms(say("Wer möchte etwas sagen?", "Who would like to say something?")),
      .weWriteDown: GroupForms(say("Wir schreiben auf, was wir brauchen.", "We write down what we need.")),
    ]
  }

  private var inBreaks: [GroupWord: GroupForms] {
    [
      .activeBreak: GroupForms(activeBreak),
      .breakUntil: GroupForms(breakUntil("{time}")),
      .breakOver: GroupForms(timeIsUp("{time}")),
      .sortingOut: GroupForms(sortingOut),
    ]
  }
}

extension Phase {
  /// What the group's view calls the phase; nil outside of the hour.
  var groupWord: GroupWord? {
    switch self {
    case .checkIn: .checkIn
    case .topics: .topics
    case .exchange: .exchange
    case .needs: .needs
    case .checkOut: .checkOut
    case .preparation, .wrapUp, .closed: nil
    }
  }
}
