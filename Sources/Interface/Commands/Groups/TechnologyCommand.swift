/// Dialling in, devices and the team of today.
package enum TechnologyCommand: CaseIterable, Hashable, Sendable {
  case dialInIssue, expectPerson, sharedDevice, changeHelper, resumeTurn, sessionTeam

  var row: CommandRow {
    switch self {
    case .dialInIssue:
      CommandRow(
        "dialInIssue", (.session, "e"), title: ("Einwahlproblem", "Dial-in problem"),
        help: "Beginnt oder beendet ein Einwahlproblem.", "Begins or ends a dial-in problem.",
        synonyms: ("Technik, Ton, Mikrofon", "technology, sound, microphone"))
    case .expectPerson:
      CommandRow(
        "expectPerson", (.session, "p e"), title: ("Wird erwartet", "Is expected"),
        help: "Trägt ein, dass jemand noch kommt, oder nimmt es zurück.",
        "Notes that somebody is still coming, or takes that back.")
    case .sharedDevice:
      CommandRow(
        "sharedDevice", (.session, "p d"), title: ("Gemeinsames Gerät", "Shared device"),
        help: "Trägt ein, wer mit am Gerät einer anderen Person sitzt.", "Notes who sits at somebody else's device.",
        synonyms: ("zusammen, ein Laptop", "together, one laptop"))
    case .changeHelper:
      CommandRow(
        "changeHelper", (.session, ""), title: ("Wer hilft", "Who helps"),
        help: "Ändert, wer bei einem Einwahlproblem hilft.", "Changes who helps with a dial-in problem.")
    case .resumeTurn:
      CommandRow(
        "resumeTurn", (.session, "p w"), title: ("Spricht weiter", "Goes on speaking"),
        short: ("spricht weiter", "goes on speaking"),
        help: "Lässt einen unterbrochenen Beitrag gleich weitergehen.", "Lets an interrupted turn go on at once.")
    case .sessionTeam:
      CommandRow(
        "sessionTeam", (.session, "p c"), title: ("Team heute", "Today's team"),
        help: "Ändert nur für heute, wer was macht.", "Changes who does what, for today only.",
        synonyms: ("Moderation, Vertretung", "facilitator, stand-in"))
    }
  }
}
