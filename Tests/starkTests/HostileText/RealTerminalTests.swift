import AcceptanceScripts
import Interface
import Screen
import TerminalDriver
import Testing

@Suite("Hostile texts in a real terminal")
struct RealTerminalTests {
  @Test(
    "B13: pasted into topics, names, needs and notes leave no trace in what a terminal, a spreadsheet or a browser gets"
  )
  func pasted() throws {
    let screen = try ShadowedProgram(ExpectedHour([]))
    try screen.press(.enter, .character("1"), .character("2"))
    for (number, hostile) in HostileText.all.enumerated() {
      // Every text in every field is what TextFieldTests are about.
      let keys = ["n", "mm", "mr"][number % 3]
      try screen.type(keys)
      // What was reflected before stands in the field again.
      for _ in 0..<(keys == "mr" ? screen.typedCount : 0) { try screen.press(.backspace) }
      try screen.paste(hostile.text.replacing("\n", with: " "))
      try screen.press(.enter)
    }
    // Topics with somebody's name in them are not exported: in the end the name is none of these.
    for name in HostileText.all.map(\.text) + ["Amina"] {
      try screen.press(.character("p"), .character("b"), .character("1"))
      for _ in 0..<screen.typedCount { try screen.press(.backspace) }
      try screen.paste(name.replacing("\n", with: " "))
      // The name, then the district as it is.
      try screen.press(.enter)
      if screen.shadow.entry != nil { try screen.press(.enter) }
      #expect(screen.shadow.entry == nil, "\(name)")
    }
    try screen.type("t")
    let topics = HostileText.all.compactMap { $0.text.contains("\r") ? nil : $0.text }
    try screen.paste(topics.joined(separator: "\n"))
    try screen.press(.pageDown, .enter)
    for phase in 0..<4 { try screen.press(.character(">"), phase > 1 ? .down : .up) }
    try screen.press(.enter, .escape)
    let program = screen.program
    try CommandOutput.expectHarmless(program.terminal)
    let stark = try BuiltStark()
    let outputs = try CommandOutput.expectHarmless(stark, program.path)
    for name in HostileText.names {
      let shown = try #require(outputs["export topics --format json"])
      #expect(shown.unicodeScalars.contains("\"\(name)\"".unicodeScalars) || shown.contains("علی\\u200cرضا"), "\(name)")
    }
    #expect(try Rows(of: program.path).query("SELECT payload FROM journal").allSatisfy { Harm.scalars(of: $0).isEmpty })
  }
}
