import Foundation

extension Failure {
  /// What a problem of the system means for a file that is to be written.
  init(output reason: CInt) {
    switch reason {
    case ENOSPC, EDQUOT, EFBIG:
      self.init(
        .inputOutput,
        german: "Datenträger voll. Keine Datei wurde geschrieben. Bitte Platz schaffen.",
        english: "The disk is full. No file was written. Please make room and try again.")
    case EIO:
      self.init(
        .inputOutput,
        german: "Datenträgerfehler. Die Datenbank ist unverändert. Bitte einen anderen wählen.",
        english: "Disk error. The database is unchanged. Please choose another disk.")
    case EACCES, EPERM, EROFS:
      self.init(
        .permission,
        german: "Kein Schreibrecht im Ordner. Nichts wurde verändert. Bitte anderen wählen.",
        english: "No right to write here. Nothing was changed. Please choose another folder.")
    case EEXIST: self = .outputExists
    case ELOOP: self = .outputIsLink
    default:
      self.init(
        .cannotCreate,
        german: "Datei nicht angelegt. Nichts wurde verändert. Bitte prüfen: Ordner vorhanden?",
        english: "The file was not created. Nothing was changed. Please check the folder.")
    }
  }

  static let outputExists = Failure(
    .cannotCreate,
    german: "Das gibt es schon. Nichts wurde verändert. Neuer Name, im Befehl auch --force.",
    english: "This file exists. It is unchanged. Another name, or --force in a command.")

  static let outputIsLink = Failure(
    .cannotCreate,
    german: "Der Pfad ist ein Symlink. Nichts wurde verändert. Bitte den wirklichen Pfad.",
    english: "The path leads through a link. Nothing was changed. Please give the real path.")

  static let notAFileName = Failure(
    .cannotCreate,
    german: "Keine gewöhnliche Datei. Nichts wurde verändert. Bitte anderen Namen wählen.",
    english: "This is no ordinary file. Nothing was changed. Please choose another name.")

  static let wouldReplaceDatabase = Failure(
    .cannotCreate,
    german: "Das ist eine Datenbank. Nichts wurde verändert. Bitte anderen Namen wählen.",
    english: "This is part of a database. Nothing was changed. Please choose another name.")

  static func unknownCycle(_ names: [String]) -> Failure {
    let known = names.isEmpty ? "–" : names.map { "„\($0)“" }.joined(separator: ", ")
    return Failure(
      .inputMissing,
      german: "Diesen Durchlauf gibt es nicht. Es wurde nichts verändert. Es gibt: \(known)",
      english: "There is no such cycle. Nothing was changed. There are: \(known)")
  }
}
