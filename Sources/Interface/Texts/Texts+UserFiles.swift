package import Content
import Words

/// What is wrong with files people wrote themselves.
extension Texts {
  /// Which file cannot be used, where and why, and what that means. The reason names keys of the file.
  package func fault(_ error: ContentError) -> String {
    switch error {
    case .badFile(let name, let line, let reason):
      let place = line.map { say("\(name), Zeile \($0)", "\(name), line \($0)") } ?? name
      return leftOut(place, reason)
    case .unreadable(let name, let reason): return leftOut(name, reason[language])
    }
  }

  private func leftOut(_ place: String, _ reason: String) -> String {
    say(
      "\(place): Die Datei wird ausgelassen, alles andere gilt. Grund: \(reason)",
      "\(place): the file is left out, everything else counts. Reason: \(reason)")
  }
}
