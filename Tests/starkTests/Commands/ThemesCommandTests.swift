import Foundation
import TerminalDriver
import Testing

@Suite("stark themes")
struct ThemesCommandTests {
  private let stark: BuiltStark
  private let folder = ".config/stark/themes/"

  init() throws {
    stark = try BuiltStark()
  }

  @Test("lists every theme with what it is called and whether it is light or dark, without colours where none are seen")
  func text() throws {
    let run = try stark.run(["themes"])
    #expect(run.status == .exited(0) && run.messages.isEmpty)
    #expect(
      String(decoding: run.output, as: UTF8.self) == """
        dunkel          Dunkel          dunkel
        einfarbig       Einfarbig       dunkel
        farbenblind     Farbenblind     dunkel
        hell            Hell            hell
        hoher-kontrast  Hoher Kontrast  dunkel

        """)
    let english = try stark.run(["themes", "--language", "en"])
    #expect(String(decoding: english.output, as: UTF8.self).contains("\nhell            Light              light\n"))
  }

  @Test("tells the user's own themes from the built-in ones, also to programs")
  func own() throws {
    try write("title = { de = 'Meins \"1\"', en = 'Mine' }\nlight = true", to: "meins")
    try write("light = true", to: "dunkel")
    let lines = String(decoding: try stark.run(["themes"]).output, as: UTF8.self).split(separator: "\n")
    #expect(lines.first == "dunkel          dunkel          hell · eigenes")
    #expect(lines.last == "meins           Meins \"1\"       hell · eigenes")
    let json = try stark.run(["themes", "--format", "json"])
    let members = try #require(
      try JSONSerialization.jsonObject(with: Data(json.output)) as? [String: Any])
    #expect(members["format"] as? String == "stark-themes" && members["version"] as? Int == 1)
    let rows = try #require(members["rows"] as? [[String: Any]])
    #expect(rows.map { $0["name"] as? String }.last == "meins" && rows.count == 6)
    #expect(rows.last?["title"] as? String == "Meins \"1\"")
    #expect(rows.map { $0["own"] as? Bool } == [true, false, false, false, false, true])
    #expect(rows.map { $0["light"] as? Bool } == [true, false, false, true, false, true])
    #expect(Set(rows.flatMap(\.keys)) == ["name", "title", "light", "own"])
  }

  @Test("names a theme that cannot be read, lists the others, and ends with 78")
  func faulty() throws {
    try write("[roles]\ntext = 'red'", to: "kaputt")
    let run = try stark.run(["themes"])
    #expect(run.status == .exited(78))
    #expect(isRefusal(run.messages) && run.messages.contains("kaputt.toml:2"), "\(run.messages)")
    #expect(String(decoding: run.output, as: UTF8.self).split(separator: "\n").count == 5)
  }

  @Test("knows no other format")
  func format() throws {
    let run = try stark.run(["themes", "--format", "csv"])
    #expect(run.status == .exited(64) && isRefusal(run.messages) && run.output.isEmpty)
  }

  @Test("shows a few words of a screen in every theme on a terminal that has colours")
  func samples() throws {
    let terminal = try stark.start(["themes"], [:])
    #expect(try terminal.waitForExit() == .exited(0))
    #expect(terminal.screen.lines.filter { $0.contains("Mehmet spricht") }.count == 5)
    #expect(String(decoding: terminal.output, as: UTF8.self).contains("\u{1B}[0;1;38;5;234;48;5;80m Mehmet spricht "))
    #expect(terminal.screen.bellCount == 0)
  }

  @Test("shows none of them without colours", arguments: [["NO_COLOR": "1"], ["TERM": "vt100"], ["TERM": "nosuch"]])
  func colourless(_ variables: [String: String]) throws {
    let terminal = try stark.start(["themes"], variables)
    #expect(try terminal.waitForExit() == .exited(0))
    #expect(!terminal.output.contains(0x1B) && terminal.screen.lines.first?.hasPrefix("dunkel") == true)
  }

  private func write(_ text: String, to name: String) throws {
    let file = URL(fileURLWithPath: stark.path(folder + name + ".toml"))
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }
}
