/// An hour with six people, minute by minute: the second session of the invented cycle, 24 March 2021.
///
/// Olena's link does not open; she joins at 12:41. It covers late joining, first turns before repeat speakers, the
/// soft time box, an extension by thumbs, a break and marks.
package enum LateJoiner {
  /// Before the hour: the session is opened, somebody new comes, somebody cannot dial in.
  package static let preparation: [ScriptStep] = [
    ScriptStep("12:20:00", "Enter"),
    ScriptStep("12:25:00", "a", typing: "Mehmet", then: "2 1"),
    ScriptStep("12:26:00", "1 2 5 6"),
    ScriptStep("12:28:00", "e 3 1"),
  ]

  /// Answers to the group, then the mood of those who are there.
  package static let checkIn: [ScriptStep] = [
    ScriptStep("12:30:00", ">"),
    ScriptStep("12:31:00", "j"), ScriptStep("12:31:30", "j"),
    ScriptStep("12:33:00", "3"), ScriptStep("12:33:30", "2"), ScriptStep("12:34:00", "3"),
    ScriptStep("12:34:30", "2"), ScriptStep("12:35:00", "3"),
  ]

  /// Four topics and eleven dots.
  package static let topics: [ScriptStep] = [
    ScriptStep("12:40:00", ">"),
    ScriptStep("12:41:00", "a 3"),
    ScriptStep("12:42:00", "t", typing: "Arzttermin bekommen, wenn immer besetzt ist"),
    ScriptStep("12:42:20", "t", typing: "Allein zu Hause: Was hilft?"),
    ScriptStep("12:42:40", "t", typing: "Deutsch üben ohne Kurs"),
    ScriptStep("12:43:00", "t", typing: "Was Masken kosten"),
    ScriptStep("12:44:00", "+ + + + + Down + + + Down + + Down +"),
  ]

  /// The exchange up to the moment when Jürgen has the word again.
  package static let exchangeToJuergen: [ScriptStep] = [
    ScriptStep("12:47:20", "5"), ScriptStep("12:48:30", "b"), ScriptStep("12:49:10", "Enter"),
    ScriptStep("12:49:20", "6"), ScriptStep("12:50:55", "Enter"),
    ScriptStep("12:51:05", "1"), ScriptStep("12:53:05", "Enter"),
    ScriptStep("12:53:15", "4"), ScriptStep("12:53:40", "6"), ScriptStep("12:54:10", "3"),
    ScriptStep("12:54:35", "Enter"),
    ScriptStep("12:54:45", "Space"), ScriptStep("12:56:25", "Enter"),
    ScriptStep("12:56:35", "Space"),
  ]

  /// The rest of the exchange: extension, break, second topic.
  package static let exchangeFromJuergen: [ScriptStep] = [
    ScriptStep("12:57:35", "Enter"), ScriptStep("12:57:40", "z"),
    ScriptStep("12:58:30", "2"), ScriptStep("12:59:45", "Enter"),
    ScriptStep("12:59:55", "5"), ScriptStep("13:00:50", "Enter"),
    ScriptStep("13:01:00", "o"), ScriptStep("13:04:00", "Right"),
    ScriptStep("13:04:20", "2"), ScriptStep("13:05:10", "b"), ScriptStep("13:06:30", "Enter"),
    ScriptStep("13:06:40", "1"), ScriptStep("13:07:20", "b"), ScriptStep("13:08:05", "Enter"),
    ScriptStep("13:08:15", "3"), ScriptStep("13:09:45", "Enter"),
    ScriptStep("13:09:55", "5"), ScriptStep("13:11:05", "Enter"),
    ScriptStep("13:11:15", "4"), ScriptStep("13:12:20", "Enter"),
    ScriptStep("13:12:30", "6"), ScriptStep("13:13:45", "Enter"),
  ]

  /// Everything between entering the exchange and leaving it.
  package static let exchange = exchangeToJuergen + exchangeFromJuergen

  /// The key that enters the exchange.
  package static let intoExchange = ScriptStep("12:47:00", ">")

  /// Three marks become three needs, read out, with hands.
  package static let needs: [ScriptStep] = [
    ScriptStep("13:15:00", ">"),
    ScriptStep("13:16:00", "Enter", typing: "Ich komme beim Arzt nicht durch.", then: "j h 5 Enter"),
    ScriptStep("13:18:00", "Down Enter", typing: "Zu Hause fällt mir die Decke auf den Kopf.", then: "j h 3 Enter"),
    ScriptStep("13:20:00", "Down Enter", typing: "Ich will Deutsch sprechen, nicht nur lernen.", then: "j h 3 Enter"),
  ]

  /// The mood at the end.
  package static let checkOut: [ScriptStep] = [
    ScriptStep("13:23:00", ">"),
    ScriptStep("13:24:00", "4"), ScriptStep("13:24:30", "4"), ScriptStep("13:25:00", "4"),
    ScriptStep("13:25:30", "3"), ScriptStep("13:26:00", "4"), ScriptStep("13:26:30", "3"),
    ScriptStep("13:30:00", ">"),
  ]

  /// The three areas that were left open, two keys each, and the closing.
  package static let wrapUp: [ScriptStep] = [
    ScriptStep("13:31:00", "1 7 3 6 2 3"),
    ScriptStep("13:32:00", "> Enter"),
  ]

  /// The whole hour.
  package static let all =
    preparation + checkIn + topics + [intoExchange] + exchange + needs + checkOut + wrapUp
}
