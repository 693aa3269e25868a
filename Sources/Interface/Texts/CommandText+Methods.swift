/// Commands of methods and plans.
extension Texts {
  static func methodText(of command: Command) -> CommandText? {
    switch command {
    case .chooseMethod:
      CommandText(
        ("Methode wählen", "Wählt, wie ihr das Thema besprecht, zum Beispiel Gemeinsam beraten."),
        ("Choose a method", "Chooses how you talk about the topic, for example peer consultation."))
    case .nextStep:
      CommandText(
        ("Nächster Schritt", "Geht zum nächsten Schritt der Methode."),
        ("Next step", "Goes to the next step of the method."))
    case .previousStep:
      CommandText(
        ("Schritt zurück", "Geht zum Schritt davor zurück."),
        ("Previous step", "Goes back to the step before."))
    case .addKeyQuestion:
      CommandText(
        ("Schlüsselfrage", "Schreibt die Frage an die Gruppe auf; sie bleibt in diesem Termin."),
        ("Key question", "Writes down the question to the group; it stays in this session."))
    case .addPlan:
      CommandText(
        ("Plan aufschreiben", "Schreibt einen eigenen Plan auf, nur mit dem Ja der Person."),
        ("Write down a plan", "Writes down somebody's own plan, only with the person's yes."))
    case .planOutcome:
      CommandText(
        ("Wie ist es gelaufen?", "Notiert, was aus einem Plan geworden ist."),
        ("How did it go?", "Takes down what became of a plan."))
    default: nil
    }
  }
}
