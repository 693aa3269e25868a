import Foundation
import NcursesTerminal
import Records

/// Looks at what the program stands on: terminal, encoding, libraries.
struct MachineDoctor {
  let environment: [String: String]

  var findings: [Finding] { [terminal, libraries] }

  private var terminal: Finding {
    let type = environment["TERM"] ?? ""
    do {
      try NcursesTerminal.examine()
      return Finding(.good, "Terminal: \(type), UTF-8", "Terminal: \(type), UTF-8")
    } catch .noTerminal {
      return Finding(
        .hint, "Terminal: nicht geprüft, denn die Ausgabe geht in keines.",
        "Terminal: not examined, because the output goes to none.")
    } catch {
      return Finding(Failure(error))
    }
  }

  private var libraries: Finding {
    let text = "SQLite \(SessionStore.libraryVersion), \(NcursesTerminal.libraryVersion)"
    return Finding(.good, "Bibliotheken: \(text)", "Libraries: \(text)")
  }
}
