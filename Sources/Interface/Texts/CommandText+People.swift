/// Commands about people who come, go and need help.
extension Texts {
  static func peopleText(of command: Command) -> CommandText? {
    switch command {
    case .arrive:
      CommandText(
        ("Jemand ist da", "Trägt jemanden als anwesend ein oder legt eine neue Person an."),
        ("Somebody is here", "Marks somebody as present or adds a new person."))
    case .leave:
      CommandText(
        ("Jemand geht", "Trägt ein, dass jemand gegangen ist."),
        ("Somebody leaves", "Notes that somebody has left."))
    case .markAbsent:
      CommandText(
        ("Nicht da", "Trägt für die Runde ein, dass die Person nicht da ist."),
        ("Not here", "Notes in the round that the person is not here."))
    case .connectionLost:
      CommandText(
        ("Verbindung weg", "Die Verbindung einer Person ist abgebrochen."),
        ("Connection lost", "Somebody's connection broke."))
    case .changeAccess:
      CommandText(
        ("Zugang ändern", "Ändert, wie jemand teilnimmt."),
        ("Change access", "Changes how somebody takes part."))
    case .accessOnSite:
      CommandText(
        ("Jetzt vor Ort", "Jemand nimmt ab jetzt vor Ort teil."),
        ("Now on site", "Somebody takes part on site from now on."))
    case .accessPrivateDevice:
      CommandText(
        ("Jetzt privates Gerät", "Jemand nimmt ab jetzt mit eigenem Gerät teil."),
        ("Now own device", "Somebody takes part on their own device from now on."))
    case .accessPhone:
      CommandText(
        ("Jetzt Telefon", "Jemand nimmt ab jetzt am Telefon teil."),
        ("Now by phone", "Somebody takes part by phone from now on."))
    case .moreTime:
      CommandText(
        ("Mehr Zeit", "Gibt einer Person mehr Redezeit; nur hier zu sehen."),
        ("More time", "Gives somebody more speaking time; seen only here."))
    case .editParticipant:
      CommandText(
        ("Person ändern", "Ändert Namen und Landkreis einer Person."),
        ("Edit person", "Changes somebody's name and district."))
    case .correctMood:
      CommandText(
        ("Stimmung berichtigen", "Berichtigt die Stimmung, die jemand in einer Runde genannt hat."),
        ("Correct mood", "Corrects the mood that somebody gave in a round."))
    case .dialInIssue:
      CommandText(
        ("Einwahlproblem", "Beginnt oder beendet ein Einwahlproblem."),
        ("Dial-in problem", "Begins or ends a dial-in problem."))
    default: nil
    }
  }
}
