import Foundation
import TerminalDriver

/// What `stark export` writes about a database: every kind in every format, for inside and outside.
struct ExportedBytes {
  /// By the call that wrote it.
  let texts: [String: String]

  init(of database: String) throws {
    let stark = try BuiltStark()
    var texts: [String: String] = [:]
    for kind in ["needs", "topics", "sessions", "statistics"] {
      for format in ["csv", "json", "jsonl", "md"] {
        for profile in ["internal", "partner", "public"] {
          let call = ["export", kind, "--format", format, "--profile", profile, "--database", database]
          let run = try stark.run(call)
          guard run.status == .exited(0) else { continue }
          texts["\(kind) \(format) \(profile)"] = String(decoding: run.output, as: UTF8.self)
        }
      }
    }
    self.texts = texts
  }

  /// The lines about passes in the spreadsheet of figures: only a total may be there.
  var passes: [String] {
    (texts["statistics csv internal"] ?? "").components(separatedBy: "\r\n").filter { $0.contains("\"passes\"") }
  }

  /// Calls whose output has one of `words` in it, with the word.
  func calls(naming words: [String]) -> [String] {
    texts.flatMap { call, text in words.filter(text.contains).map { "\(call): \($0)" } }.sorted()
  }
}

/// What no export may hold after any hour: who was there, a number of somebody, what somebody's answer was.
let neverExported = [
  "Amina", "Yonas", "Olena", "Mehmet", "Petra", "Jürgen", "Tomasz", "Katrin", "Deniz", "participant_number", "passed",
  "\"state\"", "notAsked",
]
