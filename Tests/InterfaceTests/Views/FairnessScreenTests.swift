import AcceptanceScripts
import Dialogue
import Interface
import Screen
import Testing
import Words

@Suite("How the talk is shared out, on the screen")
struct FairnessScreenTests {
  /// The rows of the speaking list.
  private func list(_ trainer: Trainer, rows: Int = 24, columns: Int = 80) -> String {
    trainer.screen(rows: rows, columns: columns).lines.filter { $0.hasSuffix("│") }.map {
      String($0.dropLast().split(separator: "│").last ?? "").trimmed
    }.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  @Test("next to each name stands why she stands there: which turn it is")
  func firstTurns() throws {
    #expect(
      list(try Trainer(in: .exchange)) == """
        jetzt 4 Mehmet Erstbeitrag
        1. 3 Olena     Erstbeitrag
        2. 6 Jürgen     2. Beitrag
        noch ohne Beitrag: 2 Yonas
        1 Amina     2:00
        4 Mehmet    1:05
        5 Petra     1:50
        6 Jürgen    1:35
        Moderation/Stille 0:50
        – Wer noch nicht dran war
        und mag, ist jetzt
        herzlich eingeladen.
        """)
  }

  @Test("or how long she has spoken on this topic")
  func talkTime() throws {
    var trainer = try Trainer(in: .exchange)
    trainer.press("p r")
    #expect(trainer.said == "Redeliste: wer weniger gesprochen hat.")
    #expect(list(trainer).contains("1. 3 Olena   0:00 gesprochen\n2. 6 Jürgen  1:35 gesprochen"))
    trainer = try Trainer(in: .exchange, .english)
    trainer.press("p r")
    #expect(list(trainer).contains("2. 6 Jürgen      1:35 spoken"))
  }

  @Test("or since when the hand is up, by the clock on the wall")
  func raised() throws {
    var trainer = try Trainer(in: .exchange)
    trainer.press("p r p r")
    #expect(list(trainer).contains("1. 6 Jürgen     seit 12:53\n2. 3 Olena      seit 12:54"))
  }

  @Test("after the third order comes the first again")
  func allOrders() throws {
    var trainer = try Trainer(in: .exchange)
    let first = list(trainer)
    trainer.press("p r p r p r")
    #expect(list(trainer) == first)
  }

  @Test("or that it was moved by hand")
  func byHand() throws {
    var trainer = try Trainer(in: .exchange)
    trainer.press("PgDn PgDn")
    #expect(list(trainer).contains("2. 3 Olena        von Hand"))
  }

  @Test("a direct reply is shown as one and not counted")
  func directReply() throws {
    var trainer = try Trainer(in: .exchange)
    trainer.press("d 2")
    #expect(list(trainer).contains("jetzt 2 Yonas      Antwort"))
    #expect(trainer.text().contains("direkte Antwort"))
    #expect(trainer.text(rows: 20, columns: 60).contains("jetzt 2 Yonas                            direkte Antwort"))
    trainer.press("Enter 2")
    #expect(list(trainer).contains("2. 2 Yonas     Erstbeitrag"), "\(trainer.testDescription)")
  }

  @Test("who listens today is not in the list of those without a turn, and is shown")
  func listens() throws {
    var trainer = try Trainer(in: .exchange)
    trainer.press("p h 2")
    #expect(trainer.said == "Yonas hört heute zu.")
    #expect(list(trainer).contains("hört heute zu: 2 Yonas"))
    #expect(!trainer.text().contains("noch ohne Beitrag") && !trainer.text().contains("herzlich eingeladen"))
    trainer.press("2")
    #expect(trainer.waiting.contains("Yonas"))
    #expect(list(trainer).contains("hört heute zu: 2 Yonas"))
    trainer.press("2 p h 2")
    #expect(trainer.said == "Yonas ist wieder mit eingeladen.")
    #expect(list(trainer).contains("noch ohne Beitrag: 2 Yonas"))
  }

  @Test("shares stand by number and name with a bar, never by length, below the timer")
  func shares() throws {
    var trainer = try Trainer(in: .afterTurns)
    trainer.run(.fairness(.talkShares))
    #expect(
      trainer.screen().lines[10...19].joined(separator: "\n") == """
        ╰─ → nächstes Thema · c Methode ─────────────────╯╰────────────────────────────╯
        ╭─ Redeanteile ────────────────────────────────────────────────── nur für Sie ─╮
        │ Alle zusammen 10:40 · Moderation/Stille 2:10                                 │
        │ Personen                                                                     │
        │  1 Amina               2:00   19 %  ━━━━━━━━                                 │
        │  2 Yonas               1:15   12 %  ━━━━━                                    │
        │  3 Olena               1:40   16 %  ━━━━━━━                                  │
        │  4 Mehmet              1:20   13 %  ━━━━━━                                   │
        │  5 Petra               1:50   17 %  ━━━━━━━                                  │
        │  6 Jürgen              2:35   24 %  ━━━━━━━━━━                               │
        """)
    for _ in 1...8 { trainer.press("Down") }
    let rows = trainer.screen().lines
    for part in ["Kinzigaue (", "Lahnhöhe (", "Weilgrund (", "Zugang", "vor Ort (", "privates Gerät ("] {
      #expect(rows.contains { $0.contains(part) }, "\(part)\(trainer.testDescription)")
    }
    trainer.press("Esc")
    #expect(trainer.model.overlay == nil)
  }

  @Test("shares fit every window", arguments: [Language.german, .english])
  func sizes(language: Language) throws {
    var trainer = try Trainer(in: .afterTurns, language)
    trainer.run(.fairness(.talkShares))
    for columns in 0...12 {
      for rows in 0...4 { _ = trainer.screen(rows: rows, columns: columns) }
    }
    for (rows, columns) in [(20, 60), (24, 80), (40, 120)] {
      let lines = trainer.screen(rows: rows, columns: columns).lines
      #expect(lines.filter { $0.contains("█") }.count == (rows == 40 ? 10 : 5) && lines[0].contains("12:59"))
    }
  }

  @Test("nothing of it is seen while everything is hidden", arguments: ["p r", "p h 2", "f", "m k 1", "m k", "p h"])
  func hidden(keys: String) throws {
    var trainer = try Trainer(in: .exchange)
    trainer.run(.fairness(.talkShares))
    trainer.press("v")
    expectNothingPrivate(trainer)
    trainer.press("v Esc")
    trainer.press(keys)
    trainer.press("v")
    expectNothingPrivate(trainer)
  }

  private func expectNothingPrivate(_ trainer: Trainer) {
    let names = trainer.session?.roster.map(\.name) ?? []
    let words = ["gesprochen", "hört heute zu", "noch ohne Beitrag", "eingeladen", "Fragen", "%", "stehen"]
    for word in names + words { #expect(!trainer.text().contains(word), "\(word)\(trainer.testDescription)") }
  }
}
