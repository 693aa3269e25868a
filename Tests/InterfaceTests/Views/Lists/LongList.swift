import AcceptanceScripts
import Content
import Dialogue
import Interface
import Reports
import Screen
import Testing
import Words

/// A list or a text that is longer than a small window, with everything that has to be reachable in it.
struct LongList: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// Goes there from the preparation, with fifteen people.
  let arrive: @Sendable (inout Trainer) -> Void
  /// What must have been in sight at least once.
  let wanted: @Sendable (Trainer) -> [String]
  /// Whether one of its rows is chosen.
  var isChosen = true

  private static let people: @Sendable (Trainer) -> [String] = { trainer in
    trainer.session?.roster.map { "\($0.key) \($0.name)" } ?? []
  }
  private static let sentences = (1...9).map { "Wir brauchen Hilfe bei Sache Nummer \($0), und zwar bald" }

  private static let partners = (1...15).map { "Nachbarschaft Nummer \($0)" }

  static let all: [LongList] = [
    LongList(
      testDescription: "the group before the hour", arrive: { _ in }, wanted: { people($0) + ["Ich spreche von mir."] },
      isChosen: false
    ),
    LongList(
      testDescription: "what is offered first", arrive: { $0.press("g h") },
      wanted: { _ in ["Im Themenspeicher", "Technik und Zeit: Deniz"] }, isChosen: false),
    LongList(testDescription: "a round", arrive: { $0.press(">") }, wanted: people),
    LongList(
      testDescription: "seven topics, level with each other, and three that wait",
      arrive: {
        $0.press("> >")
        for topic in 1...7 { $0.collect("Ein Thema mit der Nummer \(topic), über das viele reden wollen") }
        $0.press("Up Up Up Up Up Up")
      },
      wanted: { trainer in
        (1...7).map { "Nummer \($0)" } + (trainer.session?.waitingTopics.map { String($0.title.prefix(20)) } ?? [])
      }),
    LongList(
      testDescription: "fifteen hands",
      arrive: { $0.press("> > > 1 1 2 3 4 5 6 7 8 9 0 Tab 1 Tab 2 Tab 3 Tab 4 Tab 5 Down Up") },
      wanted: people, isChosen: false),
    LongList(
      testDescription: "hands whose owners lost the connection",
      arrive: {
        $0.press("> > > 1 2 3 4 5 6 7 8 9 0")
        $0.press("x 2 x 3 x 4 x 5 x 6 x 7 x 8 x 9 x 0 Down Up")
      },
      wanted: { trainer in trainer.session?.roster.filter { (2...10).contains($0.key) }.map(\.name) ?? [] },
      isChosen: false),
    LongList(testDescription: "a disturbance", arrive: { $0.press("> > s") }, wanted: people, isChosen: false),
    LongList(
      testDescription: "going around in a disturbance", arrive: { $0.press("> > s Space Enter") }, wanted: people,
      isChosen: false),
    LongList(
      testDescription: "needs", arrive: { $0.write(sentences, then: "") },
      wanted: { _ in (1...9).map { "Sache Nummer \($0)" } }),
    LongList(
      testDescription: "what is open after the hour", arrive: { $0.write(sentences, then: "> >") },
      wanted: { _ in (1...9).map { "Sache Nummer \($0)" } }),
    LongList(
      testDescription: "the fields of a need", arrive: { $0.write(["Hilfe"], then: "Enter") },
      wanted: { trainer in ["Bereich", "Was steht im Weg?", "Stand", "Vertraulich", "Abgeleiteter Bedarf"] }
    ),
    LongList(
      testDescription: "the fields of a cycle", arrive: { $0.press("d") },
      wanted: { _ in ["Durchlauf", "Landkreise", "Technik und Zeit"] }),
    LongList(
      testDescription: "commands by name", arrive: { $0.press(":") },
      wanted: { trainer in trainer.model.paletteCommands(matching: "").map { trainer.model.texts.title(of: $0) } }),
    LongList(
      testDescription: "the help of the exchange", arrive: { $0.press("> > > ?") },
      wanted: { trainer in trainer.model.helpRows.map { String($0.text.prefix(14)) } }, isChosen: false),
    LongList(
      testDescription: "the crisis card", arrive: { $0.press("> > > 1 k") },
      wanted: { trainer in trainer.model.library.crisisCard.blankLines.map { String($0.german.prefix(12)) } },
      isChosen: false),
    LongList(
      testDescription: "how the talk is shared",
      arrive: { trainer in
        trainer.press("> > > 1")
        trainer.run(.fairness(.talkShares))
      }, wanted: people, isChosen: false),
    LongList(
      testDescription: "the network partners", arrive: { $0.findPartners(then: "1") },
      wanted: { _ in partners }),
    LongList(
      testDescription: "who needs a word", arrive: { $0.findPartners(then: "2") }, wanted: { _ in partners }),
    LongList(
      testDescription: "what waits for whom", arrive: { $0.findPartners(then: "3") },
      wanted: { _ in partners }),
    LongList(
      testDescription: "the fields of a partner", arrive: { $0.findPartners(then: "1 c") },
      wanted: { _ in ["Name", "Was steht im Weg?", "Stufe"] }),
    LongList(
      testDescription: "the Bilanz", arrive: { $0.press("g i") },
      wanted: { trainer in
        (trainer.model.lookedBack?.report?.lines(.german) ?? []).map { String($0.text.prefix(20)) }
      }, isChosen: false),
  ]
}

extension Trainer {
  /// Collects a topic in the words given.
  fileprivate mutating func collect(_ title: String) {
    press("t")
    type(title)
    press("Enter")
  }

  /// Goes to the net, where fifteen partners have had a step to take since yesterday and can help with a need.
  fileprivate mutating func findPartners(then keys: String) {
    press("g n")
    let partners = (1...15).map { number in
      NetworkPartner(
        id: Identifier(derivedFrom: "partner", String(number)), name: "Nachbarschaft Nummer \(number)",
        nextStep: "Noch einmal nachfragen, wann die Gruppe kommen kann", nextStepOn: CivilDate("2021-03-23"))
    }
    tell(.foundPartners(partners.map { NetworkPartnerFact($0) }, stages: []))
    if let archive = CycleArchive.invented(at: 0), let need = archive.records.first?.needs.first {
      let links = partners.map { partner in
        NeedPartnerFact(
          id: Identifier(derivedFrom: "link", partner.name), at: Instant(milliseconds: 0), need: need.id,
          partner: partner.id, canHelp: true)
      }
      tell(
        .found(
          CycleArchive(cycle: archive.cycle, records: archive.records, facts: [], helping: links, index: 0, count: 1)))
    }
    press(keys)
  }

  /// Writes down needs in their phase and goes on from there.
  fileprivate mutating func write(_ needs: [String], then keys: String) {
    press("> > > >")
    for need in needs {
      press("n")
      type(need)
      press("Enter")
    }
    press(keys)
    for _ in needs { press("Up") }
  }
}

extension Report.Line {
  fileprivate var text: String {
    switch self {
    case .heading(let text), .caption(let text), .sentence(let text), .row(let text): text
    }
  }
}
