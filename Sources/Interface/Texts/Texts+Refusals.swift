import Dialogue

/// Why a key or a line is not taken as it stands.
extension Texts {
  func problem(_ problem: TextProblem) -> String {
    switch problem {
    case .malformed:
      say("Dieser Text ist nicht lesbar. Er steht noch im Feld.", "This text cannot be read. It is still in the field.")
    case .empty: say("Das Feld ist leer.", "The field is empty.")
    case .tooLong(let limit): fieldIsFull(limit)
    }
  }

  func fieldIsFull(_ limit: Int) -> String {
    say("Mehr als \(limit) Zeichen passen nicht.", "No more than \(limit) characters fit.")
  }

  func noSuchKey(_ keys: String) -> String {
    guard !keys.isEmpty else {
      return say("Diese Taste hat hier keine Bedeutung. ? zeigt alle.", "This key means nothing here. ? shows all.")
    }
    return say(
      "„\(keys)“ hat hier keine Bedeutung. ? zeigt alle Tasten.", "“\(keys)” means nothing here. ? shows all keys.")
  }

  var onlyInSession: String { say("Das geht nur in einem Termin.", "That is possible in a session only.") }

  func notInThisContext(_ command: Command) -> String {
    let phases = command.contexts.compactMap(contextName)
    return say(
      "„\(title(of: command))“ gehört zu: \(phases.joined(separator: ", ")).",
      "“\(title(of: command))” belongs to: \(phases.joined(separator: ", ")).")
  }

  private func contextName(_ context: Context) -> String? {
    switch context {
    case .anywhere, .session: nil
    case .today: say("Heute", "Today")
    case .preparation: say(Phase.preparation)
    case .round: "\(say(Phase.checkIn))/\(say(Phase.checkOut))"
    case .topics: say(Phase.topics)
    case .exchange: say(Phase.exchange)
    case .disturbance: say(Round.Kind.disturbance)
    case .review: review
    case .board: title(of: .go(.board))
    case .partners: title(of: .go(.partners))
    case .report: title(of: .go(.report))
    case .needs: "\(say(Phase.needs))/\(say(Phase.wrapUp))"
    }
  }

  func noSuchNumber(_ number: Int) -> String {
    say("Die Nummer \(number) hat niemand.", "Nobody has number \(number).")
  }
  func notSavedYet(_ lines: Int, key: String) -> String {
    let steps = count(lines, ("Schritt ist", "Schritte sind"), ("step is", "steps are"))
    return say(
      "\(steps) nicht gespeichert. \(key) noch einmal: Rettungsdatei und Ende.",
      "\(steps) not saved. \(key) again: rescue file and end.")
  }
  var sessionIsNotOver: String {
    say(
      "Der offene Termin ist noch nicht vorbei. Enter führt ihn weiter.",
      "The open session is not over yet. Enter goes on with it.")
  }
  var noSessionYet: String {
    say(
      "Noch hat kein Termin begonnen. Er beginnt auf „Heute“: \(key(of: .go(.today))).",
      "No session has begun yet. It begins on “Today”: \(key(of: .go(.today))).")
  }
  var staysUnconfirmed: String {
    say("Das Bedürfnis bleibt unbestätigt.", "The need stays unconfirmed.")
  }
  var noGap: String { say("Es gibt keine Lücke.", "There is no gap.") }
  var howToGoOnFirst: String {
    say(
      "Erst sagen, wie es mit dem offenen Termin weitergeht: Enter oder \(key(of: .start(.wrapUpAsItWas))).",
      "Say first how the open session goes on: Enter or \(key(of: .start(.wrapUpAsItWas))).")
  }
  var nothingLeftOpen: String {
    say("Keine Stunde ist offen geblieben.", "No hour was left open.")
  }
  var takeTopicFirst: String {
    say("Enter holt das Thema erst in die Liste.", "Enter takes the topic into the list first.")
  }
  var pasteNowhere: String { say("Hier geht Einfügen nicht.", "Nothing can be pasted here.") }
  var notANumber: String { say("Hier gehört eine Zahl hin.", "A number belongs here.") }
  var notFiveNumbers: String {
    say(
      "Fünf Zahlen: Check-in, Themen, Austausch, Bedürfnisse, Check-out.",
      "Five numbers: check-in, topics, exchange, needs, check-out.")
  }
  var notADate: String {
    say(
      "So sieht ein Tag aus: 31.03., morgen oder 31.03.2021 12:30",
      "A day looks like this: 31.03., tomorrow or 2021-03-31 12:30")
  }
  func cycleNameIsTaken(_ name: String) -> String {
    say("\(quoted(name)) heißt schon ein anderer Durchlauf.", "Another cycle is called \(quoted(name)) already.")
  }
  func dayIsTooFar(_ date: CivilDate) -> String {
    say("Das Jahr \(date.year) ist zu weit weg.", "The year \(date.year) is too far away.")
  }
  var notATime: String { say("So sieht eine Uhrzeit aus: 12:30", "A time looks like this: 12:30") }
  var notAWeekday: String { say("So heißt kein Wochentag.", "That is no day of the week.") }
  var digitOrEscape: String {
    say("Bitte eine Ziffer aus der Liste. Esc geht zurück.", "A digit from the list, please. Esc goes back.")
  }
  var formKeys: String {
    say("Pfeile wählen, Enter ändert, Esc schließt.", "Arrows select, Enter changes, Esc closes.")
  }
  var closingNotSaved: String {
    say(
      "Der Termin ist abgeschlossen, aber noch nicht gespeichert. Sobald das geht, kommt der nächste.",
      "The session is closed but not saved yet. As soon as it is, the next one comes.")
  }
  func draftWouldGo(key: String) -> String {
    say(
      "In diesem Termin steht noch ein angefangener Text. Enter führt ihn weiter, noch einmal \(key) verwirft den Text.",
      "A half-typed text is still in this session. Enter goes on with it, \(key) once more drops the text.")
  }
  func nameIsTaken(_ name: String, number: Int) -> String {
    say(
      "\(name) gibt es schon: Nummer \(number). Bitte einen anderen Namen wählen.",
      "\(name) is in the group already: number \(number). Please choose another name.")
  }
}
