import Words

extension Failure {
  static func unknownTheme(_ names: [String], isOption: Bool) -> Failure {
    let known = names.joined(separator: ", ")
    return Failure(
      isOption ? .usage : .configuration,
      "Dieses Farbschema gibt es nicht. Es wurde nichts verändert. Es gibt: \(known)",
      "There is no such theme. Nothing was changed. There are: \(known)")
  }

  static func badConfiguration(_ reason: String) -> Failure { badConfiguration(Bilingual(reason, reason)) }

  static func badConfiguration(_ reason: Bilingual) -> Failure {
    Failure(
      .configuration,
      "Die Konfiguration ist nicht lesbar (\(reason.german)). Es wurde nichts verändert. "
        + "Bitte die Datei berichtigen.",
      "The configuration cannot be read (\(reason.english)). Nothing was changed. Please correct the file.")
  }

  static let missingConfiguration = Failure(
    .inputMissing, "Diese Konfiguration gibt es nicht. Es wurde nichts verändert. Bitte den Pfad prüfen.",
    "There is no such configuration. Nothing was changed. Please check the path.")

  static let noHome = Failure(
    .configuration,
    "Es gibt keinen Ordner für die Daten (HOME fehlt). Es wurde nichts verändert. Bitte --database angeben.",
    "There is no folder for the data (HOME is not set). Nothing was changed. Please give --database.")

  static let unknownLanguage = Failure(
    .usage, "Diese Sprache gibt es nicht. Es wurde nichts verändert. Es gibt: de, en",
    "There is no such language. Nothing was changed. There are: de, en")

  static let notADemo = Failure(
    .cannotCreate,
    "Diese Datei gibt es schon, und sie ist keine Demo. Sie wurde nicht verändert. Bitte einen anderen Namen wählen.",
    "This file exists and is no demo. It was not changed. Please choose another name.")

  static let isDemo = Failure(
    .dataWrong,
    "Diese Datei ist eine Demo mit erfundenen Daten. In ihr wurde kein Termin begonnen. "
      + "Bitte „stark demo“ benutzen.",
    "This file is a demo with invented data. No session was begun in it. Please use “stark demo”.")

  /// Something that must not happen; the text names the place, never what people typed.
  static func unexpected(_ place: String) -> Failure {
    Failure(
      .internal, "Im Programm ist ein Fehler aufgetreten (\(place)). Was gespeichert war, bleibt. Bitte melden.",
      "There is an error in the program (\(place)). What was saved stays. Please report this.")
  }

  static func usage(_ detail: String) -> Failure {
    let place = detail.isEmpty ? "" : " (\(detail))"
    return Failure(
      .usage, "Dieser Aufruf ist nicht gültig. Es wurde nichts verändert. „stark --help“ zeigt, was geht.\(place)",
      "This call is not valid. Nothing was changed. “stark --help” shows what is possible.\(place)")
  }

  /// The argument parser speaks English only; what it quotes is understood in every language.
  static func usage(parsing message: String) -> Failure {
    let parts = message.split(separator: "'", omittingEmptySubsequences: false)
    return usage(parts.indices.filter { $0 % 2 == 1 }.map { String(parts[$0]) }.joined(separator: ", "))
  }
}
