/// Commands about the way into the hour, the team and the exercise of a break.
extension Texts {
  static func technologyText(of command: Command) -> CommandText? {
    switch command {
    case .expectPerson:
      CommandText(
        ("Wird erwartet", "Trägt ein, dass jemand noch kommt, oder nimmt es zurück."),
        ("Is expected", "Notes that somebody is still coming, or takes that back."))
    case .sharedDevice:
      CommandText(
        ("Gemeinsames Gerät", "Trägt ein, wer mit am Gerät einer anderen Person sitzt."),
        ("Shared device", "Notes who sits at somebody else's device."))
    case .changeHelper:
      CommandText(
        ("Wer hilft", "Ändert, wer bei einem Einwahlproblem hilft."),
        ("Who helps", "Changes who helps with a dial-in problem."))
    case .resumeTurn:
      CommandText(
        ("Spricht weiter", "Lässt einen unterbrochenen Beitrag gleich weitergehen."),
        ("Goes on speaking", "Lets an interrupted turn go on at once."))
    case .sessionTeam:
      CommandText(
        ("Team heute", "Ändert nur für heute, wer was macht."),
        ("Today's team", "Changes who does what, for today only."))
    case .chooseExercise:
      CommandText(
        ("Übung wählen", "Wählt die Übung der Aktiven Pause; ohne Pause beginnt sie."),
        ("Choose the exercise", "Chooses the exercise of the active break; without one it begins."))
    default: nil
    }
  }
}
