import Dialogue
import Testing
import Words

@testable import Reports

/// What is hidden is changed, and no byte of any output may be another one.
@Suite("What no output depends on")
struct HiddenFactTests {
  private static let people = ["A", "B", "C", "D", "E", "F", "G"]

  private func outputs(
    needs: [NeedRecord] = [], second: [NeedRecord] = [], facts: [NeedFact] = [], turns: [TurnRecord] = [],
    people: [String] = people, profiles: [ExportProfile] = ExportProfile.allCases, smallest: [Int] = [3, 4, 6]
  ) -> [[UInt8]] {
    let records = (1...2).map { number in
      Invented.session(
        number, on: "2021-04-0\(number)", attendances: people.map { Invented.attendance($0, in: number) },
        turns: number == 1 ? turns : [], topics: [Invented.topic("Schlaf"), Invented.topic("Arzt", position: 2)],
        needs: number == 1 ? needs : second)
    }
    return Outputs(ArchiveExtract(records: records, facts: facts).complete(), profiles: profiles, smallest: smallest)
      .bytes
  }

  @Test("everything about a confidential need but that there is one in its unit")
  func confidential() {
    let open = Invented.need("Offen", category: "movement", sharedBy: 5)
    func secret(_ wording: String) -> NeedRecord {
      NeedRecord(
        id: Invented.name("secret"), topic: Invented.name("Arzt"), wording: wording, category: "medical_access",
        field: .movement, level: .structural, sharedBy: 7, urgency: .urgent, barrier: "b", existingOffer: "o",
        helpers: "Stelle", nextStep: "s", responsible: "r", dueOn: Invented.day("2021-05-01"), status: .declined,
        answer: "a", derivedDemand: "d", isConfirmed: true, isConfidential: true, isReleased: true)
    }
    let bare = NeedRecord(
      id: Invented.name("secret"), topic: nil, wording: "x", category: nil, field: nil, level: nil, sharedBy: nil,
      urgency: nil, isConfirmed: false, isConfidential: true, isReleased: false)
    let before = outputs(needs: [open, bare])
    #expect(outputs(needs: [open, secret("y")]) == before)
    #expect(outputs(needs: [secret("y"), open]) == before)
    // Not even the session in which it was said.
    #expect(outputs(needs: [open], second: [secret("y")]) == before)
    let facts = [NeedFact.Field.status, .reportedBackOn, .answer].map { field in
      NeedFact(
        id: Invented.name("\(field)"), need: Invented.name("secret"), at: Instant(milliseconds: 5), field: field,
        value: field == .reportedBackOn ? "2021-04-02" : field == .status ? "resolved" : "a")
    }
    #expect(outputs(needs: [open, bare], facts: facts) == before)
    #expect(outputs(needs: [open]) != before)
  }

  @Test("how many hands there were where there were few, and in which order")
  func fewHands() {
    func needs(_ hands: [Int]) -> [NeedRecord] {
      hands.enumerated().map { Invented.need("Bedürfnis \($0)", category: "movement", sharedBy: $1) }
    }
    let before = outputs(needs: needs([0, 1, 2, 6]))
    for hands in [[2, 1, 0, 6], [1, 1, 1, 6], [0, 0, 0, 6]] { #expect(outputs(needs: needs(hands)) == before) }
    #expect(outputs(needs: needs([0, 1, 3, 6])) != before)
    // For partners and everybody four are few as well.
    let outside: [ExportProfile] = [.partner, .public]
    #expect(
      outputs(needs: needs([0, 1, 3, 6]), profiles: outside) == outputs(needs: needs([4, 4, 2, 6]), profiles: outside))
  }

  @Test("who spoke how long, where fewer spoke than may be told of, and for everybody")
  func talk() {
    func turns(_ lengths: [String: Int64]) -> [TurnRecord] {
      lengths.sorted { $0.key < $1.key }.enumerated().map { Invented.turn($0, $1.key, milliseconds: $1.value) }
    }
    #expect(
      outputs(turns: turns(["A": 60_000, "B": 1_800_000])) == outputs(turns: turns(["C": 900_000, "D": 600_000])))
    // The sum is the group's; whose it is stays there as long as there are fewer than six.
    let five = Array(Self.people.prefix(5))
    #expect(
      outputs(turns: turns(["A": 60_000, "B": 120_000, "C": 1_800_000]), people: five)
        == outputs(turns: turns(["A": 1_800_000, "B": 120_000, "C": 60_000]), people: five))
    #expect(
      outputs(turns: turns(["A": 60_000, "B": 120_000, "C": 180_000, "D": 1_620_000]), people: five)
        == outputs(turns: turns(["A": 495_000, "B": 495_000, "C": 495_000, "D": 495_000]), people: five))
    // With more people the range is told, in steps of five minutes.
    #expect(
      outputs(turns: turns(["A": 480_000, "B": 540_000, "C": 600_000]))
        == outputs(turns: turns(["A": 540_000, "B": 540_000, "C": 540_000])))
    #expect(
      outputs(turns: turns(["A": 60_000, "B": 120_000, "C": 180_000]), profiles: [.public])
        == outputs(turns: turns(["D": 1_800_000, "E": 1_800_000, "F": 1_800_000, "G": 1_800_000]), profiles: [.public]))
    #expect(
      outputs(turns: turns(["A": 60_000, "B": 120_000, "C": 180_000]))
        != outputs(turns: turns(["A": 60_000, "B": 120_000, "C": 1_800_000])))
  }

  @Test("words that were not released, of every kind", arguments: Mark.Kind.allCases)
  func unreleased(kind: Mark.Kind) {
    func outputs(_ text: String, _ isReleased: Bool?) -> [[UInt8]] {
      let note = NoteRecord(id: Invented.name("note"), kind: kind, topic: nil, text: text, isReleased: isReleased)
      return Outputs(ArchiveExtract(records: [Invented.session(1, on: "2021-03-17", notes: [note])], facts: [])).bytes
    }
    #expect(outputs("eins", nil) == outputs("zwei", false))
    if kind.needsRelease { #expect(outputs("eins", true) != outputs("zwei", true)) }
  }

  @Test("who of the group is named in a text")
  func names() {
    func outputs(_ name: String) -> [[UInt8]] {
      let session = Invented.session(
        1, on: "2021-03-17",
        roster: ["Petra", "Jürgen"].enumerated().map { index, name in
          Participant(id: Invented.name(name), number: index + 1, name: name, district: "", access: .phone)
        },
        topics: [Invented.topic("Gespräch mit \(name)")].map { topic in
          TopicRecord(
            id: Invented.name("topic"), title: topic.title, origin: .participant, dots: nil, selection: nil,
            isDiscussed: false, milliseconds: nil, method: nil, firstCollectedOn: topic.firstCollectedOn,
            timesCarried: 0, position: 1)
        },
        notes: [NoteRecord(id: Invented.name("q"), kind: .quote, topic: nil, text: "\(name) lacht.", isReleased: true)])
      return Outputs(ArchiveExtract(records: [session], facts: [])).bytes
    }
    #expect(outputs("Petra") == outputs("JUERGEN") && outputs("Petra") != outputs("Nachbar"))
  }
}
