/// The way in which a topic is talked about.
package enum MethodCommand: CaseIterable, Hashable, Sendable {
  case chooseMethod, nextStep, previousStep, addKeyQuestion

  var row: CommandRow {
    switch self {
    case .chooseMethod:
      CommandRow(
        "chooseMethod", (.exchange, "c"), (.topics, ""), title: ("Methode wählen", "Choose a method"),
        short: ("Methode", "method"),
        help: "Wählt, wie ihr das Thema besprecht, zum Beispiel Gemeinsam beraten.",
        "Chooses how you talk about the topic, for example peer consultation.")
    case .nextStep:
      CommandRow(
        "nextStep", (.exchange, "j"), title: ("Nächster Schritt", "Next step"),
        short: ("nächster Schritt", "next step"),
        help: "Geht zum nächsten Schritt der Methode.", "Goes to the next step of the method.")
    case .previousStep:
      CommandRow(
        "previousStep", (.exchange, "Left"), title: ("Schritt zurück", "Previous step"),
        help: "Geht zum Schritt davor zurück.", "Goes back to the step before.")
    case .addKeyQuestion:
      CommandRow(
        "addKeyQuestion", (.exchange, "m q"), title: ("Schlüsselfrage", "Key question"), short: ("Frage", "question"),
        help: "Schreibt die Frage an die Gruppe auf; sie bleibt in diesem Termin.",
        "Writes down the question to the group; it stays in this session.")
    }
  }
}
