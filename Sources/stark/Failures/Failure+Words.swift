import Words

extension Failure {
  static func unknownWords(_ names: [String]) -> Failure {
    let known = names.joined(separator: ", ")
    return Failure(
      .usage, "Diese Wörter gibt es nicht. Es wurde nichts verändert. Es gibt: \(known)",
      "There are no such words. Nothing was changed. There are: \(known)")
  }

  static let missingWords = Failure(
    .inputMissing, "Diese Datei mit Wörtern gibt es nicht. Es wurde nichts verändert. Bitte den Pfad prüfen.",
    "There is no such file of words. Nothing was changed. Please check the path.")

  static func badWords(_ reason: Bilingual) -> Failure {
    Failure(
      .configuration,
      "Die Wörter sind nicht lesbar (\(reason.german)). Es wurde nichts verändert. Bitte die Datei berichtigen.",
      "The words cannot be read (\(reason.english)). Nothing was changed. Please correct the file.")
  }
}
