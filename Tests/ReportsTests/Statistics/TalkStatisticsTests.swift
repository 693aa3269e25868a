import Dialogue
import Reports
import Testing

@Suite("Statistics of the talk")
struct TalkStatisticsTests {
  @Test("tell how speaking time was spread, with those who said nothing, from three people on")
  func spread() {
    func session(_ people: [String]) -> SessionRecord {
      Invented.session(
        1, on: "2021-03-17", passes: 5, attendances: people.map { Invented.attendance($0) },
        turns: [
          Invented.turn(1, "A", milliseconds: 90_000), Invented.turn(2, "A", milliseconds: 90_000),
          Invented.turn(3, "B", milliseconds: 400_000),
        ],
        topics: [
          Invented.topic("T", milliseconds: 600_000), Invented.topic("U", .impulse), Invented.topic("V", .store),
        ])
    }
    let figures = Figures([session(["A", "B", "C", "D"])])
    let keys = ["min", "median", "max"].map { "talk_minutes_per_person_\($0)" }
    #expect(keys.map { figures[$0] } == [["– 0 4"], ["– 1 4"], ["– 7 4"]])
    #expect(figures["turns"] == ["– 3 –"] && figures["talk_minutes"] == ["– 10 –"] && figures["passes"] == ["– 5 –"])
    #expect(figures["participants_by_turn"] == ["notShown – 4"])
    #expect(figures["topics_collected"] == ["– 2 –"] && figures["topics_impulse"] == ["– 1 2"])
    #expect(figures["impulse_share"] == ["– 50 2"] && figures["topic_minutes"] == ["– 10 –"])
    #expect(keys.map { Figures([session(["A", "B"])])[$0] } == [["– – –"], ["– – –"], ["– – –"]])
    #expect(Figures([session(["A", "B", "C"])], control: DisclosureControl(smallest: 4))[keys[0]] == ["– – –"])
  }

  private func rounds(_ people: String, _ before: Mood, _ after: Mood?) -> [RoundRecord] {
    people.flatMap {
      [
        Invented.answer(String($0), .checkIn, before),
        Invented.answer(String($0), .checkOut, after, after == nil ? .passed : .given),
      ]
    }
  }

  @Test("leave out the moods of a session in which a few told theirs, so that they cannot be subtracted")
  func moods() {
    let first = Invented.session(
      1, on: "2021-03-17", rounds: rounds("ABC", .rainy, .fair) + rounds("D", .sunny, .sunny))
    let second = Invented.session(2, on: "2021-03-24", rounds: rounds("EF", .stormy, .stormy))
    for records in [[first], [first, second]] {
      let figures = Figures(records)
      #expect(figures["mood_in_mean"] == ["– 2.8 4"])
      #expect(figures["mood_out_mean"] == ["– 4.3 4"])
      #expect(figures["mood_change_mean"] == ["– 1.5 4"])
    }
    #expect(Figures([second])["mood_in_mean"] == ["– – –"])
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
