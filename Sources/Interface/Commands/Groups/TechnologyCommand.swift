/// Dialling in, devices and the team of today.
package enum TechnologyCommand: String, CommandGroup {
  case dialInIssue, expectPerson, sharedDevice, changeHelper, resumeTurn, sessionTeam

  var row: CommandRow {
    switch self {
    case .dialInIssue:
      called("Einwahlproblem", "Dial-in problem", (.session, "e"))
        .synonyms("Technik, Ton, Mikrofon, stumm, hört nichts", "technology, sound, microphone, mute, cannot hear")
        .help("Beginnt oder beendet ein Einwahlproblem.", "Begins or ends a dial-in problem.")
    case .expectPerson:
      called("Wird erwartet", "Is expected", (.session, "p e"))
        .help(
          "Trägt ein, dass jemand noch kommt, oder nimmt es zurück.",
          "Notes that somebody is still coming, or takes that back.")
    case .sharedDevice:
      called("Gemeinsames Gerät", "Shared device", (.session, "p d"))
        .synonyms("zusammen, ein Laptop", "together, one laptop")
        .help("Trägt ein, wer mit am Gerät einer anderen Person sitzt.", "Notes who sits at somebody else's device.")
    case .changeHelper:
      called("Wer hilft", "Who helps", (.session, ""))
        .help("Ändert, wer bei einem Einwahlproblem hilft.", "Changes who helps with a dial-in problem.")
    case .resumeTurn:
      called("Spricht weiter", "Goes on speaking", short: ("spricht weiter", "goes on speaking"), (.session, "p w"))
        .help("Lässt einen unterbrochenen Beitrag gleich weitergehen.", "Lets an interrupted turn go on at once.")
    case .sessionTeam:
      called("Team heute", "Today's team", (.session, "p c"))
        .synonyms("Moderation, Vertretung", "facilitator, stand-in")
        .help("Ändert nur für heute, wer was macht.", "Changes who does what, for today only.")
    }
  }
}
