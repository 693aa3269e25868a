import Dialogue
import Reports
import Testing

@Suite("Statistics of the talk")
struct TalkStatisticsTests {
  @Test("are the group's: sums from three speakers on, a range from six people on in steps of five minutes")
  func spread() {
    func session(_ people: String, _ speakers: [(Character, Int64)]) -> SessionRecord {
      Invented.session(
        1, on: "2021-03-17", attendances: people.map { Invented.attendance(String($0)) },
        turns: speakers.enumerated().map { Invented.turn($0, String($1.0), milliseconds: $1.1) },
        topics: [
          Invented.topic("T", milliseconds: 600_000), Invented.topic("U", .impulse), Invented.topic("V", .store),
        ])
    }
    let keys = ["min", "median", "max"].map { "talk_minutes_per_person_\($0)" }
    let spoken: [(Character, Int64)] = [("A", 90_000), ("A", 90_000), ("B", 400_000), ("C", 1_000_000)]
    let figures = Figures([session("ABCDEF", spoken)])
    #expect(figures["turns"] == ["– 4 –"] && figures["talk_minutes"] == ["– 26 –"])
    #expect(keys.map { figures[$0] } == [["– 0 6"], ["– 0 6"], ["– 15 6"]])
    #expect(figures["participants_by_turn"] == ["withTurn 3 6", "withoutTurn 3 6"])
    #expect(figures["topics_collected"] == ["– 2 –"] && figures["topics_impulse"] == ["– 1 2"])
    #expect(figures["impulse_share"] == ["– 50 2"] && figures["topic_minutes"] == ["– 10 –"])
    // Five people, or two who spoke.
    let five = Figures([session("ABCDE", spoken)])
    #expect(five["turns"] == ["– 4 –"] && keys.map { five[$0] } == [["– – –"], ["– – –"], ["– – –"]])
    let two = Figures([session("ABCDEF", spoken.dropLast())])
    #expect(two["turns"] == ["– – –"] && two["talk_minutes"] == ["– – –"] && two[keys[0]] == ["– – –"])
  }

  @Test("are told to nobody outside, and to partners from five people on", arguments: ExportProfile.allCases)
  func readers(profile: ExportProfile) {
    let people = "ABCDEFGHIJ".map { String($0) }
    let session = Invented.session(
      1, on: "2021-03-17", attendances: people.map { Invented.attendance($0) },
      turns: people.prefix(5).enumerated().map { Invented.turn($0, $1, milliseconds: 600_000) })
    let figures = Figures([session], control: DisclosureControl(profile))
    let isTold = profile != .public
    #expect(figures["turns"] == [isTold ? "– 5 –" : "– – –"])
    #expect(figures["talk_minutes"] == [isTold ? "– 50 –" : "– – –"])
    #expect(figures["talk_minutes_per_person_max"] == [isTold ? "– 10 10" : "– – –"])
    let fewer = Invented.session(
      1, on: "2021-03-17", attendances: people.map { Invented.attendance($0) },
      turns: people.prefix(4).enumerated().map { Invented.turn($0, $1, milliseconds: 600_000) })
    #expect(
      Figures([fewer], control: DisclosureControl(profile))["turns"] == [profile == .internal ? "– 4 –" : "– – –"])
  }

  @Test("count passes only where enough people passed")
  func passes() {
    func figures(_ passing: String, passes: Int) -> [String] {
      let session = Invented.session(
        1, on: "2021-03-17", passes: passes, attendances: "ABCDEF".map { Invented.attendance(String($0)) },
        rounds: passing.map { Invented.answer(String($0), .checkIn, nil, .passed) })
      return Figures([session])["passes"]
    }
    #expect(figures("", passes: 0) == ["– 0 –"] && figures("AB", passes: 5) == ["– – –"])
    #expect(figures("ABC", passes: 5) == ["– 5 –"])
  }

  private func rounds(_ people: String, _ before: Mood, _ after: Mood?) -> [RoundRecord] {
    people.flatMap {
      [
        Invented.answer(String($0), .checkIn, before),
        Invented.answer(String($0), .checkOut, after, after == nil ? .passed : .given),
      ]
    }
  }

  @Test("join moods of neighbouring sessions until enough people told theirs")
  func moods() {
    func session(_ number: Int, _ moods: [(String, Mood, Mood)]) -> SessionRecord {
      Invented.session(
        number, on: "2021-04-0\(number)",
        attendances: moods.flatMap { $0.0 }.map { Invented.attendance(String($0), in: number) },
        rounds: moods.flatMap { rounds($0.0, $0.1, $0.2) })
    }
    let records = [
      session(1, [("ABC", .rainy, .fair), ("D", .sunny, .sunny)]), session(2, [("EF", .stormy, .stormy)]),
      session(3, [("ABCE", .fair, .fair)]), session(4, [("AB", .sunny, .sunny)]),
    ]
    let figures = Figures(records)
    #expect(figures["mood_in_by_sessions"] == ["1 2.8 4", "2–4 3.5 8"])
    #expect(figures["mood_out_by_sessions"] == ["1 4.3 4", "2–4 3.5 8"])
    #expect(figures["mood_in_mean"] == ["– 3.3 12"] && figures["mood_change_mean"] == ["– 0.5 12"])
    // For larger groups the same sessions are joined further.
    let strict = Figures(records, control: DisclosureControl(smallest: 5))
    #expect(strict["mood_in_by_sessions"] == ["1–4 3.3 12"])
    #expect(Figures([records[1]])["mood_in_mean"] == ["– – –"])
    let everybody = Figures(records, control: DisclosureControl(.public))
    #expect(everybody["mood_in_mean"] == ["– – –"] && everybody["mood_in_by_sessions"] == ["1–4 – –"])
  }

  @Test("tell no number of answers beside which a few who gave none could be counted")
  func silent() {
    let session = Invented.session(
      1, on: "2021-03-17", attendances: "ABCDEFG".map { Invented.attendance(String($0)) },
      rounds: rounds("ABCDEF", .rainy, .fair))
    #expect(Figures([session])["mood_in_mean"] == ["– 2.0 –"])
    #expect(Figures([session])["mood_in_by_sessions"] == ["1 2.0 –"])
  }

  @Test(
    "hide the change when with the other two means it would tell what a few said who told their mood once",
    arguments: [("", "– 2.0 3"), ("D", "– – –"), ("DE", "– – –"), ("DEF", "– 2.0 3")])
  func change(once: String, change: String) {
    let session = Invented.session(
      1, on: "2021-03-17", rounds: rounds("ABC", .rainy, .fair) + rounds(once, .sunny, nil))
    #expect(Figures([session])["mood_change_mean"] == [change])
  }
}
