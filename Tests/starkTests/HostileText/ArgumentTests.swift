import TerminalDriver
import Testing

@Suite("Hostile texts in a call")
struct ArgumentTests {
  @Test("B13: are answered without what could do something, wherever they stand", arguments: HostileText.joined(in: 6))
  func arguments(_ hostile: HostileText) throws {
    // An argument ends at the first NUL.
    let text = hostile.text.replacing("\0", with: "")
    let stark = try BuiltStark()
    let database = try stark.makeDatabase()
    let calls: [[String]] = [
      [text], ["--\(text)"], ["keys", "--format", text], ["keys", "--theme", text], ["keys", "--language", text],
      ["keys", "--config", text], ["export", text], ["export", "needs", "--database", text],
      ["export", "needs", "--cycle", text, "--database", database], ["export", "needs", "--from", text],
      ["export", "needs", "--output", "missing/\(text)", "--database", database], ["report", "--format", text],
      ["search", text, "--database", database], ["help", text], ["demo", text],
    ]
    for call in calls {
      let run = try stark.run(call)
      #expect(Harm.scalars(of: run.messages).isEmpty && run.messages.count { $0 == "\n" } <= 1, "\(call.first ?? "")")
      #expect(Harm.scalars(of: String(decoding: run.output, as: UTF8.self)).isEmpty, "\(call.first ?? "")")
    }
    for variable in ["STARK_DATABASE", "STARK_LANGUAGE", "STARK_THEME"] {
      let run = try stark.run(["export", "needs"], [variable: text])
      #expect(Harm.scalars(of: run.messages).isEmpty && run.messages.count { $0 == "\n" } == 1, "\(variable)")
    }
  }
}
