/// What the columns of a session or a section hold and mean.
extension Table.Definition {
  static let sessionSection = integer(
    from: 1,
    "Nummer des Abschnitts im Durchlauf, einer vollständigen Veröffentlichungseinheit; leer in der Zeile eines Termins.",
    "Number of the section of the cycle, a complete unit of publication; empty in the row of a session."
  ).orNothing

  static let sessionNumberOrNothing = integer(
    from: 1, "Nummer des Termins im Durchlauf; leer in der Zeile eines Abschnitts.",
    "Number of the session in its cycle; empty in the row of a section."
  ).orNothing

  static let sessionDate = day(
    "Tag des Termins am Ort des Durchlaufs; bei einem Abschnitt der seines letzten Termins.",
    "Day of the session, local to the cycle; of a section that of its last session.")

  static let sessionOpen = flag(
    "Ob der Termin noch läuft; dann steht nichts über Menschen da.",
    "Whether the session still goes on: then nothing is told of people.")

  static let sessionCount = integer(
    of: .sessions, from: 1, "Termine, von denen die Zeile erzählt.", "Sessions of which the row tells.")

  static let sessionMinutes = integer(
    of: .minutes, "Vom Check-in bis zur Nachbereitung, gerundet.", "From check-in to wrap-up, rounded.")

  static let sessionTopicsCollected = integer(
    of: .topics, "Themen, die neu in die Liste kamen und darin blieben.",
    "Topics that came into the list and stayed in it.")

  static let sessionTopicsDiscussed = integer(
    of: .topics, "Themen, über die gesprochen wurde.", "Topics that were talked about.")

  static let sessionNeeds = integer(of: .needs, "Ohne vertrauliche.", "Without confidential ones.")

  static let sessionDisturbances = integer(
    of: .disturbances, "Wie oft etwas gestört hat.", "How often something disturbed the hour.")

  static let sessionDisturbanceMinutes = integer(
    of: .minutes, "Wie lange, zusammen und gerundet.", "How long, together and rounded.")

  static let sessionActiveBreaks = integer(
    of: .breaks, "Wie oft eine Pause gemacht wurde.", "How often there was a break.")

  static let sessionPresent = integer(
    of: .participants, from: DisclosureControl.least,
    "Menschen im Termin; leer unter smallest_count und in der Zeile eines Abschnitts.",
    "People in the session; empty below smallest_count and in the row of a section."
  ).orNothing

  static let sessionNewParticipants = integer(
    of: .participations, "Teilnahmen von Menschen, die zum ersten Mal im Durchlauf da waren.",
    "Participations of people who were there for the first time in the cycle."
  ).orNothing
}
