import Foundation
import TerminalDriver
import Testing

@Suite("Methods of one's own")
struct UserFilesTests {
  private let stark: BuiltStark

  init() throws {
    stark = try BuiltStark()
  }

  private let method = """
    [[methods]]
    key = "walk"
    title = "Spaziergang"
    [[methods.steps]]
    key = "go"
    title = "Gehen"
    minutes = 5
    whoSpeaks = "everyone"
    prompt = "Was sehen wir?"
    """

  @Test("that are faulty are named on the start screen with file, line and reason, and the program works")
  func faulty() throws {
    try write(method.replacing("minutes", with: "minuten"), to: ".config/stark/methods/walk.toml")
    let terminal = try stark.start([])
    try terminal.waitForText("methods/walk.toml, Zeile 4")
    try terminal.send(key: .enter)
    try terminal.waitForText("VORBEREITUNG")
    try terminal.send("q")
    #expect(try terminal.waitForExit() == .exited(0))
  }

  @Test("lie beside the configuration file, wherever it is")
  func besideConfiguration() throws {
    try write("language = \"en\"", to: "mine/config.toml")
    try write("x = =", to: "mine/methods/broken.toml")
    let terminal = try stark.start(["--config", stark.path("mine/config.toml")])
    try terminal.waitForText("methods/broken.toml, line 1")
    try terminal.send("q")
    #expect(try terminal.waitForExit() == .exited(0))
  }

  private func write(_ text: String, to name: String) throws {
    let file = URL(fileURLWithPath: stark.path(name))
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }
}
