/// Commands about the minutes of today.
extension Texts {
  static func planText(of command: Command) -> CommandText? {
    switch command {
    case .acceptPlan:
      CommandText(
        ("Neuen Plan annehmen", "Teilt die Zeit bis zum Ende neu auf; Bedürfnisse und Check-out bleiben geschützt."),
        ("Accept the new plan", "Shares out the time until the end; needs and check-out are protected."))
    case .suggestDurations:
      CommandText(
        ("Minuten wie bisher", "Nimmt für heute die Minuten, die eure letzten Termine gebraucht haben."),
        ("Minutes as before", "Takes for today the minutes that your last sessions needed."))
    default: nil
    }
  }
}
