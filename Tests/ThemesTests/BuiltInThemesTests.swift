import Foundation
import Testing
import Themes
import Words

@Suite("Built-in themes")
struct BuiltInThemesTests {
  private static let names = ThemeCatalogue(userDirectoryFiles: []).names
  private static let roles = [
    "text", "muted", "title", "strong", "border", "accent", "current", "waiting", "good", "attention", "timer",
    "timerSoon", "timerOver", "input", "selection", "hint", "key", "secret", "banner",
  ]

  @Test("are all files of the folder, and all good")
  func builtIn() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().path + "/../../themes"
    let files = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".toml") }
    #expect(try ThemeCatalogue.builtIn().names == files.map { String($0.dropLast(".toml".count)) }.sorted())
  }

  @Test("know the roles of the program")
  func roleNames() {
    #expect(Theme.roleNames == Self.roles)
  }

  @Test("give every role a style", arguments: Self.names)
  func complete(name: String) throws {
    let theme = try ThemeCatalogue.builtIn().theme(named: name)
    #expect(Set(theme.roles.keys) == Set(Self.roles))
    #expect(theme.name == name)
    #expect(!theme.title.german.isEmpty && !theme.title.english.isEmpty)
    if let text = theme.roles["text"], let letters = Luminance(text.foreground), let paper = Luminance(text.background)
    {
      #expect(theme.isLight == (letters.value < paper.value))
    }
  }

  @Test("are named in the README", arguments: Self.names)
  func readme(name: String) throws {
    let root = (0..<3).reduce(URL(filePath: #filePath)) { url, _ in url.deletingLastPathComponent() }
    let readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    #expect(readme.contains("`\(name)`"))
  }

  @Test(
    "can be read: a contrast of 4.5 or more for text, 3 or more for frames, 7 where contrast is what a theme is for",
    arguments: Self.names)
  func contrast(name: String) throws {
    let theme = try ThemeCatalogue.builtIn().theme(named: name)
    for (role, style) in theme.roles {
      guard let foreground = Luminance(style.foreground), let background = Luminance(style.background) else {
        continue
      }
      let least = name == "hoher-kontrast" ? 7 : role == "border" ? 3 : 4.5
      #expect(foreground.contrast(to: background) >= least, "\(role) in \(name)")
    }
  }

  @Test("have a contrast that can be computed, but for the one without colours", arguments: Self.names)
  func computable(name: String) throws {
    let theme = try ThemeCatalogue.builtIn().theme(named: name)
    for style in theme.roles.values {
      #expect((Luminance(style.foreground) == nil) == (name == "einfarbig"))
      #expect((Luminance(style.background) == nil) == (name == "einfarbig"))
    }
  }

  @Test("tell the states of turns and timers apart", arguments: Self.names)
  func states(name: String) throws {
    let theme = try ThemeCatalogue.builtIn().theme(named: name)
    let states = ["text", "current", "attention", "timer", "timerOver", "input"].map { theme.roles[$0] }
    for (index, state) in states.enumerated() {
      #expect(!states[..<index].contains(state))
    }
    #expect(theme.roles["timer"] != theme.roles["timerSoon"])
    #expect(theme.roles["timerSoon"] != theme.roles["timerOver"])
  }

  @Test("never alarm on a background of pure red", arguments: Self.names)
  func calm(name: String) throws {
    for style in try ThemeCatalogue.builtIn().theme(named: name).roles.values {
      #expect(![.indexed(1), .indexed(9), .indexed(160), .indexed(196)].contains(style.background))
    }
  }

  @Test("use neither red nor green where these may look the same")
  func colourBlind() throws {
    let theme = try ThemeCatalogue.builtIn().theme(named: "farbenblind")
    for style in theme.roles.values {
      #expect(!Luminance.isGreen(style.foreground) && !Luminance.isRed(style.foreground))
    }
  }

  @Test("the contrast of black and white is 21")
  func control() throws {
    let white = try #require(Luminance(.indexed(231)))
    let black = try #require(Luminance(.indexed(16)))
    #expect(abs(white.contrast(to: black) - 21) < 0.001)
    let mean = try #require(Luminance(.direct(red: 0x77, green: 0x77, blue: 0x77)))
    #expect(abs(white.contrast(to: mean) - 4.48) < 0.01)
    #expect(Luminance.isRed(.indexed(196)) && Luminance.isGreen(.indexed(46)))
  }
}
