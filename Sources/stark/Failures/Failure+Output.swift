import Foundation
import Words

extension Failure {
  /// What a problem of the system means for a file that is to be written.
  init(output reason: CInt) {
    switch reason {
    case ENOSPC, EDQUOT, EFBIG:
      self.init(
        .inputOutput, "Datenträger voll. Keine Datei wurde geschrieben. Bitte Platz schaffen.",
        "The disk is full. No file was written. Please make room and try again.")
    case EIO:
      self.init(
        .inputOutput, "Datenträgerfehler. Die Datenbank ist unverändert. Bitte einen anderen wählen.",
        "Disk error. The database is unchanged. Please choose another disk.")
    case EACCES, EPERM, EROFS:
      self.init(
        .permission, "Kein Schreibrecht im Ordner. Nichts wurde verändert. Bitte anderen wählen.",
        "No right to write here. Nothing was changed. Please choose another folder.")
    case EEXIST: self = .outputExists
    case ELOOP: self = .outputIsLink
    default:
      self.init(
        .cannotCreate, "Datei nicht angelegt. Nichts wurde verändert. Bitte prüfen: Ordner vorhanden?",
        "The file was not created. Nothing was changed. Please check the folder.")
    }
  }

  /// The name of the file says another format than the one that would be in it.
  static func endsOtherwise(_ ending: String, than format: String, _ formats: [String]) -> Failure {
    let known = formats.joined(separator: ", ")
    return Failure(
      .usage,
      "Der Name der Datei endet auf .\(ending), in ihr stünde aber \(format). Es wurde nichts verändert. "
        + "Bitte die Endung oder --format ändern. Es gibt: \(known)",
      "The name of the file ends with .\(ending), but \(format) would be in it. Nothing was changed. "
        + "Please change the ending or --format. There are: \(known)")
  }

  static let outputExists = Failure(
    .cannotCreate, "Das gibt es schon. Nichts wurde verändert. Neuer Name, im Befehl auch --force.",
    "This file exists. It is unchanged. Another name, or --force in a command.")

  static let outputIsLink = Failure(
    .cannotCreate, "Das ist eine Verknüpfung. Nichts wurde verändert. Bitte den wirklichen Pfad.",
    "The path leads through a link. Nothing was changed. Please give the real path.")

  static let folderIsNotEmpty = Failure(
    .cannotCreate, "Ordner nicht leer. Nichts wurde verändert. Neuer Name, oder --force.",
    "The folder is not empty. It is unchanged. Another name, or --force.")

  static let notAFolder = Failure(
    .cannotCreate, "Das ist kein Ordner. Nichts wurde verändert. Bitte anderen Namen wählen.",
    "This is no folder. Nothing was changed. Please choose another name.")

  /// `reason` came when files of an old package were replaced already, or new ones could not be taken away again: what
  /// happened is the same, what it means is not.
  static func packageIsMixed(because reason: Failure) -> Failure {
    func event(_ words: String) -> String { String(words.prefix { $0 != "." }) }
    return Failure(
      reason.exit,
      event(reason.words.german) + ". Das Datenpaket ist nicht ganz; im Ordner können Dateien von zwei Paketen liegen. "
        + "Bitte die Ursache beheben und den Befehl mit --force wiederholen.",
      event(reason.words.english) + ". The data package is not whole; files of two packages may be in the folder. "
        + "Please mend the cause and run the command again with --force.")
  }

  static let packageNeedsFolder = Failure(
    .usage,
    "Ein Datenpaket sind mehrere Dateien. Es wurde nichts verändert. Bitte mit --output einen Ordner nennen.",
    "A data package is several files. Nothing was changed. Please name a folder with --output.")

  static let packageHasOneForm = Failure(
    .usage,
    "Ein Datenpaket hat immer CSV und JSON. Es wurde nichts verändert. Bitte ohne --format aufrufen.",
    "A data package always has CSV and JSON. Nothing was changed. Please call it without --format.")

  static let notAFileName = Failure(
    .cannotCreate, "Keine gewöhnliche Datei. Nichts wurde verändert. Bitte anderen Namen wählen.",
    "This is no ordinary file. Nothing was changed. Please choose another name.")

  static let wouldReplaceDatabase = Failure(
    .cannotCreate,
    "Teil einer Datenbank. Nichts wurde verändert. Bitte anderen Namen wählen.",
    "This is part of a database. Nothing was changed. Please choose another name.")
}
