import Dialogue

/// What the columns of a need hold and mean.
extension Table.Definition {
  static let needTopic = text(
    "Titel des Themas, bei dem es genannt wurde.", "Title of the topic in which it was heard."
  ).orNothing

  static let needWording = text(
    "In den eigenen Worten der Teilnehmenden; in Klammern, warum es nicht dasteht.",
    "In the participants' own words, or in brackets why it is not shown.")

  static let needCategory = text("Fester Schlüssel des Bereichs.", "Stable key of the area.").orNothing

  static let needCategoryLabel = text(
    "Name des Bereichs in der gewählten Sprache.", "Name of the area in the chosen language."
  ).orNothing

  static let needSharedBy = integer(
    of: .hands, from: DisclosureControl.least,
    "Wie vielen es auch so geht; leer, wenn niemand gefragt hat, wenn es einzelne sind oder niemand, und solange der Termin läuft.",
    "How many people feel the same; empty when nobody asked, when they are a few or nobody, and while the session goes on."
  ).orNothing

  static let needSharedByNote = key(
    ["few"], "few: Es wurde gefragt, und es sind weniger als smallest_count oder niemand.",
    "few: somebody asked, and fewer than smallest_count feel the same, or nobody."
  ).orNothing

  static let needBarrier = text("Was im Weg steht.", "What is in the way.").orNothing

  static let needExistingOffer = text("Was es schon gibt.", "What exists already.").orNothing

  static let needHelpers = text("Wer helfen kann.", "Who can help.").orNothing

  static let needField = key(
    GKVField.self, "Handlungsfeld im Leitfaden Prävention der Krankenkassen.",
    "Field of action of the health insurers' prevention guideline."
  ).orNothing

  static let needLevel = key(
    Need.Level.self, "Für wen sich etwas ändern müsste.", "For whom something would have to change."
  ).orNothing

  static let needUrgency = key(Need.Urgency.self, "Wie eilig es ist.", "How urgent it is.").orNothing

  static let needNextStep = text("Was als Nächstes geschieht.", "What happens next.").orNothing

  static let needResponsible = text("Wer sich darum kümmert.", "Who takes it on.").orNothing

  static let needDueOn = day("Bis wann.", "By when.").orNothing

  static let needStatus = key(
    Need.Status.allCases.filter { $0 != .withdrawn }.map(\.rawValue),
    "Was daraus geworden ist; Zurückgezogenes hat keine Zeile.",
    "What became of it; what was withdrawn has no row.")

  static let needAnswer = text("Was die Gruppe als Antwort gehört hat.", "What the group heard as an answer.").orNothing

  static let needReportedBackOn = day(
    "Tag, an dem die Gruppe die Antwort gehört hat.", "Day on which the group heard the answer."
  ).orNothing
}
