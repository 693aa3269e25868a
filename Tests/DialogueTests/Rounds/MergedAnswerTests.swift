import Dialogue
import Testing

@Suite("Answers of somebody who was entered twice")
struct MergedAnswerTests {
  /// What was taken down for Petra and for her second entry, and what is left of it.
  struct Row: Sendable {
    let own: RoundAnswer.State
    let other: RoundAnswer.State
    let left: RoundAnswer.State
  }

  static let rows = [
    Row(own: .passed, other: .given, left: .given), Row(own: .given, other: .passed, left: .given),
    Row(own: .passed, other: .passed, left: .passed), Row(own: .absent, other: .passed, left: .passed),
    Row(own: .later, other: .passed, left: .passed), Row(own: .later, other: .absent, left: .later),
    Row(own: .absent, other: .later, left: .later), Row(own: .given, other: .absent, left: .given),
    Row(own: .later, other: .given, left: .given),
  ]

  private func hour() throws -> Hour {
    var hour = try Hour.inCheckIn(with: [amina, petra, samira])
    try hour.at("12:31", .twinComes, .round(.given(amina, mood: .fair)))
    return hour
  }

  private func event(_ state: RoundAnswer.State, of person: Participant.ID, mood: Mood? = nil) -> SessionEvent? {
    switch state {
    case .given: .round(.given(person, mood: mood))
    case .passed: .round(.passed(person))
    case .later: .round(.postponed(person))
    case .absent: .round(.absent(person))
    case .open: nil
    }
  }

  @Test("are one: what was given counts, then what was passed, then what is still to come", arguments: rows)
  func states(row: Row) throws {
    var hour = try hour()
    if let event = event(row.own, of: petra) { try hour.at("12:32", event) }
    if let event = event(row.other, of: twin, mood: .rainy) { try hour.at("12:33", event) }
    try hour.now(.twinIsPetra)
    #expect(hour.state.checkIn.answers.map(\.participant).filter { $0 == petra }.count == 1)
    #expect(hour.state.checkIn.answer(of: petra)?.state == row.left && hour.state.checkIn.answer(of: twin) == nil)
    #expect(hour.state.passes == (row.left == .passed ? 1 : 0))
    #expect(hour.state.checkIn.answer(of: petra)?.mood == (row.other == .given ? .rainy : nil))
  }

  @Test("are her own where both gave one, with the word that was said")
  func moods() throws {
    var hour = try hour()
    try hour.at("12:32", .round(.given(petra, mood: .sunny)))
    try hour.at("12:33", .round(.given(twin, mood: .rainy)), .round(.wordAdded(twin, word: "müde")), .twinIsPetra)
    let row = hour.record.rounds.first { $0.participant == petra }
    #expect(row?.mood == .sunny && row?.word == "müde" && hour.record.rounds.count == 3)
    #expect(hour.state.checkIn.lastGiven == petra)
  }

  @Test("whoever is asked and has answered as the other is not asked again")
  func asked() throws {
    var hour = try hour()
    try hour.at("12:32", .round(.given(petra, mood: .sunny)), .round(.called(twin)), .twinIsPetra)
    #expect(hour.state.round?.current == samira)
    try hour.undo()
    try hour.at("12:33", .round(.given(samira, mood: .fair)))
    #expect(hour.state.round?.current == twin)
    try hour.now(.twinIsPetra)
    #expect(hour.state.round?.current == nil)
  }

  @Test("whoever is asked and has not answered is asked on, as herself")
  func stillAsked() throws {
    var hour = try hour()
    #expect(hour.state.round?.current == petra)
    var other = hour
    try hour.now(.twinIsPetra)
    #expect(hour.state.round?.current == petra)
    try hour.now(.round(.given(petra, mood: .fair)))
    #expect(hour.state.round?.current == samira)
    try other.now(.round(.called(twin)))
    try other.now(.twinIsPetra)
    #expect(other.state.round?.current == petra)
  }

  @Test("somebody who had gone and is here as the other is asked")
  func cameBack() throws {
    var hour = try hour()
    try hour.at("12:32", .people(.left(petra)), .round(.given(samira, mood: .fair)))
    #expect(hour.state.round?.current == twin)
    try hour.now(.twinIsPetra)
    #expect(hour.state.round?.current == petra && hour.state.checkIn.answer(of: petra)?.state == .open)
  }

  @Test("a round that is over keeps what was said, and a mood can be set right")
  func over() throws {
    var hour = try hour()
    try hour.at("12:32", .round(.passed(petra)), .round(.given(twin, mood: .rainy)))
    try hour.at("12:40", enter: .topics)
    try hour.now(.twinIsPetra)
    #expect(hour.state.roundsAnswered(by: petra) == [.checkIn])
    try hour.now(.round(.corrected(.checkIn, petra, mood: .cloudy)))
    #expect(hour.record.rounds.first { $0.participant == petra }?.mood == .cloudy)
  }

  @Test("a second offer that was made to one was made to her")
  func secondOffer() throws {
    var hour = try hour()
    for person in [petra, twin] { try hour.at("12:32", .round(.passed(person))) }
    try hour.now(.round(.offeredAgain(twin)))
    try hour.now(.round(.passed(twin)))
    try hour.now(.twinIsPetra)
    #expect(hour.refusal(of: .round(.offeredAgain(petra))) == .round(.alreadyOfferedAgain))
    #expect(hour.state.passes == 1)
  }
}
