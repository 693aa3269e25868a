/// An hour with trouble on the line, minute by minute: 24 March 2021.
///
/// It covers somebody expected, a dial-in problem, a shared device, a late start with a new plan, passing with
/// dignity, a turn cut off by technology that goes on by phone, topics from a chat, a recurrence and corrections.
package enum LostConnection {
  /// Before the hour: Olena is expected and cannot dial in, Tomasz sits at Amina's computer.
  package static let preparation: [ScriptStep] = [
    ScriptStep("12:20:00", "Enter"),
    ScriptStep("12:22:00", "p e 3"),
    ScriptStep("12:25:00", "1 2 5 6 8"),
    ScriptStep("12:26:00", "p d 8 1"),
    ScriptStep("12:28:00", "e 3 1"),
  ]

  /// Seven minutes late, with a plan that still ends at 13:30. Petra passes, Olena comes.
  package static let checkIn: [ScriptStep] = [
    ScriptStep("12:37:00", ">"), ScriptStep("12:37:30", "y"),
    ScriptStep("12:38:00", "j"), ScriptStep("12:38:20", "j"),
    ScriptStep("12:39:00", "3"), ScriptStep("12:39:20", "4"), ScriptStep("12:39:40", "w"),
    ScriptStep("12:40:00", "2"), ScriptStep("12:40:20", "3"),
    ScriptStep("12:41:00", "a 3"), ScriptStep("12:41:20", "2"),
  ]

  /// Three topics from the chat, one that comes again, a mood set right, taken back and set right again, nine dots.
  package static let topics: [ScriptStep] = [
    ScriptStep("12:42:00", ">"),
    ScriptStep("12:42:30", pasting: chat, then: "Enter"),
    ScriptStep("12:43:00", "p s 6 3"), ScriptStep("12:43:10", "u"), ScriptStep("12:43:20", "r"),
    ScriptStep("12:44:00", "t", typing: "Impftermin für meine Mutter", then: "Down Down Down j 1"),
    ScriptStep("12:45:00", "+ + u r Up Up + + + Up + + + +"),
  ]

  /// The exchange up to the moment when Yonas is away and Jürgen speaks.
  package static let exchangeToJuergen: [ScriptStep] = [
    ScriptStep("12:47:00", ">"),
    ScriptStep("12:47:10", "2"), ScriptStep("12:48:00", "m z"), ScriptStep("12:48:10", "x 2"),
    ScriptStep("12:48:20", "6"),
  ]

  /// Petra passes twice when called; Yonas is back by phone and goes on.
  package static let exchangeFromJuergen: [ScriptStep] = [
    ScriptStep("12:49:10", "5"), ScriptStep("12:49:20", "Enter"), ScriptStep("12:49:25", "w"),
    ScriptStep("12:49:30", "1"), ScriptStep("12:49:50", "5"),
    ScriptStep("12:50:30", "Space"), ScriptStep("12:50:40", "w"),
    ScriptStep("12:50:50", "p z 2 3"), ScriptStep("12:51:00", "a 2"),
    ScriptStep("12:51:10", "p w"), ScriptStep("12:51:50", "Enter"),
    ScriptStep("12:52:00", "8"), ScriptStep("12:53:00", "Enter"),
    ScriptStep("12:53:05", "u"), ScriptStep("12:53:10", "r"),
  ]

  /// The second topic, with Petra first. Then the shared computer is away for a minute.
  package static let secondTopic: [ScriptStep] = [
    ScriptStep("12:55:00", "Right"),
    ScriptStep("12:55:10", "5"), ScriptStep("12:56:10", "Enter"),
    ScriptStep("12:56:15", "3"), ScriptStep("12:57:00", "b"), ScriptStep("12:57:15", "Enter"),
    ScriptStep("12:57:20", "2"), ScriptStep("12:58:05", "Enter"),
    ScriptStep("12:58:20", "x 1"), ScriptStep("12:59:20", "a 1"),
  ]

  /// A need from the mark; the quote is written down and not released.
  package static let needs: [ScriptStep] = [
    ScriptStep("13:03:00", ">"),
    ScriptStep("13:05:00", "Enter", typing: "Der Bus fährt zu selten.", then: "j h 4 Enter 3 4"),
    ScriptStep("13:07:00", "Down Enter", typing: quote, then: "-"),
  ]

  /// The mood at the end, and the closing.
  package static let checkOut: [ScriptStep] = [
    ScriptStep("13:12:00", ">"),
    ScriptStep("13:13:00", "4"), ScriptStep("13:13:20", "4"), ScriptStep("13:13:40", "3"),
    ScriptStep("13:14:00", "4"), ScriptStep("13:14:20", "4"), ScriptStep("13:14:40", "3"),
    ScriptStep("13:30:00", ">"),
    ScriptStep("13:31:00", "> Enter"),
  ]

  package static let chat = """
    Petra: Schlafen trotz Sorgen
    Yonas: Busfahren zum Kurs
    - Kochen für eine Person
    """
  package static let quote = "Nachts ist der Kopf am lautesten."

  /// The whole hour up to the moment in which the program is killed.
  package static let beforeTheKill = preparation + checkIn + topics + exchangeToJuergen
  /// What comes after it.
  package static let afterTheKill = exchangeFromJuergen + secondTopic + needs + checkOut
}
