import TerminalDriver
import Testing

/// Every command that reads records, in every format it has.
enum CommandOutput {
  static let calls: [[String]] =
    ["needs", "topics", "sessions", "statistics"].flatMap { kind in
      ["csv", "json", "jsonl", "md"].map { ["export", kind, "--format", $0] }
    }
    + ["md", "html", "json"].map { ["report", "--format", $0] }
    + [["search", "Bus"], ["search", "Bus", "--format", "json"], ["calendar"], ["invite"]]

  /// Runs all of them and expects that nothing they write could harm.
  static func expectHarmless(_ stark: BuiltStark, _ database: String) throws -> [String: String] {
    var outputs: [String: String] = [:]
    for call in calls {
      let run = try stark.run(call + ["--database", database])
      // A search that finds nothing says so.
      #expect(run.status == .exited(0), "\(call): \(run.messages)")
      let text = try #require(String(validating: run.output, as: UTF8.self), "\(call)")
      // Lines of spreadsheets and calendars end in two characters, and a spreadsheet begins with its mark.
      let isCRLF = call.contains("csv") || call.contains("calendar")
      let body = isCRLF ? text.replacing("\r\n", with: "\n") : text
      let found = Harm.scalars(of: call.contains("csv") ? String(body.drop { $0 == "\u{FEFF}" }) : body)
      #expect(found.isEmpty, "\(call): \(found)")
      #expect(Harm.scalars(of: run.messages).isEmpty, "\(call)")
      outputs[call.joined(separator: " ")] = text
    }
    return outputs
  }

  /// Expects that nothing in what a terminal got could have come from a text.
  static func expectHarmless(_ terminal: TerminalSession) throws {
    let text = try #require(String(validating: terminal.output, as: UTF8.self))
    #expect(Harm.scalars(of: text, expected: Harm.ofTerminals).isEmpty)
    let screen = terminal.screen
    #expect(screen.bellCount == 0 && screen.title.isEmpty && screen.unknownSequences.isEmpty)
  }
}
