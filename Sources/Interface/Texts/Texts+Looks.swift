import Screen
import Words

/// Choosing a theme and a language.
extension Texts {
  var whichTheme: String { say("Welches Farbschema?", "Which theme?") }
  var whichLanguage: String { say("Welche Sprache?", "Which language?") }
  var arrowsTry: String { say("↑ ↓ zeigen es gleich", "↑ ↓ show it at once") }
  var noOtherTheme: String { say("Es gibt kein anderes Farbschema.", "There is no other theme.") }

  /// What a language is called by those who speak it.
  func name(of language: Language) -> String {
    switch language {
    case .german: "Deutsch"
    case .english: "English"
    }
  }

  func themeStays(_ name: String) -> String { untilTheEnd("theme = \"\(name)\"") }
  var languageStays: String { untilTheEnd("language = \"\(language.rawValue)\"") }

  // MARK: The list of themes

  func kind(isLight: Bool) -> String { isLight ? say("hell", "light") : say("dunkel", "dark") }
  var ownTheme: String { say("eigenes", "your own") }

  /// A few words as they stand on a screen, one behind the other.
  var themeSample: [(text: String, role: Role)] {
    [
      (" Olena ", .text), (say(" Mehmet spricht ", " Mehmet speaks "), .current), (" 1:05 ", .timer),
      (say(" bald um 0:20 ", " soon over 0:20 "), .timerSoon), (" +0:20 ", .timerOver),
      (say(" fertig ", " done "), .good), (say(" gewählt ", " chosen "), .selection),
      (say(" leise ", " quiet "), .muted),
    ]
  }

  private func untilTheEnd(_ line: String) -> String {
    say("Bis zum Beenden. Auf Dauer, in config.toml: \(line)", "Until you quit. To keep it, in config.toml: \(line)")
  }
}
