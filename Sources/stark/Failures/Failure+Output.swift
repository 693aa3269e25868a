import Foundation

extension Failure {
  /// What a problem of the system means for a file that is to be written.
  init(output reason: CInt) {
    switch reason {
    case ENOSPC, EDQUOT, EFBIG:
      self.init(
        .inputOutput,
        german: "Der Datenträger ist voll. Es wurde keine Datei geschrieben. Bitte Platz schaffen und wiederholen.",
        english: "The disk is full. No file was written. Please make room and try again.")
    case EIO:
      self.init(
        .inputOutput,
        german: "Der Datenträger meldet einen Fehler. Die Datenbank ist nicht verändert. Bitte einen anderen wählen.",
        english: "The disk reports an error. The database is unchanged. Please choose another one.")
    case EACCES, EPERM, EROFS:
      self.init(
        .permission,
        german:
          "In diesem Ordner darf nichts geschrieben werden. Es wurde nichts verändert. Bitte einen anderen wählen.",
        english: "Nothing may be written in this folder. Nothing was changed. Please choose another one.")
    case EEXIST: self = .outputExists
    case ELOOP: self = .outputIsLink
    default:
      self.init(
        .cannotCreate,
        german: "Die Datei lässt sich hier nicht anlegen. Es wurde nichts verändert. "
          + "Bitte prüfen, ob es den Ordner gibt.",
        english: "The file cannot be created here. Nothing was changed. Please check whether the folder exists.")
    }
  }

  static let outputExists = Failure(
    .cannotCreate,
    german:
      "Diese Datei gibt es schon. Sie wurde nicht verändert. Bitte einen anderen Namen wählen; ein Befehl ersetzt sie mit --force.",
    english: "This file exists. It was not changed. Please choose another name; a command replaces it with --force.")

  static let outputIsLink = Failure(
    .cannotCreate,
    german:
      "Der Pfad führt über einen Verweis (Symlink). Es wurde nichts verändert. Bitte den wirklichen Pfad angeben.",
    english: "The path leads through a link. Nothing was changed. Please give the real path.")

  static let notAFileName = Failure(
    .cannotCreate,
    german: "Das ist keine gewöhnliche Datei. Es wurde nichts verändert. Bitte einen anderen Namen wählen.",
    english: "This is no ordinary file. Nothing was changed. Please choose another name.")

  static let wouldReplaceDatabase = Failure(
    .cannotCreate,
    german: "Diese Datei gehört zu einer Datenbank. Sie wurde nicht verändert. Bitte einen anderen Namen wählen.",
    english: "This file belongs to a database. It was not changed. Please choose another name.")

  static func unknownCycle(_ names: [String]) -> Failure {
    let known = names.isEmpty ? "–" : names.map { "„\($0)“" }.joined(separator: ", ")
    return Failure(
      .inputMissing,
      german: "Diesen Durchlauf gibt es nicht. Es wurde nichts verändert. Es gibt: \(known)",
      english: "There is no such cycle. Nothing was changed. There are: \(known)")
  }
}
