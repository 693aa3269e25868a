/// What the columns of a figure hold and mean.
extension Table.Definition {
  static let figureKey = key(
    Statistic.keys,
    "Fester Name der Kennzahl; open_…: Dinge eines Termins, der noch läuft. Menschen zählen einmal als Teilnehmende und jedes Mal als Teilnahme.",
    "Stable name of the figure; open_…: things of a session that still goes on. People are counted once as participants and once for each time as participations."
  )

  static let figureName = text(
    "Name der Kennzahl in der gewählten Sprache.", "Name of the figure in the chosen language.")

  static let figureCycle = text(
    "Name des Durchlaufs, von dessen Abschnitt sie erzählt; leer für Dinge aller Termine.",
    "Name of the cycle of whose section it tells; empty for things of all sessions."
  ).orNothing

  static let figureSection = integer(
    from: 1,
    "Nummer des Abschnitts im Durchlauf, einer vollständigen Veröffentlichungseinheit: Zahlen von Menschen stehen nur für ganze und werden nie zusammengezählt.",
    "Number of the section of the cycle, a complete unit of publication: numbers of people are told of whole ones only, and are never to be added up."
  ).orNothing

  static let figureLabel = text(
    "Teil des Ganzen: ein Schlüssel oder der Name eines Landkreises. others: kleine Teile zusammen; notShown: Teile dürfen nicht dastehen. Leer für das Ganze.",
    "Part of the whole: a key or the name of a district. others: small parts together; notShown: no part may be shown. Empty for the whole."
  ).orNothing

  static let figureValue = decimal(
    "In der Einheit der Zeile; leer, wenn er nicht dastehen darf oder es nichts zu rechnen gibt.",
    "In the unit of the row; empty when it may not be shown or there is nothing to compute it from."
  ).orNothing

  static let figureN = integer(
    "Von wie vielen Menschen oder Dingen sie erzählt.", "Of how many people or things it tells."
  ).orNothing

  static let figureUnit = key(
    Statistic.Unit.counted.map(\.rawValue), "Wovon der Wert eine Zahl ist.", "Of what the value is a number.")

  static let figureSessions = integer(of: .sessions, "Termine, von denen sie erzählt.", "Sessions it tells of.")
}
