import Testing
import Themes
import Words

@Suite("Theme files of the user")
struct ThemeFileTests {
  @Test("replace built-in themes of the same name and add others")
  func names() throws {
    let catalogue = ThemeCatalogue(userDirectoryFiles: [
      (name: "meins.toml", text: "title = { de = 'Meins' }"), (name: "hell", text: "light = false"),
    ])
    #expect(catalogue.names == (ThemeCatalogue(userDirectoryFiles: []).names + ["meins"]).sorted())
    #expect(try catalogue.theme(named: "hell").isLight == false)
    let mine = try catalogue.theme(named: "meins")
    #expect(mine.title == Bilingual("Meins", "Meins"))
    #expect(mine.roles.count == Theme.roleNames.count)
  }

  @Test("are asked for by their names only")
  func unknownTheme() {
    #expect(throws: ThemeError.unknownTheme("bunt")) {
      try ThemeCatalogue.builtIn().theme(named: "bunt")
    }
  }

  @Test("give what they leave out the look of text")
  func fallback() throws {
    let theme = try theme(
      """
      [roles.text]
      foreground = 252
      background = "#102030"
      bold = true
      [roles.title]
      foreground = "bright-blue"
      underline = true
      """)
    let text = try #require(theme.roles["text"])
    #expect(text.foreground == .indexed(252))
    #expect(text.background == .direct(red: 16, green: 32, blue: 48))
    #expect(theme.roles["banner"] == text)
    let title = try #require(theme.roles["title"])
    #expect(title.foreground == .indexed(12))
    #expect(title.background == text.background)
    #expect(title.underline && !title.bold)
  }

  @Test(
    "are refused with the line and the reason",
    arguments: [
      ("light = false\n\n[roles]\ntext = {}\nfoo = {}", 5, .unknownRole("foo")),
      ("[roles]\n[roles.foo]\n", 2, .unknownRole("foo")),
      ("lihgt = true", 1, .unknownKey("lihgt")),
      ("title = { fr = 'x' }", 1, .unknownKey("fr")),
      ("light = 1", 1, .noTruthValue("light")),
      ("\nroles = 4", 2, .noTable("roles")),
      ("[roles]\ntext = 'red'", 2, .noTable("text")),
      ("[title]\nde = 3", 2, .noText("de")),
      ("[roles]\n\n  text = { foreground = 'rot' }", 3, .noColour("foreground")),
      ("[roles.text]\nbold = true\nbackground = 256", 3, .noColour("background")),
      ("[roles.text]\n'background' = -1", 2, .noColour("background")),
      ("roles.text.blink = true", 1, .unknownKey("blink")),
    ] as [(String, Int, ThemeFault)])
  func refused(text: String, line: Int, reason: ThemeFault) {
    #expect(throws: ThemeError.badFile(name: "x", line: line, reason: reason)) { try theme(text) }
  }

  @Test(
    "are refused when they are not TOML",
    arguments: [("a = 1\n\nb = = 2", 3), ("[roles\n", 1), ("a = '\u{0}'", 1)])
  func syntax(text: String, line: Int) throws {
    let error = #expect(throws: ThemeError.self) { try theme(text) }
    guard case .badFile("x", line, .syntax(let words)) = try #require(error) else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(!words.isEmpty)
  }

  @Test("survive keys that the parser cannot hand over", arguments: ["'a\\u0000b' = 1", "\"a\\u0000b\" = 1", "'' = 1"])
  func oddKeys(text: String) {
    #expect(throws: ThemeError.self) { try theme(text) }
    #expect(throws: ThemeError.self) { try theme("[roles]\n" + text) }
  }

  @Test(
    "know colours by name, number and value",
    arguments: [
      ("default", .standard), ("black", .indexed(0)), ("white", .indexed(7)), ("bright-black", .indexed(8)),
      ("bright-white", .indexed(15)), ("0", .indexed(0)), ("255", .indexed(255)), ("256", nil), ("-1", nil),
      ("+1", nil), ("", nil), ("#ff8000", .direct(red: 255, green: 128, blue: 0)), ("#ff80", nil),
      ("#-f8000", nil), ("#gg8000", nil), ("Red", nil),
    ] as [(String, ThemeColour?)])
  func colours(text: String, expected: ThemeColour?) {
    #expect(ThemeColour(text) == expected)
  }

  private func theme(_ text: String) throws -> Theme {
    try ThemeCatalogue(userDirectoryFiles: [(name: "x.toml", text: text)]).theme(named: "x")
  }
}
