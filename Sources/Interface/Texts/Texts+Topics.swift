import Dialogue

/// Words for collecting topics: pasted ones, earlier ones, merged ones, those that are level.
extension Texts {
  func topicBegins(_ title: String, endsTurnOf name: String) -> String {
    say(
      "Jetzt: \(quoted(title)). Der Beitrag von \(name) ist zu Ende.",
      "Now: \(quoted(title)). \(name)'s turn has ended.")
  }
  // Pasted lines
  func pastedQuestion(_ pasted: PastedTopics) -> String {
    let words = topicsCount(pasted.topics.count)
    return say("\(words) aufnehmen? (\(say(pasted.origin)))", "Add \(words)? (\(say(pasted.origin)))")
  }

  /// What is missing among pasted lines, in parts; empty when nothing is.
  func leftOut(of pasted: PastedTopics) -> [String] {
    [
      pasted.tooLong == 0 ? nil : say("\(pasted.tooLong) zu lang", "\(pasted.tooLong) too long"),
      pasted.doubles == 0 ? nil : say("\(pasted.doubles) doppelt", "\(pasted.doubles) repeated"),
      pasted.isCut ? say("der Rest eines langen Textes", "the rest of a long text") : nil,
    ].compactMap(\.self)
  }

  func missing(_ parts: [String]) -> String {
    say("Fehlt hier: \(parts.joined(separator: ", ")).", "Left out: \(parts.joined(separator: ", ")).")
  }

  func nothingPasted(_ parts: String) -> String {
    say("Daraus wird kein Thema: \(parts).", "No topic comes of it: \(parts).")
  }

  var nothingToPaste: String { say("Im Text steht kein Thema.", "There is no topic in the text.") }
  func doubtfulNames(_ lines: Int) -> String {
    say("? Namen stehen in \(count(lines)).", "? There are names in \(count(lines)).")
  }
  func doubtfulBeginnings(_ lines: Int, key: String) -> String {
    say(
      "? Namen in \(count(lines))? Taste \(key) nimmt Anfänge weg.",
      "? Names in \(count(lines))? Key \(key) takes beginnings off.")
  }
  func beginningsAreOff(key: String) -> String {
    say("Die Anfänge sind weg. Taste \(key) holt sie zurück.", "The beginnings are off. Key \(key) brings them back.")
  }
  private func count(_ lines: Int) -> String { count(lines, ("Zeile", "Zeilen"), ("line", "lines")) }
  var pastedKeys: String { say("Enter nimmt alle auf, Esc nimmt keine.", "Enter adds all, Esc adds none.") }

  // Earlier topics
  /// „wartet seit 17.03.“ or „schon am 17.03. gesprochen“.
  func fate(of topic: EarlierTopic) -> String {
    let date = shortDate(topic.date)
    return topic.waits
      ? say("wartet seit \(date)", "waiting since \(date)")
      : say("schon am \(date) besprochen", "talked about on \(date)")
  }

  func earlier(_ topic: EarlierTopic) -> String { "\(topic.title) (\(fate(of: topic)))" }

  /// What Enter does with what is typed or chosen.
  func enterTakes(_ topic: EarlierTopic?) -> String {
    guard let topic else { return say("aufnehmen", "add") }
    return topic.waits
      ? say("holen", "take it") : say("wieder aufnehmen", "take up again")
  }

  var similarTopics: String { say("früheres Thema", "earlier topic") }
  func topicTakenUp(_ date: String) -> String {
    say("Aufgenommen und mit dem \(date) verknüpft.", "Added and linked to \(date).")
  }
  var noEarlierTopic: String { say("Es gibt kein früheres Thema.", "There is no earlier topic.") }
  func takesUp(_ title: String) -> String { say("wieder: \(title)", "again: \(title)") }

  // Merged topics
  var onlyOneTopic: String {
    say("Es gibt kein zweites Thema zum Zusammenlegen.", "There is no second topic to merge with.")
  }
  func merged(key: String) -> String {
    say("Zusammengelegt. \(key) ändert den Titel.", "Merged. \(key) changes the title.")
  }

  // Ties
  var isTied: String { say("gleich viele Punkte", "equal dots") }
  var tieReasonOlder: String { say("älterer Vorschlag", "older suggestion") }
  func putsFirst(_ title: String) -> String { say("setzt \(quoted(title)) nach vorn", "puts \(quoted(title)) first") }

  /// What Tab shows next of more than ten answers.
  func moreAnswers(from first: Int, to last: Int, of all: Int) -> String {
    say("Antwort \(first) bis \(last) von \(all)", "answers \(first) to \(last) of \(all)")
  }
}
