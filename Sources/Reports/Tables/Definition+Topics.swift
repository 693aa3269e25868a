import Dialogue

/// What the columns of a topic in a session hold and mean.
extension Table.Definition {
  static let topicTitle = text(
    "Titel des Themas, ohne Namen und Nummern.", "Title of the topic, without names and numbers.")

  static let topicDiscussed = flag("Ob darüber gesprochen wurde.", "Whether it was talked about.")

  static let topicMinutes = integer(
    of: .minutes, "Wie lange; leer, wenn es nicht besprochen wurde.", "How long; empty when it was not discussed."
  ).orNothing

  static let topicFirstCollectedOn = day(
    "Tag, an dem es zuerst in einer Liste stand.", "Day on which it first stood in a list.")

  static let topicTimesCarried = integer(
    of: .sessions, "Frühere Termine, in deren Liste es stand.", "Earlier sessions in whose list it stood.")

  static let topicRecurrence = text(
    "Titel des früheren Themas, an das es anknüpft.", "Title of the earlier topic that it takes up again."
  ).orNothing

  static let topicOrigin = key(
    Topic.Origin.self, "Woher es kam: aus der Gruppe, dem Themenspeicher oder als Impuls.",
    "Where it came from: the group, the topic store, or an impulse.")

  static let topicDots = integer(
    "Punkte der Gruppe; leer, wenn nicht darüber abgestimmt wurde.",
    "Dots of the group; empty when it was not voted on."
  ).orNothing

  static let topicSelection = key(
    Topic.Selection.self, "Wie es gewählt wurde; leer, wenn es nicht gewählt wurde.",
    "How it was chosen; empty when it was not."
  ).orNothing

  static let topicMethod = text(
    "Schlüssel der Methode; leer, wenn es nicht besprochen wurde.",
    "Key of the method; empty when it was not discussed."
  ).orNothing
}
