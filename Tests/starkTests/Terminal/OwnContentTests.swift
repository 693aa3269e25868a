import Foundation
import TerminalDriver
import Testing

@Suite("Content in the configuration folder")
struct OwnContentTests {
  private let stark: BuiltStark

  init() throws {
    stark = try BuiltStark()
    let prompt = "[[prompts]]\nkey = 'ours'\nphase = 'preparation'\ntechnique = 'own'\ntext = 'Was sehen wir heute?'"
    try write(prompt, to: "prompts/ours.toml")
    try write(prompt.replacing("preparation", with: "party"), to: "prompts/party.toml")
    try write("[[localNumbers]]\nlabel = 'Krisendienst vor Ort'\nnumber = '06421 1234'", to: "crisis-card.toml")
  }

  @Test("is at hand in the program, and a faulty file is named with its line and reason")
  func atHand() throws {
    let terminal = try stark.start([])
    try terminal.waitForText("prompts/party.toml, Zeile 1: Die Datei wird ausgelassen")
    try terminal.send("k")
    try terminal.waitForText("Krisendienst vor Ort: 06421 1234")
    try terminal.send("k")
    try terminal.waitForText("q beenden")
    try terminal.send("\r")
    try terminal.waitForText("VORBEREITUNG")
    try terminal.send("f")
    try terminal.waitForText("– Was sehen wir heute?")
    try terminal.send("q")
    #expect(try terminal.waitForExit() == .exited(0))
  }

  private func write(_ text: String, to name: String) throws {
    let file = URL(fileURLWithPath: stark.path(".config/stark/" + name))
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }
}
