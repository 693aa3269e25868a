import Interface
import Records

extension Failure {
  /// Not even single rows can be read any more.
  static let nothingToSalvage = Failure(
    .dataWrong,
    "Aus dieser Datei lässt sich nichts mehr lesen. Sie wurde nicht verändert und bleibt liegen. "
      + "Welche Sicherung es gibt, sagt: stark doctor",
    "Nothing can be read of this file any more. It was not changed and stays where it is. "
      + "See which backups there are: stark doctor")

  /// The database is damaged: what to open instead, and how to get out what can still be read. A backup is copied
  /// first: one that is worked in would be no backup any more.
  static func damaged(_ database: String, _ texts: Texts) -> Failure {
    let newest = (try? BackupFolder(of: database))?.backups.first
    let german = newest.map {
      "Sicherung vom \(texts.time(of: $0)) kopieren und öffnen: \(restoring($0, of: database)) · "
    }
    let english = newest.map { "Copy and open the backup of \(texts.time(of: $0)): \(restoring($0, of: database)) · " }
    return Failure(
      .dataWrong,
      "Die Datenbank ist beschädigt. Sie wurde nicht verändert und bleibt liegen. "
        + "\(german ?? "")Rettung: stark doctor --rescue --database \(database.asShellWord)",
      "The database is damaged. It was not changed and stays where it is. "
        + "\(english ?? "")Rescue: stark doctor --rescue --database \(database.asShellWord)")
  }

  /// The commands that put a copy of `backup` beside the database and open it.
  private static func restoring(_ backup: Backup, of database: String) -> String {
    let beginning = database.hasSuffix(".sqlite") ? String(database.dropLast(".sqlite".count)) : database
    let copy = "\(beginning)-\(backup.path.split(separator: "/").last ?? "backup.sqlite")".asShellWord
    return "stark backup \(copy) --database \(backup.path.asShellWord) && stark --database \(copy)"
  }
}
