import Dialogue
import Screen

/// Words of the screens.
extension Texts {
  package var title: String { say("Stark durch Austausch", "Strong through exchange") }
  var demo: String { "DEMO" }
  var demoTitle: String { say("DEMO Stark durch Austausch", "DEMO Strong through exchange") }
  var demoNotice: String {
    say(
      "Demo: Alle Personen, Landkreise und Ereignisse sind erfunden.",
      "Demo: all people, districts and events are invented.")
  }
  package var windowTooSmall: String {
    say("Fenster zu klein. Bitte mindestens 60×20.", "Window too small. At least 60×20, please.")
  }
  func sessionNumber(_ number: Int) -> String { sessionNumber(String(number)) }
  func sessionNumber(_ number: String) -> String { say("\(number). Termin", "session \(number)") }

  // The clock and the plan
  func beginsIn(_ minutes: Int) -> String { say("Beginn in \(minutes) min", "begins in \(minutes) min") }
  var onlyForYou: String { say("nur für Sie", "only for you") }
  /// The number takes at least so many columns.
  func minutesLeft(_ minutes: Int, columns: Int = 0) -> String {
    let number = String(minutes)
    let aligned = String(repeating: " ", count: max(0, columns - number.count)) + number
    return say("noch \(aligned) min", "\(aligned) min left")
  }
  func minutesOver(_ minutes: Int) -> String { say("seit \(minutes) min vorbei", "over for \(minutes) min") }
  func drift(_ drift: PlanDrift) -> String {
    switch drift {
    case .onPlan: say("im Plan", "on plan")
    case .behind(let minutes): say("\(minutes) min hinter dem Plan", "\(minutes) min behind plan")
    case .ahead(let minutes): say("\(minutes) min vor dem Plan", "\(minutes) min ahead of plan")
    }
  }

  // What is saved
  var allSaved: String { say("alles gespeichert ✓", "everything saved ✓") }
  func marks(_ words: String, count: Int) -> String { say("Merker (\(count)): \(words)", "Marks (\(count)): \(words)") }
  func marksCount(_ count: Int) -> String { say("Merker: \(count)", "Marks: \(count)") }

  // The talk
  var noTopic: String { say("Ohne Thema", "No topic") }
  func topicTime(_ time: String) -> String { say("Thema: \(time)", "topic: \(time)") }
  func clockOf(_ used: String, _ box: String) -> String { say("\(used) von \(box)", "\(used) of \(box)") }
  func timeIsUp(_ by: String) -> String { say("Zeit ist um +\(by)", "time is up +\(by)") }
  func until(_ clock: String) -> String { say("bis \(clock)", "until \(clock)") }
  var hasMoreTime: String { say("mehr Zeit", "more time") }
  var speaks: String { say("spricht", "speaks") }
  var directReply: String { say("direkte Antwort", "direct reply") }
  func gapIncluded(_ gap: String) -> String { say("mit Lücke \(gap)", "gap of \(gap) included") }
  func gapHint(key: String) -> String { say("\(key) nimmt sie heraus", "\(key) takes it out") }
  var activeBreak: String { say("Aktive Pause", "Active break") }
  var nobodySpeaks: String { say("Niemand spricht", "Nobody speaks") }
  var nobodySpeaksShort: String { say("niemand spricht", "nobody speaks") }
  var nobodyWaits: String { say("Niemand wartet.", "Nobody waits.") }
  func nextIs(_ name: String) -> String { say("Als Nächstes: \(name)", "Next: \(name)") }
  var speakingList: String { say("Redeliste", "Speaking list") }
  var now: String { say("jetzt", "now") }
  var firstTurn: String { say("Erstbeitrag", "first turn") }
  func turnNumber(_ number: Int) -> String { say("\(number). Beitrag", "turn \(number)") }
  /// From the longest to the shortest.
  var goesOn: [String] { [say("unterbrochen, weiter", "interrupted, goes on"), say("unterbrochen", "interrupted")] }
  var placedByHand: String { say("von Hand", "by hand") }
  /// The name first: what is cut in a narrow list is not who it is.
  func parked(_ name: String, key: String) -> String {
    say("\(name) weg, Platz bleibt (\(key))", "\(name) away, place kept (\(key))")
  }
  var withoutTurn: String { say("noch ohne Beitrag", "no turn yet") }
  var furtherTopics: String { say("Weitere Themen", "Further topics") }
  func silence(_ clock: String) -> String { say("Moderation/Stille \(clock)", "Facilitation/silence \(clock)") }
  var talkTimes: String { say("Redezeit: ", "Speaking time: ") }

  // Rounds
  /// That the session was planned for another day; `key` takes its beginning back while that is what was done last.
  func plannedFor(_ day: String, key: String?) -> String {
    say("Geplant war \(day) – heute begonnen.", "Planned for \(day) – begun today.")
      + (key.map { say(" \($0) nimmt zurück.", " \($0) takes it back.") } ?? "")
  }
  var isAsked: String { say("dran", "is asked") }
  func given(_ given: Int, of all: Int) -> String { self.given(String(given), of: String(all)) }
  func given(_ given: String, of all: String) -> String { say("\(given) von \(all)", "\(given) of \(all)") }
  func meanMood(_ mean: String, _ count: Int) -> String {
    say("Stimmung \(mean) (n = \(count))", "Mood \(mean) (n = \(count))")
  }
  var answersDue: String { say("Antworten an die Gruppe", "Answers to the group") }
  var noAnswersDue: String { say("Keine Antwort steht aus.", "No answer is due.") }
  var isReportedBack: String { say("rückgemeldet", "reported back") }
  var notReportedBack: String { say("noch nicht rückgemeldet", "not reported back yet") }
  var confidentialWording: String { say("(vertraulich)", "(confidential)") }
  func secondOfferHint(_ name: String, key: String) -> String {
    say("\(key) fragt noch einmal: \(name).", "\(key) asks once more: \(name).")
  }

  // Topics
  func dots(_ given: Int, of all: Int, each: Int) -> String {
    say("\(given) von \(all) Punkten · je Person \(each)", "\(given) of \(all) dots · \(each) each")
  }
  func moreDots(_ count: Int) -> String {
    let dots = dotsCount(count)
    return say(
      "\(dots) mehr, als es gibt. Das darf so bleiben.", "\(dots) more than there are. That may stay so.")
  }
  func since(_ date: String, times: Int) -> String { say("(seit \(date), \(times)×)", "(since \(date), \(times)×)") }
  var topicStore: String { say("Themenspeicher", "Topic store") }
  func noTopicsYet(key: String) -> String {
    say("Noch kein Thema. \(key) nimmt eines auf.", "No topic yet. \(key) adds one.")
  }
  var noTopicsWait: String { say("Kein Thema wartet.", "No topic waits.") }
  var byThumbs: String { say("per Daumen", "by thumbs") }
  var chosen: String { say("gewählt", "chosen") }
  func tie(_ titles: String, key: String) -> String {
    say("Gleichstand: \(titles) – \(key) entscheidet", "Tie: \(titles) – \(key) decides")
  }

  // Needs
  var textMissing: String { say("Text fehlt", "text is missing") }
  var written: String { say("aufgeschrieben", "written down") }
  var releaseOpen: String { say("Freigabe offen", "release open") }
  func releaseKeys(yes: String, no: String) -> [String] {
    [say("\(yes) freigeben", "\(yes) release"), say("\(no) nicht freigeben", "\(no) do not release")]
  }
  var isConfirmed: String { say("bestätigt", "confirmed") }
  var isNotConfirmed: String { say("noch vorlesen", "to be read out") }
  func hands(_ hands: Int) -> String { count(hands, ("Hand", "Hände"), ("hand", "hands")) }
  var areaOpen: String { say("Bereich offen", "area open") }
  var confidential: String { say("vertraulich", "confidential") }
  var nothingToRelease: String { say("Von dieser Art ist nichts offen.", "Nothing of this kind is open.") }
  func listReleased(_ kind: Mark.Kind, _ count: Int) -> String {
    say("\(count) × \(say(kind)) freigegeben", "\(count) × \(say(kind)) released")
  }
  var released: String { say("freigegeben", "released") }
  var notReleased: String { say("nicht freigegeben", "not released") }
  var ownLine: String { say("Nur für die Moderation", "For the trainer only") }
  func openPoints(_ count: Int) -> String { say("\(count) offen", "\(count) open") }
  func needsCount(_ count: Int) -> String { self.count(count, ("Bedürfnis", "Bedürfnisse"), ("need", "needs")) }
  var wholeHour: String { say("Die Stunde", "The hour") }
  func peopleCount(_ count: Int) -> String { self.count(count, ("Person", "Personen"), ("person", "people")) }
  func topicsCount(_ count: Int) -> String { self.count(count, ("Thema", "Themen"), ("topic", "topics")) }
  func turnsCount(_ count: Int) -> String { self.count(count, ("Beitrag", "Beiträge"), ("turn", "turns")) }
  func minutesCount(_ count: Int) -> String { "\(count) min" }
  func nothingOpen(key: String) -> String {
    say("Nichts ist offen. \(key) schließt den Termin ab.", "Nothing is open. \(key) closes the session.")
  }
  func noNeedsYet(key: String) -> String {
    say("Noch nichts. \(key) schreibt ein Bedürfnis auf.", "Nothing yet. \(key) writes a need down.")
  }
  var areas: String { say("Bereiche", "Areas") }
  func closeHint(key: String) -> String {
    say("Offenes darf offen bleiben. \(key) schließt ab.", "What is open may stay open. \(key) closes.")
  }
  var needForm: String { say("Bedürfnis", "Need") }
  func yesNo(_ value: Bool) -> String { value ? say("ja", "yes") : say("nein", "no") }

  // Before the hour
  var group: String { say("Gruppe", "Group") }
  var isHere: String { say("ist da", "is here") }
  func here(_ count: Int) -> String { say("\(count) da", "\(count) here") }
  func nobodyThere(key: String) -> String {
    say("Noch niemand da. \(key) nimmt Personen auf.", "Nobody is here yet. \(key) takes people.")
  }
  func nobodyKnown(key: String) -> String {
    say(
      "Noch niemand in der Liste. \(key) nimmt Namen auf, auch mehrere mit Komma.",
      "Nobody on the list yet. \(key) takes names, also several with commas.")
  }
  var hotline: String { say("Hilfe bei der Einwahl", "Dial-in help") }
  var notInFront: String { say("nicht im Vordergrund", "not in front") }
  var groundRules: String { say("Gesprächsregeln", "Ground rules") }
  var isCancelled: String { say("abgesagt", "cancelled") }
  func groupHint(session: Int, of planned: Int) -> String? {
    if session <= 2 {
      return say(
        "Die Gruppe findet sich: Namen, Regeln, was wir gemeinsam haben.",
        "The group is forming: names, rules, what we have in common.")
    }
    guard session == planned else { return nil }
    return say(
      "Letzter Termin: Abschied und Bilanz mit der Gruppe.", "Last session: goodbye and review with the group.")
  }

  // Today
  var today: String { say("Heute", "Today") }
  func openSession(_ number: Int, _ day: String) -> String {
    say("Offener Termin: \(number). Termin, \(day)", "Open session: session \(number), \(day)")
  }
  func openIn(_ phase: String) -> String { say("Phase \(phase)", "Phase \(phase)") }
  func openWithSpeaker(_ phase: String, _ name: String) -> String {
    say("Phase \(phase) · \(name) spricht", "Phase \(phase) · \(name) speaks")
  }
  func gapOf(_ gap: String) -> String { say("Lücke: \(gap)", "gap: \(gap)") }
  var draftIsThere: String { say("Der angefangene Text ist noch da.", "The half-typed text is still there.") }
  func deskDraftIsThere(keys: [String]) -> String {
    let places = keys.joined(separator: " · ")
    return say(
      "Ein angefangener Text steht noch in seinem Feld: \(places)",
      "A half-typed text is still in its field: \(places)")
  }
  func lastOpen(_ day: String, at time: String) -> String {
    say("zuletzt am \(day) um \(time)", "last on \(day) at \(time)")
  }
  func howToGoOn(enter: String, wrapUp: String) -> String {
    say(
      "\(enter) weiterführen · \(wrapUp) Stunde beenden, wie sie war",
      "\(enter) go on · \(wrapUp) end the hour as it was")
  }
  var resumeHint: String { say("Enter führt ihn weiter.", "Enter goes on with it.") }
  func beginNextHint(key: String) -> String {
    say("\(key) schließt ihn ab und bietet den nächsten an.", "\(key) closes it and offers the next one.")
  }
  func nextSession(_ number: Int, _ day: String) -> String {
    say("Nächster Termin: \(number). Termin, \(day)", "Next session: session \(number), \(day)")
  }
  func timeSpan(_ start: String, _ end: String) -> String { say("\(start)–\(end) Uhr", "\(start)–\(end)") }
  var beginHint: String { say("Enter öffnet die Vorbereitung.", "Enter opens the preparation.") }
  package var staysOpen: String {
    say("Der Termin bleibt offen. stark führt ihn weiter.", "The session stays open. stark goes on with it.")
  }
  func cycleHint(key: String) -> String {
    say(
      "\(key) richtet den Durchlauf ein: Name, Landkreise, Tag und Zeit.",
      "\(key) sets up the cycle: name, districts, day and time.")
  }
  /// In the words of the board.
  func answersDue(_ count: Int) -> String { "\(answersDue): \(dueToReport(count))" }
  func topicsWaitCount(_ count: Int) -> String { say("Im Themenspeicher: \(count)", "In the topic store: \(count)") }
  package var defaultCycleName: String { say("Erster Durchlauf", "First cycle") }

  /// The season in which a cycle begins, with its year; a winter lies in two.
  func cycleName(on date: CivilDate) -> String {
    let season =
      switch date.month {
      case 3...5: say("Frühjahr", "Spring")
      case 6...8: say("Sommer", "Summer")
      case 9...11: say("Herbst", "Autumn")
      default: say("Winter", "Winter")
      }
    guard date.month == 12 || date.month < 3 else { return "\(season) \(date.year)" }
    let first = date.month == 12 ? date.year : date.year - 1
    let second = (first + 1) % 100
    return "\(season) \(first)/\(second < 10 ? "0" : "")\(second)"
  }

  /// What is left on the terminal when the program has to end at once.
  package var farewell: String {
    say(
      "stark ist unerwartet beendet worden. Alles Gespeicherte bleibt. Bitte neu starten.",
      "stark has ended unexpectedly. What was saved stays. Please start it again.")
  }

  // Panels
  var help: String { say("Hilfe", "Help") }
  var moreAbove: String { say("↑ mehr", "↑ more") }
  var moreBelow: String { say("↓ mehr", "↓ more") }
  func above(_ count: Int) -> String { "↑ \(count)" }
  func below(_ count: Int) -> String { say("↓ \(count) weitere", "↓ \(count) more") }
  /// Where the rest of what does not fit can be found.
  func allCommands(key: String) -> String { say("\(key) zeigt alle", "\(key) shows all") }
  func andMore(_ count: Int) -> String { say("… und \(count) mehr", "… and \(count) more") }
  func fieldOf(_ number: Int, _ all: Int) -> String { say("Feld \(number) von \(all)", "field \(number) of \(all)") }
  func found(_ count: Int) -> String { self.count(count, ("Befehl", "Befehle"), ("command", "commands")) }
  var noSuchCommand: String { say("So heißt kein Befehl.", "No command is called that.") }
  func notNow(_ reason: String) -> String { say("Jetzt nicht: \(reason)", "Not now: \(reason)") }
  var escCloses: String { say("Esc schließt", "Esc closes") }
  var hidden: String { say("Verdeckt", "Hidden") }
  func hiddenHint(key: String) -> String { say("\(key) zeigt wieder alles", "\(key) shows everything again") }
  package var keyTableContext: String { say("Wo", "Where") }
  package var keyTableKeys: String { say("Tasten", "Keys") }
  package var keyTableCommand: String { say("Befehl", "Command") }

  /// A key as it is called on the screen.
  package func key(_ name: String) -> String {
    switch name {
    case "Space": say("Leertaste", "Space")
    case "Up": "↑"
    case "Down": "↓"
    case "Left": "←"
    case "Right": "→"
    case "PgUp": say("Bild↑", "PgUp")
    case "PgDn": say("Bild↓", "PgDn")
    case "Ctrl-U": say("Strg-U", "Ctrl-U")
    case "Ctrl-L": say("Strg-L", "Ctrl-L")
    default: name
    }
  }

  /// Keys in a row, as they are called on the screen.
  func key(sequence: String) -> String { sequence.split(separator: " ").map { key(String($0)) }.joined(separator: " ") }

  /// Keys as they were pressed, one behind the other.
  func key(pressed keys: [Key]) -> String { keys.map { key($0.name) }.joined(separator: " ") }

  /// The keys for the answer or the person with that number: one Tab for every ten before it.
  func numberKey(_ number: Int) -> String {
    String(repeating: "Tab ", count: (number - 1) / 10) + String(number % 10)
  }
}
