import Dialogue
import Words

/// What a calendar tells about the hour, in plain words.
struct CycleWords {
  private let hotline: String

  init(_ cycle: Cycle) {
    hotline = cycle.hotline
  }

  subscript(language: Language) -> String {
    let help = hotline.isEmpty ? "" : "\n" + Bilingual("Hilfe bei der Einwahl: ", "Help with dialling in: ")[language]
    return Bilingual(
      "Wir treffen uns online und sprechen miteinander.\nDie Themen bestimmen wir zusammen.",
      "We meet online and talk with each other.\nWe choose the topics together.")[language] + help + hotline
  }
}
