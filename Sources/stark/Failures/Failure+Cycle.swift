extension Failure {
  /// The database is there, but nobody has begun a session in it, or none in the cycle that was named.
  static let noCycle = Failure(
    .inputMissing,
    german: "Diesen Durchlauf gibt es noch nicht. Es wurde nichts verändert. Bitte mit stark einen Termin beginnen.",
    english: "There is no such cycle yet. Nothing was changed. Please begin a session with stark.")
}
