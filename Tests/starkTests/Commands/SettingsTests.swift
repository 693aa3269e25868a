import Foundation
import Interface
import Scratch
import TerminalDriver
import Testing
import Themes

@Suite("Settings")
struct SettingsTests {
  private let stark: BuiltStark

  init() throws {
    stark = try BuiltStark()
  }

  @Test(
    "make the language German, unless an option, the variable or the configuration says otherwise",
    arguments: [
      (["keys"], [:], "Befehle"), (["keys"], ["LANG": "en_US.UTF-8"], "Befehle"),
      (["keys"], ["STARK_LANGUAGE": "en"], "Commands"), (["keys", "--language", "en"], [:], "Commands"),
      (["--language=en", "keys"], [:], "Commands"), (["--language", "en", "keys", "--language", "de"], [:], "Befehle"),
      (["keys", "--language", "de"], ["STARK_LANGUAGE": "en"], "Befehle"),
    ])
  func language(_ arguments: [String], _ environment: [String: String], _ word: String) throws {
    let run = try stark.run(arguments, environment)
    #expect(run.status == .exited(0))
    #expect(String(decoding: run.output, as: UTF8.self).contains(word))
  }

  @Test("are not there where a variable is empty, as a shell leaves it behind")
  func emptyVariables() throws {
    let variables = ["STARK_LANGUAGE", "STARK_THEME", "STARK_DATABASE", "XDG_CONFIG_HOME", "XDG_DATA_HOME"]
    try write("language = \"en\"\ntheme = \"hell\"", to: ".config/stark/config.toml")
    for variable in variables {
      let run = try call(["keys"], empty: [variable])
      #expect(run.status == .exited(0), "\(variable): \(run.messages)")
      #expect(String(decoding: run.output, as: UTF8.self).contains("Commands"), "\(variable)")
      let missing = try call(["export", "needs"], empty: [variable])
      #expect(missing.status == .exited(66), "\(variable): \(missing.messages)")
      #expect(missing.messages.hasPrefix("There is no such database."), "\(variable): \(missing.messages)")
    }
    try FileManager.default.removeItem(atPath: stark.path(".config/stark/config.toml"))
    let run = try call(["keys"], empty: variables)
    #expect(run.status == .exited(0) && String(decoding: run.output, as: UTF8.self).contains("Befehle"))
  }

  /// Set, and empty: `BuiltStark` by itself leaves such a variable out.
  private func call(_ arguments: [String], empty variables: [String]) throws -> CommandRun {
    let empty = Dictionary(uniqueKeysWithValues: variables.map { ($0, "") })
    return try CommandRun(
      stark.executable, arguments, environment: stark.environment().merging(empty) { $1 })
  }

  @Test("count as they were given last, also for what goes wrong before they are read")
  func lastOption() throws {
    for (languages, other) in [(["de", "en"], "nichts"), (["en", "de"], "Nothing")] {
      let options = languages.flatMap { ["--language", $0] }
      let run = try stark.run(["keys"] + options + ["--config", stark.path("missing")])
      #expect(run.status == .exited(66))
      #expect(isRefusal(run.messages) && !run.messages.contains(other), "\(run.messages)")
    }
  }

  @Test("are read from the configuration, also for what goes wrong")
  func configured() throws {
    try write("language = \"en\"\ndatabase = \"\(stark.path("missing.sqlite"))\"", to: ".config/stark/config.toml")
    #expect(String(decoding: try stark.run(["keys"]).output, as: UTF8.self).contains("Commands"))
    let run = try stark.run(["export", "needs"])
    #expect(run.status == .exited(66))
    #expect(run.messages == "There is no such database. Nothing was changed. Please check the path.\n")
    let wrong = try stark.run(["export", "nosuch"])
    #expect(wrong.messages.contains("Nothing was changed."), "\(wrong.messages)")
  }

  @Test(
    "that make no sense in the configuration are 78",
    arguments: [
      "[= ]", "[[ [a]]]", "\u{FEFF} [\u{A0}ä]", "[", "theme = \"nosuch\"", "language = \"fr\"", "symbols = \"x\"",
      "x = = ",
      "nosuch = \"x\"", "theme = 3", "theme = \"\u{FF}",
      "\"\\u001b[31m\" = \"x\"",
    ])
  func wrongConfiguration(_ text: String) throws {
    try write(text, to: "wrong.toml")
    let before = try stark.contents()
    let run = try stark.run(["keys", "--config", stark.path("wrong.toml")])
    #expect(run.status == .exited(78))
    #expect(isRefusal(run.messages) && run.output.isEmpty, "\(run.messages)")
    #expect(try stark.contents() == before)
  }

  @Test("cannot come from something that is no file of text")
  func noConfiguration() throws {
    try #require(mkfifo(stark.path("pipe"), 0o600) == 0)
    try Data([0xFF, 0xFE]).write(to: URL(fileURLWithPath: stark.path("bytes")))
    for path in [stark.path("pipe"), stark.path("bytes"), stark.folder.path, "/dev/zero"] {
      let run = try stark.run(["keys", "--config", path])
      #expect(run.status == .exited(78))
      #expect(isRefusal(run.messages), "\(run.messages)")
    }
    #expect(try stark.run(["keys", "--config", stark.path("missing")]).status == .exited(66))
  }

  @Test("name what is in the place of the configuration or a theme, in both languages")
  func realReasons() throws {
    let folder = ".config/stark/themes/"
    try FileManager.default.createDirectory(atPath: stark.path(folder), withIntermediateDirectories: true)
    for place in ["", folder] {
      try FileManager.default.createSymbolicLink(
        atPath: stark.path(place + "loop.toml"), withDestinationPath: "loop.toml")
      try FileManager.default.createSymbolicLink(atPath: stark.path(place + "dead.toml"), withDestinationPath: "none")
      try #require(mkfifo(stark.path(place + "pipe.toml"), 0o600) == 0)
      try FileManager.default.createDirectory(
        atPath: stark.path(place + "folder.toml"), withIntermediateDirectories: false)
      try write(String(repeating: "#", count: 1_000_001), to: place + "large.toml")
    }
    for (name, german, english) in [
      ("loop", "ein Link, der im Kreis führt", "a link that leads in circles"),
      ("dead", "ein Link, der ins Leere führt", "a link that leads nowhere"),
      ("pipe", "eine Pipe oder ein Gerät, keine Datei", "a pipe or a device, no file"),
      ("folder", "ein Ordner, keine Datei", "a folder, no file"), ("large", "größer als 1 MB", "larger than 1 MB"),
    ] {
      for options in [["--config", stark.path(name + ".toml")], ["--theme", name]] {
        for (language, reason) in [("de", german), ("en", english)] {
          let run = try stark.run(["keys", "--language", language] + options)
          #expect(run.status == .exited(78) && isRefusal(run.messages), "\(name): \(run.messages)")
          #expect(run.messages.contains(reason), "\(name): \(run.messages)")
        }
      }
    }
    // Nobody is kept from another theme, and the usual place counts as much as one that is given.
    #expect(try stark.run(["keys", "--theme", "hell"]).status == .exited(0))
    try FileManager.default.createSymbolicLink(
      atPath: stark.path(".config/stark/config.toml"), withDestinationPath: "config.toml")
    let run = try stark.run(["keys"])
    #expect(run.status == .exited(78) && run.messages.contains("im Kreis"), "\(run.messages)")
  }

  @Test("choose a theme by option or variable, and an unknown one is 64")
  func theme() throws {
    let themes = ThemeCatalogue(userDirectoryFiles: []).names
    for theme in themes {
      #expect(try stark.run(["keys", "--theme", theme]).status == .exited(0))
    }
    #expect(try stark.run(["keys"], ["STARK_THEME": "nosuch"]).status == .exited(64))
    let run = try stark.run(["--theme", "nosuch", "keys"])
    #expect(run.status == .exited(64))
    #expect(themes.allSatisfy(run.messages.contains))
  }

  @Test("choose the signs by option or variable, and unknown ones are 64")
  func symbols() throws {
    for symbols in ["ascii", "unicode"] {
      #expect(try stark.run(["keys", "--symbols", symbols]).status == .exited(0))
    }
    try write("symbols = \"ascii\"", to: "config.toml")
    #expect(try stark.run(["keys", "--config", stark.path("config.toml")]).status == .exited(0))
    for run in [
      try stark.run(["keys", "--symbols", "emoji"]), try stark.run(["keys"], ["STARK_SYMBOLS": "emoji"]),
    ] {
      #expect(run.status == .exited(64) && isRefusal(run.messages) && run.messages.contains("ascii|unicode"))
    }
  }

  @Test("choose lines by option before variable before configuration, and another value is refused")
  func linear() throws {
    try write("linear = true", to: "config.toml")
    let configured = ["--config", stark.path("config.toml")]
    // Only a screen needs a terminal of a certain type.
    let dumb = ["TERM": "dumb"]
    for (arguments, variables, isLinear) in [
      ([], [:], false), (["--linear"], [:], true), ([], ["STARK_LINEAR": "1"], true),
      (["--no-linear"], ["STARK_LINEAR": "1"], false), (configured, [:], true),
      (configured, ["STARK_LINEAR": "0"], false), (["--linear", "demo"], [:], true),
      (["--linear", "demo", "--no-linear"], [:], false),
    ] {
      let terminal = try stark.start(arguments, dumb.merging(variables) { $1 })
      if isLinear { try terminal.waitForText("Nächster Termin") }
      try terminal.send("q")
      #expect(try terminal.waitForExit() == .exited(isLinear ? 0 : 69), "\(arguments) \(variables)")
    }
    #expect(try stark.run(["keys"], ["STARK_LINEAR": "yes"]).status == .exited(64))
    try write("linear = \"yes\"", to: "config.toml")
    #expect(try stark.run(["keys"] + configured).status == .exited(78))
  }

  @Test("choose the place of the cursor by option or variable or configuration, and an unknown one is refused")
  func cursor() throws {
    for place in PaletteCursor.allCases.map(\.rawValue) {
      let terminal = try stark.start(["--cursor", place], [:])
      try terminal.waitForText("Nächster Termin")
      try terminal.send(":")
      let inputRow = terminal.screen.size.rows - 2
      try terminal.wait(until: "the cursor at its place") {
        $0.text.contains("▶ ?") && ($0.cursor.row == inputRow) == (place == "input")
      }
    }
    #expect(try stark.run(["--cursor", "nowhere"]).status == .exited(64))
    #expect(try stark.run(["keys"], ["STARK_CURSOR": "nowhere"]).status == .exited(64))
    try write("cursor = \"nowhere\"", to: "config.toml")
    #expect(try stark.run(["keys", "--config", stark.path("config.toml")]).status == .exited(78))
  }

  @Test("choose the database by option before variable before configuration, before and after the command")
  func database() throws {
    let (real, missing) = (try stark.makeDatabase(), stark.path("missing.sqlite"))
    #expect(try stark.run(["export", "needs"], ["STARK_DATABASE": real]).status == .exited(0))
    #expect(try stark.run(["export", "needs"], ["STARK_DATABASE": missing]).status == .exited(66))
    #expect(try stark.run(["export", "needs", "--database", real], ["STARK_DATABASE": missing]).status == .exited(0))
    #expect(try stark.run(["--database", real, "export", "needs"], ["STARK_DATABASE": missing]).status == .exited(0))
    #expect(try stark.run(["--database", missing, "export", "--database=\(real)", "needs"]).status == .exited(0))
    try write("database = \"\(real)\"", to: "config.toml")
    #expect(try stark.run(["export", "needs", "--config", stark.path("config.toml")]).status == .exited(0))
    #expect(try stark.run(["export", "needs"]).status == .exited(66))
  }

  private func write(_ text: String, to name: String) throws {
    let file = URL(fileURLWithPath: stark.path(name))
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }
}
