import Dialogue

extension AccessMode {
  /// The command that says that somebody takes part like that from now on.
  var row: CommandRow {
    switch self {
    case .onSite:
      CommandRow(
        "accessOnSite", (.session, "p o"), title: ("Jetzt vor Ort", "Now on site"),
        help: "Jemand nimmt ab jetzt vor Ort teil.", "Somebody takes part on site from now on.")
    case .privateDevice:
      CommandRow(
        "accessPrivateDevice", (.session, "p i"), title: ("Jetzt privates Gerät", "Now own device"),
        help: "Jemand nimmt ab jetzt mit eigenem Gerät teil.", "Somebody takes part on their own device from now on.")
    case .phone:
      CommandRow(
        "accessPhone", (.session, "p t"), title: ("Jetzt Telefon", "Now by phone"),
        help: "Jemand nimmt ab jetzt am Telefon teil.", "Somebody takes part by phone from now on.")
    }
  }

  /// The command that asks how somebody takes part.
  static let rowOfQuestion = CommandRow(
    "changeAccess", (.session, "p z"), title: ("Zugang ändern", "Change access"),
    help: "Ändert, wie jemand teilnimmt.", "Changes how somebody takes part.")
}
