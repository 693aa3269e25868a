import Dialogue

/// The printed card of keys: what is its own; everything else is called as on the screen.
extension Texts {
  var keyCardTitle: String { say("Tasten für „\(title)“", "Keys for “\(title)”") }
  var keyCardHint: String {
    say(
      "Zwei Tasten in einem Kasten: erst die eine, dann die andere.",
      "Two keys in one box: first the one, then the other.")
  }

  func keyCardTitle(of moment: KeyCardMoment) -> String {
    switch moment {
    case .always: say("Immer", "Always")
    case .beforeTheHour: say("Vor der Stunde", "Before the hour")
    case .round: "\(say(Phase.checkIn)) · \(say(Phase.checkOut))"
    case .topics: say(Phase.topics)
    case .exchange: say(Phase.exchange)
    case .marks: say("Merker und Notizen", "Marks and notes")
    case .people: people
    case .disturbance: title(of: .hour(.disturbance))
    case .needs: say(Phase.needs)
    case .afterTheHour: say("Nach der Stunde", "After the hour")
    case .review: title(of: .go(.review))
    case .board: title(of: .go(.board))
    case .partners: title(of: .go(.partners))
    case .report: title(of: .go(.report))
    }
  }

  /// What the keys of a row do, called as in the list of commands.
  func keyCardWords(of row: KeyCardRow) -> String {
    guard let first = row.commands.first, let last = row.commands.last else { return "" }
    switch (first, last) {
    case (.mood, .mood(let highest)) where row.commands.count > 1:
      return "\(title(of: first)) … \(highest.rawValue) \(say(highest))"
    case (.person, _): return say("Person meldet sich", "Person raises a hand")
    default: return title(of: first)
    }
  }
}
