import Dialogue
import Reports

/// What is said when looking back.
extension Texts {
  var review: String { say("Rückblick", "Looking back") }
  var topic: String { say("Thema", "Topic") }
  var nothingClosedYet: String { say("Noch ist kein Termin abgeschlossen.", "No session has been closed yet.") }
  var noOtherCycle: String { say("Hier gibt es keinen weiteren Durchlauf.", "There is no other cycle here.") }
  var notReadable: String {
    say(
      "Das ließ sich nicht lesen. Es ist nichts verändert. Bitte noch einmal versuchen.",
      "That could not be read. Nothing was changed. Please try again.")
  }
  var nothingHere: String { say("Hier ist noch nichts.", "Nothing here yet.") }

  func name(of page: Review.Page) -> String {
    switch page {
    case .sessions: say("Termine", "Sessions")
    case .topics: say(Phase.topics)
    case .participation: say("Teilnahme", "Participation")
    case .search: say("Suche", "Search")
    case .talk: say("Stimmung und Gespräch", "Mood and talk")
    }
  }

  /// The same in one word, for a tab.
  func tab(of page: Review.Page) -> String {
    page == .talk ? say("Stimmung", "Mood") : name(of: page)
  }

  /// By what needs are sorted, in one word.
  func tab(of grouping: Board.Grouping) -> String {
    switch grouping {
    case .status: say("Stand", "status")
    case .area: say("Bereich", "area")
    case .level: say("Ebene", "level")
    case .holder: say("wer", "who")
    case .age: say("Alter", "age")
    }
  }

  func name(of grouping: Board.Grouping) -> String {
    switch grouping {
    case .status: say("nach Stand", "by status")
    case .area: say("nach Bereich", "by area")
    case .level: say("nach Ebene", "by level")
    case .holder: say("wer sich kümmert", "by who takes it on")
    case .age: say("nach Alter", "by age")
    }
  }

  func name(of kind: SearchResult.Kind) -> String { say(kind).capitalizedFirst }

  func cycle(of looked: LookedBack) -> String {
    let (name, archive) = (looked.lookback.cycle.name, looked.archive)
    return archive.count > 1 ? "\(name) · \(archive.index + 1)/\(archive.count)" : name
  }
  func sessionOn(_ number: Int, _ day: String) -> String {
    say("\(number). Termin, \(day)", "Session \(number), \(day)")
  }

  var searchFor: String { say("Suchen nach", "Search for") }
  func found(_ count: Int, _ query: String) -> String {
    query.isEmpty
      ? say("Wörter eingeben", "type words")
      : say("\(count) gefunden für „\(query)“", "\(count) found for “\(query)”")
  }

  // MARK: Heads of columns

  var sessionHead: String { say("Termin", "Session") }
  var presentHead: String { say("da", "here") }
  var topicsHead: String { say("Themen", "topics") }
  var turnsHead: String { say("Beiträge", "turns") }
  var needsHead: String { say("Bedürfn.", "needs") }
  var minutesHead: String { say("min", "min") }
  var lastHead: String { say("zuletzt", "last") }
  var timesHead: String { say("mal", "times") }
  var dotsHead: String { say("Punkte", "dots") }
  var waitsHead: String { say("wartet seit", "waits since") }
  var sinceHead: String { say("seit", "since") }
  var whoHead: String { say("wer", "who") }
  var groupHead: String { say("Gruppe", "Group") }
  var newHead: String { say("neu", "new") }
  var moodBeginHead: String { say("Beginn (n)", "start (n)") }
  var moodEndHead: String { say("Ende (n)", "end (n)") }
  var talkEachHead: String { say("Redezeit je Person", "speaking time each") }
  var wordsHead: String { say("gefunden", "found") }
  var kindHead: String { say("Art", "kind") }
  var cycleHead: String { say("Durchlauf", "cycle") }

  // MARK: Figures

  func sessionsCount(_ held: Int, of planned: Int) -> String {
    // More than planned is no share of the plan.
    held > planned
      ? count(held, ("Termin", "Termine"), ("session", "sessions"))
      : say("\(held) von \(planned) Terminen", "\(held) of \(planned) sessions")
  }
  func participations(_ count: Int) -> String {
    self.count(count, ("Teilnahme", "Teilnahmen"), ("participation", "participations"))
  }
  func participants(_ count: Int) -> String {
    self.count(count, ("Teilnehmende", "Teilnehmende"), ("participant", "participants"))
  }
  func newPeople(_ count: Int) -> String { say("\(count) neu", "\(count) new") }
  func joinedLate(_ count: Int) -> String { say("\(count) später dazu", "\(count) joined late") }
  func dialInHelp(_ count: Int) -> String {
    count == 1 ? say("Einwahlhilfe", "dial-in help") : say("\(count)× Einwahlhilfe", "\(count)× dial-in help")
  }
  func dotsCount(_ count: Int) -> String { self.count(count, ("Punkt", "Punkte"), ("dot", "dots")) }
  func timesDiscussed(_ count: Int) -> String { say("\(count)× besprochen", "discussed \(count)×") }
  func comeBack(_ count: Int) -> String {
    self.count(count, ("kam wieder", "kamen wieder"), ("came back", "came back"))
  }
  func waiting(_ count: Int) -> String { say("\(count) im Themenspeicher", "\(count) in the topic store") }
  func waits(_ date: String, times: Int) -> String { "\(date) (\(times)×)" }
  var wasDiscussed: String { say("besprochen", "discussed") }
  var wasNotDiscussed: String { say("nicht besprochen", "not discussed") }
  var barLegend: String { say("█ wieder dabei ▒ neu", "█ there again ▒ new") }
  var besides: String { say("Außerdem", "Besides") }
  var extensionWord: String { say("Verlängerung", "extension") }

  func moods(_ begin: MoodFigure, _ end: MoodFigure) -> String {
    func told(_ figure: MoodFigure) -> String { "\(figure.mean.map(decimal) ?? "–") (n = \(figure.count))" }
    return say("Stimmung \(told(begin)) → \(told(end))", "mood \(told(begin)) → \(told(end))")
  }
  func balance(of session: SessionLook) -> String {
    guard let balance = session.balance else { return say("zu wenige für eine Angabe", "too few to tell") }
    let (least, most, median) = (clock(balance.least), clock(balance.most), clock(balance.median))
    return say(
      "\(least) bis \(most), Mitte \(median) (n = \(balance.count))",
      "\(least) to \(most), middle \(median) (n = \(balance.count))")
  }
  func moodLine(begin: String, end: String) -> String {
    say("Stimmung von 1 bis 5: Beginn \(begin)  Ende \(end)", "mood from 1 to 5: start \(begin)  end \(end)")
  }
  var noRanking: String { say("ohne Namen", "without names") }

  // MARK: The board

  var levelOpen: String { say("Ebene offen", "level open") }
  var nobodyYet: String { say("noch niemand", "nobody yet") }
  func weeksOld(_ weeks: Int) -> String {
    weeks == 0
      ? say("von dieser Woche", "of this week")
      : count(weeks, ("Woche alt", "Wochen alt"), ("week old", "weeks old"))
  }
  func loop(_ reported: Int, of owed: Int) -> String {
    say("\(reported) von \(owed) rückgemeldet", "\(reported) of \(owed) reported back")
  }
  func dueToReport(_ count: Int) -> String {
    // A nought in front of it would read like a key.
    guard count > 0 else { return say("jetzt nichts rückmelden", "nothing to report back now") }
    return say("\(count) jetzt rückmelden", "\(count) to report back now")
  }
  var isDueToReport: String { say("rückmelden", "report back") }
  func reportedBackOn(_ date: String) -> String { say("rückgemeldet \(date)", "reported back \(date)") }
  var notYet: String { say("noch nicht", "not yet") }

  func tookBack(_ change: DeskChange) -> String { tookBack(what(change)) }
  func didAgain(_ change: DeskChange) -> String { didAgain(what(change)) }
  func tookBack(_ what: String) -> String { sentence(say("Zurückgenommen: ", "Taken back: ") + what) }
  func didAgain(_ what: String) -> String { sentence(say("Wiederholt: ", "Done again: ") + what) }

  private func what(_ change: DeskChange) -> String {
    switch change {
    case .field(_, let field, _, _): say("Bedürfnis, ", "need, ") + say(field)
    case .helper: say("Bedürfnis, ", "need, ") + title(of: .go(.partners))
    case .added(let partner): say("\(partner.name) aufgenommen", "\(partner.name) added")
    case .changed(_, let partner, _): say("\(partner.name) geändert", "\(partner.name) changed")
    case .removed(let partner): say("\(partner.name) herausgenommen", "\(partner.name) taken out")
    case .staged(let partner, _, _, _): say("Stufe von \(partner.name)", "stage of \(partner.name)")
    case .assessed(_, _, let content): name(of: content)
    }
  }
}
