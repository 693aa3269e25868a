import NcursesTerminal

extension Failure {
  /// What a problem of the terminal means to a person.
  init(_ problem: TerminalProblem) {
    let tip = "TERM=xterm-256color stark"
    switch problem {
    case .noTerminal:
      self.init(
        .usage,
        "Das ist kein Terminal. Es wurde nichts verändert. "
          + "Bitte stark in einem Terminal starten; ohne Oberfläche geht: stark export needs",
        "This is no terminal. Nothing was changed. "
          + "Please start stark in a terminal; without one there is: stark export needs")
    case .noTERM:
      self.init(
        .terminalUnsuitable,
        "Das Terminal sagt nicht, was es kann (TERM fehlt). Es wurde nichts verändert. Bitte so starten: \(tip)",
        "The terminal does not say what it can do (TERM is not set). Nothing was changed. Please start with: \(tip)")
    case .unknownTERM:
      self.init(
        .terminalUnsuitable,
        "Dieses Terminal ist hier nicht bekannt (TERM). Es wurde nichts verändert. Bitte so starten: \(tip)",
        "This terminal is not known here (TERM). Nothing was changed. Please start with: \(tip)")
    case .cannotAddressCursor:
      self.init(
        .terminalUnsuitable,
        "Dieses Terminal kann keine Oberfläche zeigen. Es wurde nichts verändert. Bitte so starten: \(tip)",
        "This terminal cannot show screens. Nothing was changed. Please start with: \(tip)")
    case .noUTF8Locale:
      self.init(
        .terminalUnsuitable,
        "Umlaute lassen sich hier nicht zeigen (keine UTF-8-Einstellung). Es wurde nichts verändert. "
          + "Bitte so starten: LC_ALL=C.UTF-8 stark",
        "There is no UTF-8 locale here. Nothing was changed. Please start with: LC_ALL=C.UTF-8 stark")
    }
  }
}
