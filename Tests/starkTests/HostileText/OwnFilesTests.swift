import Foundation
import TerminalDriver
import Testing

@Suite("Hostile texts in files of one's own")
struct OwnFilesTests {
  private let stark: BuiltStark

  init() throws {
    stark = try BuiltStark()
  }

  @Test(
    "B13: of prompts, methods and the crisis card are shown without what could do something",
    arguments: HostileText.joined(in: 4))
  func content(_ hostile: HostileText) throws {
    let text = Self.quoted(hostile.text)
    try write(
      "[[prompts]]\nkey = \"ours\"\nphase = \"preparation\"\ntechnique = \(text)\ntext = \(text)", "prompts/a.toml")
    try write(
      """
      [[methods]]
      key = "walk"
      title = \(text)
      [[methods.steps]]
      key = "go"
      title = \(text)
      minutes = 5
      whoSpeaks = "everyone"
      prompt = \(text)
      """, "methods/a.toml")
    try write("[[localNumbers]]\nlabel = \(text)\nnumber = \(Self.quoted("110 " + hostile.text))", "crisis-card.toml")
    let terminal = try stark.start([])
    try terminal.waitForText("Nächster Termin")
    try terminal.send(key: .enter)
    try terminal.waitForText("▶ VORBEREITUNG")
    try terminal.send("k")
    try terminal.waitForText("110")
    try terminal.send(key: .escape)
    try terminal.wait(until: "the card is gone") { $0.position(of: "110") == nil }
    try terminal.send("a\(HostileText.names[0])\r")
    try terminal.waitForText("Landkreis")
    try terminal.send("1Nord\r1")
    try terminal.waitForText("1 \(HostileText.names[0])")
    try terminal.send("tBus\r>>>c")
    try terminal.waitForText("Methode")
    try terminal.send(key: .escape)
    try terminal.waitForIdle(quiet: .milliseconds(100))
    try terminal.send("q")
    #expect(try terminal.waitForExit() == .exited(0))
    try CommandOutput.expectHarmless(terminal)
    #expect(!String(decoding: terminal.output, as: UTF8.self).contains("\u{FFFD}") || hostile.kept.contains("\u{FFFD}"))
  }

  @Test(
    "B13: that cannot be used are named without what could do something",
    arguments: HostileText.joined(in: 4))
  func faulty(_ hostile: HostileText) throws {
    let text = Self.quoted(hostile.text)
    try write("[[prompts]]\nkey = \(text)\nphase = \(text)\ntechnique = \"x\"\ntext = \"x\"", "prompts/a.toml")
    try write("[[methods]]\n\(text) = 1", "methods/a\u{202E}\u{1B}[2J.toml")
    try write(text, "crisis-card.toml")
    let terminal = try stark.start([])
    try terminal.waitForText("Nächster Termin")
    try terminal.waitForText("prompts/a.toml")
    try terminal.send("q")
    #expect(try terminal.waitForExit() == .exited(0))
    try CommandOutput.expectHarmless(terminal)
  }

  @Test("B13: in the configuration, in themes and in their names are told without what could do something")
  func settings() throws {
    for hostile in HostileText.all {
      let text = Self.quoted(hostile.text)
      for line in ["theme = \(text)", "language = \(text)", "\(text) = \"x\"", "database = \(text)", text] {
        try write(line, "config.toml")
        let run = try stark.run(["keys"])
        #expect([.exited(0), .exited(78)].contains(run.status), "\(hostile.name): \(run.messages)")
        #expect(Harm.scalars(of: run.messages).isEmpty && run.messages.count { $0 == "\n" } <= 1)
      }
    }
    try write("language = \"de\"", "config.toml")
    try write("[roles.text]\n\"\u{1B}[2J\u{202E}\" = 1", "themes/b\u{202E}\u{9B}x.toml")
    let run = try stark.run(["keys", "--theme", "nosuch"])
    #expect(run.status == .exited(64) && Harm.scalars(of: run.messages).isEmpty, "\(run.messages)")
    let faulty = try stark.run(["keys", "--theme", "b\u{202E}\u{9B}x"])
    #expect(faulty.status == .exited(78) && Harm.scalars(of: faulty.messages).isEmpty, "\(faulty.messages)")
  }

  @Test(
    "B13: of words for the group's view are shown and told without what could do something",
    arguments: HostileText.joined(in: 4))
  func words(_ hostile: HostileText) throws {
    // Braces are places, see below.
    let text = Self.quoted(hostile.text.filter { !"{}".contains($0) })
    try write("outside.noSession = \(text)\nwindow.title = \(text)", "words/own.toml")
    let view = try stark.start(["show", "--words", "own", "--database", stark.path()])
    try view.waitForText("Sobald ein Termin beginnt")
    try view.send("q")
    #expect(try view.waitForExit() == .exited(0))
    try CommandOutput.expectHarmless(view)
    let places = Self.quoted("{\u{1B}[2J} " + hostile.text)
    let faulty = [
      "round.greeting = \(places)", "\(text) = 1", "[talk]\n\(text) = \"x\"", "talk.speaks = \(text)", text,
    ]
    for line in faulty {
      try write(line, "words/own.toml")
      let run = try stark.run(["show", "--words", "own"])
      #expect(run.status == .exited(78) && Harm.scalars(of: run.messages).isEmpty, "\(line): \(run.messages)")
    }
  }

  /// A TOML string; what may not stand in one as it is, is written as its number.
  private static func quoted(_ text: String) -> String {
    let scalars = text.unicodeScalars.map { scalar in
      let isPlain = scalar.value >= 0x20 && scalar.value != 0x7F && scalar != "\"" && scalar != "\\"
      let number = String(scalar.value, radix: 16)
      return isPlain ? String(scalar) : "\\u" + String(repeating: "0", count: 4 - number.count) + number
    }
    return "\"\(scalars.joined())\""
  }

  private func write(_ text: String, _ name: String) throws {
    let file = URL(fileURLWithPath: stark.path(".config/stark/" + name))
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }
}
