import Foundation
import TerminalDriver
import Testing

@Suite("Where the program puts things")
struct PlacesTests {
  private let stark: BuiltStark

  init() throws {
    stark = try BuiltStark()
  }

  @Test(
    "C10: is below the home where a variable is relative or empty",
    arguments: [["XDG_DATA_HOME": "data"], ["XDG_DATA_HOME": "./"], ["XDG_CONFIG_HOME": "conf"], [:]])
  func relative(_ variables: [String: String]) throws {
    let terminal = try stark.start([], variables)
    try terminal.waitForText("Nächster Termin")
    #expect(try stark.contents().keys.contains(".local/share/stark/stark.sqlite"))
    #expect(!FileManager.default.fileExists(atPath: "data") && !FileManager.default.fileExists(atPath: "stark"))
  }

  @Test("C10: is where an absolute variable says")
  func absolute() throws {
    let terminal = try stark.start([], ["XDG_DATA_HOME": stark.path("data")])
    try terminal.waitForText("Nächster Termin")
    #expect(try stark.contents().keys.contains("data/stark/stark.sqlite"))
  }

  @Test("C10: is told to be missing where there is no home, and nothing is made")
  func noHome() throws {
    for home in ["", "relative"] {
      let run = try stark.run(["export", "needs"], ["HOME": home])
      #expect(run.status == .exited(78) && isRefusal(run.messages), "\(run.messages)")
      let terminal = try stark.start([], ["HOME": home])
      #expect(try terminal.waitForExit() == .exited(78))
      #expect(isRefusal(terminal.screen.text + "\n"), "\(terminal.screen.text)")
      #expect(try stark.start(["--database", stark.path("mine.sqlite")], ["HOME": home]).answersInTime)
    }
    #expect(!(try stark.contents().keys.contains { $0.hasPrefix(".local") }))
  }

  @Test("C10: is told where nothing may be made there")
  func unwritable() throws {
    let home = stark.path("closed")
    try FileManager.default.createDirectory(
      atPath: home, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o500])
    let terminal = try stark.start([], ["HOME": home], asNobody: true)
    let status = try terminal.waitForExit()
    #expect([.exited(73), .exited(77)].contains(status), "\(status)")
    #expect(isRefusal(terminal.screen.text + "\n"), "\(terminal.screen.text)")
    #expect(!terminal.output.contains(0x1B) && terminal.isTerminalSane)
  }
}

extension TerminalSession {
  /// Whether the interface comes up.
  fileprivate var answersInTime: Bool { (try? waitForText("Nächster Termin")) != nil }
}
