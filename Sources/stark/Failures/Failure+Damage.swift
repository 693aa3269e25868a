import Interface
import Records

extension Failure {
  /// Not even single rows can be read any more.
  static let nothingToSalvage = Failure(
    .dataWrong,
    german: "Aus dieser Datei lässt sich nichts mehr lesen. Sie wurde nicht verändert und bleibt liegen. "
      + "Welche Sicherung es gibt, sagt: stark doctor",
    english: "Nothing can be read of this file any more. It was not changed and stays where it is. "
      + "Which backup there is, is said by: stark doctor")

  /// The database is damaged: what to open instead, and how to get out what can still be read.
  static func damaged(_ database: String, _ texts: Texts) -> Failure {
    let newest = (try? BackupFolder(of: database))?.backups.first
    let german = newest.map { "Sicherung vom \(texts.time(of: $0)) öffnen: stark --database '\($0.path)' · " } ?? ""
    let english = newest.map { "Open the backup of \(texts.time(of: $0)): stark --database '\($0.path)' · " } ?? ""
    return Failure(
      .dataWrong,
      german: "Die Datenbank ist beschädigt. Sie wurde nicht verändert und bleibt liegen. "
        + "\(german)Rettung: stark doctor --rescue --database '\(database)'",
      english: "The database is damaged. It was not changed and stays where it is. "
        + "\(english)Rescue: stark doctor --rescue --database '\(database)'")
  }
}
