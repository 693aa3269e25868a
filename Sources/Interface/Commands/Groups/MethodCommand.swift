/// The way in which a topic is talked about.
package enum MethodCommand: String, CommandGroup {
  case chooseMethod, nextStep, previousStep, addKeyQuestion

  var row: CommandRow {
    switch self {
    case .chooseMethod:
      called("Methode wählen", "Choose a method", short: ("Methode", "method"), (.exchange, "c"), (.topics, ""))
        .help(
          "Wählt, wie die Gruppe das Thema bespricht, zum Beispiel Gemeinsam beraten.",
          "Chooses how the group talks about the topic, for example peer consultation.")
    case .nextStep:
      called("Nächster Schritt", "Next step", short: ("nächster Schritt", "next step"), (.exchange, "j"))
        .help("Geht zum nächsten Schritt der Methode.", "Goes to the next step of the method.")
    case .previousStep:
      called("Schritt zurück", "Previous step", (.exchange, "Left"))
        .help("Geht zum Schritt davor zurück.", "Goes back to the step before.")
    case .addKeyQuestion:
      called("Schlüsselfrage", "Key question", short: ("Frage", "question"), (.exchange, "m q"))
        .help(
          "Schreibt die Frage an die Gruppe auf; sie bleibt in diesem Termin.",
          "Writes down the question to the group; it stays in this session.")
    }
  }
}
