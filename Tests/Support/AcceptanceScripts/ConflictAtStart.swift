/// An hour in which a sentence hurts during the check-in, minute by minute: 24 March 2021.
///
/// It covers a disturbance that stops a round and gives it back, the new plan at 12:53, topics by thumbs, peer
/// consultation in seven steps, a plan of one's own, a confidential need and a strength that is released.
package enum ConflictAtStart {
  /// Before the hour: Mehmet is new, Olena is expected.
  package static let preparation: [ScriptStep] = [
    ScriptStep("12:20:00", "Enter"),
    ScriptStep("12:25:00", "a", typing: "Mehmet", then: "2 1"),
    ScriptStep("12:26:00", "1 2 5 6"),
    ScriptStep("12:28:00", "p e 3"),
  ]

  /// Answers to the group, and the first two moods.
  package static let checkIn: [ScriptStep] = [
    ScriptStep("12:30:00", ">"),
    ScriptStep("12:31:00", "j"), ScriptStep("12:31:30", "j"),
    ScriptStep("12:33:00", "3"), ScriptStep("12:33:30", "2"),
  ]

  /// A conflict: Amina and Yonas speak, Mehmet passes, Petra begins.
  package static let conflictToPetra: [ScriptStep] = [
    ScriptStep("12:34:00", "s"), ScriptStep("12:34:20", "c 1"), ScriptStep("12:34:30", "Space"),
    ScriptStep("12:35:30", "Space"), ScriptStep("12:36:00", "Space"), ScriptStep("12:36:20", "w"),
  ]

  /// Petra loses the connection while she speaks and comes back, Olena comes late and passes, Mehmet takes his
  /// second chance; the group agrees on a rule.
  package static let conflictFromPetra: [ScriptStep] = [
    ScriptStep("12:37:05", "x 5"), ScriptStep("12:37:15", "Space"), ScriptStep("12:38:00", "Space"),
    ScriptStep("12:38:10", "a 5"), ScriptStep("12:38:20", "Space"), ScriptStep("12:38:30", "a 3"),
    ScriptStep("12:38:50", "Enter"), ScriptStep("12:39:10", "w"),
    ScriptStep("12:39:20", "z"), ScriptStep("12:40:00", "Enter"),
    ScriptStep("12:40:30", "s 2", typing: rule),
  ]

  /// The round goes on with Mehmet, who was to be asked when it stopped; Olena passes.
  package static let restOfCheckIn: [ScriptStep] = [
    ScriptStep("12:41:00", "3"), ScriptStep("12:41:20", "2"), ScriptStep("12:41:40", "3"),
    ScriptStep("12:42:00", "w"),
  ]

  /// Three topics, two of them chosen by thumbs.
  package static let topics: [ScriptStep] = [
    ScriptStep("12:43:00", ">"),
    ScriptStep("12:44:00", "t", typing: "Ärger im Amt: Wie bleibe ich ruhig?"),
    ScriptStep("12:44:30", "t", typing: "Nachbarn im Treppenhaus"),
    ScriptStep("12:45:00", "t", typing: "Gemeinsam kochen"),
    ScriptStep("12:46:00", "h Down h"),
  ]

  /// Mehmet's concern: concern, story and key question. At 12:53 the hour is three minutes behind.
  package static let concern: [ScriptStep] = [
    ScriptStep("12:50:00", ">"),
    ScriptStep("12:50:30", "c 2"), ScriptStep("12:50:40", "4"),
    ScriptStep("12:50:50", "Space"), ScriptStep("12:52:20", "Enter"), ScriptStep("12:52:30", "j"),
    ScriptStep("12:52:40", "Space"), ScriptStep("12:53:00", "y"), ScriptStep("12:55:40", "Enter"),
    ScriptStep("12:55:50", "j"), ScriptStep("12:56:00", "Space"), ScriptStep("12:57:00", "Enter"),
    ScriptStep("12:57:10", "m q", typing: keyQuestion),
  ]

  /// Questions about facts, ideas, the plan and thanks.
  package static let consultation: [ScriptStep] = [
    ScriptStep("12:57:30", "j"), ScriptStep("12:57:40", "5"), ScriptStep("12:58:10", "Enter"),
    ScriptStep("12:58:15", "d 4"), ScriptStep("12:58:45", "Enter"),
    ScriptStep("12:59:00", "j"),
    ScriptStep("12:59:10", "1"), ScriptStep("12:59:40", "i"), ScriptStep("13:00:10", "Enter"),
    ScriptStep("13:00:15", "2"), ScriptStep("13:00:40", "i"), ScriptStep("13:01:15", "Enter"),
    ScriptStep("13:01:20", "3"), ScriptStep("13:01:30", "w"),
    ScriptStep("13:01:35", "6"), ScriptStep("13:02:20", "m s"), ScriptStep("13:02:35", "Enter"),
    ScriptStep("13:03:00", "j"), ScriptStep("13:03:10", "Space"), ScriptStep("13:04:40", "Enter"),
    ScriptStep("13:04:50", "m l", typing: plan),
    ScriptStep("13:05:10", "j"), ScriptStep("13:05:20", "Space"), ScriptStep("13:05:30", "Space"),
    ScriptStep("13:05:40", "Space"), ScriptStep("13:05:50", "Space"), ScriptStep("13:06:00", "Space"),
    ScriptStep("13:06:10", "Space"), ScriptStep("13:06:20", "Space"), ScriptStep("13:06:30", "j"),
  ]

  /// The second topic, with a mark and a break.
  package static let secondTopic: [ScriptStep] = [
    ScriptStep("13:07:00", "Right"),
    ScriptStep("13:07:10", "5"), ScriptStep("13:08:10", "Enter"),
    ScriptStep("13:08:15", "6"), ScriptStep("13:08:40", "b"), ScriptStep("13:09:15", "Enter"),
    ScriptStep("13:10:00", "o"), ScriptStep("13:12:00", "o"),
  ]

  /// A need from the mark, and a confidential one.
  package static let needs: [ScriptStep] = [
    ScriptStep("13:13:00", ">"),
    ScriptStep("13:14:00", "Enter", typing: "Ich will in Ruhe schlafen können.", then: "j h 4 Enter 1 3"),
    ScriptStep("13:16:00", "n", typing: secret, then: "z j 2 2"),
  ]

  /// The mood at the end; Jürgen passes. One sentence to take home.
  package static let checkOut: [ScriptStep] = [
    ScriptStep("13:20:00", ">"),
    ScriptStep("13:21:00", "4"), ScriptStep("13:21:30", "4"), ScriptStep("13:22:00", "3"),
    ScriptStep("13:22:30", "4"), ScriptStep("13:23:00", "4"), ScriptStep("13:23:30", "w"),
    ScriptStep("13:24:00", "m m", typing: "Nachfragen hilft."),
    ScriptStep("13:30:00", ">"),
  ]

  /// Texts for two ideas and a strength, which is released.
  package static let wrapUp: [ScriptStep] = [
    ScriptStep("13:31:00", "Enter", typing: "Mir hat geholfen, bis zehn zu zählen.", then: "Down"),
    ScriptStep("13:31:30", "Enter", typing: "Mir hat geholfen, jemanden mitzunehmen.", then: "Down"),
    ScriptStep("13:32:00", "Enter", typing: "Er bleibt freundlich.", then: "w"),
    ScriptStep("13:33:00", "> Enter"),
  ]

  package static let rule = "Wir lassen einander ausreden."
  package static let keyQuestion = "Wie bleibe ich ruhig, wenn ich lange warten muss?"
  package static let plan = "Am Montag gehe ich mit Begleitung hin."
  package static let secret = "Bei uns zu Hause wird viel gestritten."

  /// The whole hour up to the moment in which the program is killed.
  package static let beforeTheKill = preparation + checkIn + conflictToPetra
  /// What comes after it.
  package static let afterTheKill =
    conflictFromPetra + restOfCheckIn + topics + concern + consultation + secondTopic + needs + checkOut + wrapUp
}
