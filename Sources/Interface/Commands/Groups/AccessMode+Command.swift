import Dialogue

extension AccessMode {
  /// The command that says that somebody takes part like that from now on.
  var row: CommandRow {
    switch self {
    case .onSite:
      CommandName("accessOnSite", "Jetzt vor Ort", "Now on site", (.session, "p o"))
        .help("Jemand nimmt ab jetzt vor Ort teil.", "Somebody takes part on site from now on.")
    case .privateDevice:
      CommandName("accessPrivateDevice", "Jetzt privates Gerät", "Now own device", (.session, "p i"))
        .help("Jemand nimmt ab jetzt mit privatem Gerät teil.", "Somebody takes part on their own device from now on.")
    case .phone:
      CommandName("accessPhone", "Jetzt Telefon", "Now by phone", (.session, "p t"))
        .help("Jemand nimmt ab jetzt am Telefon teil.", "Somebody takes part by phone from now on.")
    }
  }

  /// The command that asks how somebody takes part.
  static let rowOfQuestion = CommandName("changeAccess", "Zugang ändern", "Change access", (.session, "p z"))
    .help("Ändert, wie jemand teilnimmt.", "Changes how somebody takes part.")
}
