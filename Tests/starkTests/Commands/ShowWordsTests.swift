import Foundation
import Interface
import TerminalDriver
import Testing
import Words

@Suite("stark show with words of one's own")
struct ShowWordsTests {
  private let stark: BuiltStark

  init() throws {
    stark = try BuiltStark()
  }

  private func write(_ text: String, to name: String) throws {
    let file = URL(fileURLWithPath: stark.path(name))
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  private func show(_ arguments: [String]) throws -> TerminalSession {
    try stark.start(["show", "--database", stark.path()] + arguments)
  }

  @Test("prints every word in the chosen language, to be translated, and needs neither a terminal nor a database")
  func pattern() throws {
    for language in Language.allCases {
      let run = try stark.run(["show", "--words-template", "--language", language.rawValue])
      #expect(run.status == .exited(0) && run.messages.isEmpty)
      let text = String(decoding: run.output, as: UTF8.self)
      #expect(text == GroupWordsPattern(GroupWords(Texts(language)), in: language).text)
    }
    #expect(try stark.contents().isEmpty)
  }

  @Test("speaks the language of a file by its name or its path, and German where the file says nothing")
  func own() throws {
    let text = "outside.noSession = \"Зараз немає зустрічі.\"\nwindow.hide = \"{key} сховати\""
    try write(text, to: ".config/stark/words/uk.toml")
    try write(text, to: "elsewhere/other.toml")
    for name in ["uk", "uk.toml", stark.path("elsewhere/other.toml")] {
      let view = try show(["--words", name])
      // The keys stand in the last row, which is drawn last.
      try view.waitForText("v сховати · q beenden")
      #expect(view.screen.text.contains("Зараз немає зустрічі."))
      #expect(view.screen.text.contains("Sobald ein Termin beginnt"))
      try view.send("q")
      #expect(try view.waitForExit() == .exited(0))
    }
  }

  @Test("knows the two languages of the program by name, also beside a chosen one")
  func builtIn() throws {
    let view = try show(["--words", "en"])
    try view.waitForText("No session is open at the moment.")
    try view.send("q")
    #expect(try view.waitForExit() == .exited(0))
  }

  @Test("prints the words of a file that are there already, and the rest beside them")
  func completed() throws {
    try write("outside.welcome = \"Ласкаво просимо\"", to: ".config/stark/words/uk.toml")
    let run = try stark.run(["show", "--words", "uk", "--words-template"])
    let text = String(decoding: run.output, as: UTF8.self)
    #expect(text.contains("welcome = \"Ласкаво просимо\"\n"))
    #expect(text.contains("thanks = \"Danke für den Austausch.\"\n"))
  }

  @Test("refuses a name that does not exist with 64 and says which there are, and a path with 66")
  func unknown() throws {
    try write("", to: ".config/stark/words/uk.toml")
    let run = try stark.run(["show", "--words", "fr"])
    #expect(run.status == .exited(64) && isRefusal(run.messages))
    #expect(run.messages.hasSuffix("Es gibt: de, en, uk\n"), "\(run.messages)")
    let path = try stark.run(["show", "--words", stark.path("fr.toml")])
    #expect(path.status == .exited(66) && isRefusal(path.messages))
  }

  @Test(
    "refuses a file that is wrong with 78, its line, and the key that was meant",
    arguments: [
      ("[talk]\nspeeks = \"x\"", "uk.toml, Zeile 2: „speeks“ gibt es hier nicht, vielleicht „speaks“"),
      ("[talk]\nspeaks = \"x\"", "uk.toml, Zeile 2: in „speaks“ fehlt {name}"),
      ("[talk]\nspeaks = 1", "uk.toml, Zeile 2: „speaks“ braucht einen Text"),
      ("[talk\n", "uk.toml, Zeile 1: "),
    ])
  func faulty(_ text: String, _ reason: String) throws {
    try write(text, to: ".config/stark/words/uk.toml")
    let run = try stark.run(["show", "--words", "uk"])
    #expect(run.status == .exited(78) && isRefusal(run.messages))
    #expect(run.messages.contains(reason), "\(run.messages)")
  }

  @Test("says in its help that rules, exercises and topics are no words", arguments: ["de", "en"])
  func help(_ language: String) throws {
    let run = try stark.run(["show", "--help"], ["STARK_LANGUAGE": language])
    let text = String(decoding: run.output, as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      text.contains(
        language == "de"
          ? "Gesprächsregeln, Übungen und Themen sind Inhalte, keine Wörter"
          : "Ground rules, exercises and topics are contents, no words"))
    #expect(text.contains("--words-template"))
  }
}
