import Testing

/// What the views have to say after the hour with the conflict; `rows` runs a query and joins columns by bars.
///
/// - Turns: 6 in the disturbance (60 + 30 + 45 + 45 + 30 + 40 = 250 seconds), 15 on the first topic: concern 90,
///   story 180, question 60, facts 30 + 30, ideas 60 + 60 + 60, plan 90, thanks 6 × 10 = 720; 2 on the second: 120.
///   Together 23 turns and 1090 seconds.
/// - Passes: Mehmet and Olena in the disturbance, Olena in the check-in and when she was called, Jürgen at the end.
/// - Mood: (3 + 2 + 3 + 2 + 3) / 5 = 2.6 and (4 + 4 + 3 + 4 + 4) / 5 = 3.8.
/// - Disturbance: 12:34:00 to 12:40:30, that is 390 seconds and rounded 7 minutes.
/// - First topic 12:50 to 13:07; second 13:07 to 13:13 without two minutes of break.
/// - Plan: 37 minutes are left at 12:53 for 25 + 8 + 7, so the exchange gives three of its 28.
func expectRecordOfConflictAtStart(_ rows: (String) throws -> [String]) throws {
  try expectFrameOfConflictAtStart(rows)
  #expect(
    try rows(
      """
      SELECT turn.participant_number, turn.kind, turn.started_at, turn.seconds, turn.segments, turn.first_turn,
        coalesce(topic.title, '-')
      FROM analysis_turn AS turn
      LEFT JOIN analysis_topic AS topic ON topic.topic_id = turn.topic_id AND topic.session_id = turn.session_id
      WHERE turn.session_id = \(second) ORDER BY turn.started_at
      """) == [
        "1|disturbance|2021-03-24T11:34:30.000Z|60|1|1|-", "2|disturbance|2021-03-24T11:35:30.000Z|30|1|1|-",
        "5|disturbance|2021-03-24T11:36:20.000Z|45|1|1|-", "6|disturbance|2021-03-24T11:37:15.000Z|45|1|1|-",
        "5|disturbance|2021-03-24T11:38:20.000Z|30|1|0|-", "4|disturbance|2021-03-24T11:39:20.000Z|40|1|1|-",
        "4|step|2021-03-24T11:50:50.000Z|90|1|0|\(calm)", "4|step|2021-03-24T11:52:40.000Z|180|1|0|\(calm)",
        "4|step|2021-03-24T11:56:00.000Z|60|1|0|\(calm)", "5|turn|2021-03-24T11:57:40.000Z|30|1|1|\(calm)",
        "4|directReply|2021-03-24T11:58:15.000Z|30|1|0|\(calm)", "1|turn|2021-03-24T11:59:10.000Z|60|1|1|\(calm)",
        "2|turn|2021-03-24T12:00:15.000Z|60|1|1|\(calm)", "6|turn|2021-03-24T12:01:35.000Z|60|1|1|\(calm)",
        "4|step|2021-03-24T12:03:10.000Z|90|1|0|\(calm)", "1|step|2021-03-24T12:05:20.000Z|10|1|0|\(calm)",
        "2|step|2021-03-24T12:05:30.000Z|10|1|0|\(calm)", "3|step|2021-03-24T12:05:40.000Z|10|1|0|\(calm)",
        "4|step|2021-03-24T12:05:50.000Z|10|1|0|\(calm)", "5|step|2021-03-24T12:06:00.000Z|10|1|0|\(calm)",
        "6|step|2021-03-24T12:06:10.000Z|10|1|0|\(calm)", "5|turn|2021-03-24T12:07:10.000Z|60|1|1|\(neighbours)",
        "6|turn|2021-03-24T12:08:15.000Z|60|1|1|\(neighbours)",
      ])
  #expect(
    try rows(
      """
      SELECT title, origin, dots, selection, discussed, minutes, method, first_collected_on, times_carried,
        recurrence_of
      FROM analysis_topic WHERE session_id = \(second) ORDER BY title
      """) == [
        "Gemeinsam kochen|participant|||0|||2021-03-24|0|",
        "\(neighbours)|participant||acclamation|1|4|openExchange|2021-03-24|0|",
        "\(calm)|participant||acclamation|1|17|peerConsultation|2021-03-24|0|",
      ])
  try expectWordsOfConflictAtStart(rows)
}

/// Who was there, and what happened when.
private func expectFrameOfConflictAtStart(_ rows: (String) throws -> [String]) throws {
  #expect(
    try rows("SELECT \(sessionColumns) FROM analysis_session WHERE number = 2") == [
      "Frühjahr 2021|2|2021-03-24|2021-03-24T11:30:00.000Z|2021-03-24T11:30:00.000Z|2021-03-24T12:30:00.000Z"
        + "|60|6|2|1|23|1090|5|3|2|2|1|7|1|1|2.6|5|3.8|5"
    ])
  #expect(
    try rows("SELECT \(attendanceColumns) FROM analysis_attendance WHERE session_id = \(second) ORDER BY 1") == [
      "1|Weilgrund|onSite|2021-03-24T11:26:00.000Z|", "2|Lahnhöhe|privateDevice|2021-03-24T11:26:00.000Z|",
      "3|Kinzigaue|privateDevice|2021-03-24T11:38:30.000Z|", "4|Weilgrund|onSite|2021-03-24T11:25:00.000Z|",
      "5|Lahnhöhe|privateDevice|2021-03-24T11:26:00.000Z|", "6|Kinzigaue|onSite|2021-03-24T11:26:00.000Z|",
    ])
  #expect(
    try rows(
      "SELECT participant_number, round, state, mood FROM analysis_round WHERE session_id = \(second) ORDER BY 2, 1"
    ) == [
      "1|checkIn|given|3", "2|checkIn|given|2", "3|checkIn|passed|", "4|checkIn|given|3", "5|checkIn|given|2",
      "6|checkIn|given|3", "1|checkOut|given|4", "2|checkOut|given|4", "3|checkOut|given|3", "4|checkOut|given|4",
      "5|checkOut|given|4", "6|checkOut|passed|", "1|disturbance|given|", "2|disturbance|given|",
      "3|disturbance|passed|", "4|disturbance|given|", "5|disturbance|given|", "6|disturbance|given|",
    ])
  #expect(
    try rows("SELECT \(eventColumns) FROM analysis_event WHERE session_id = \(second) ORDER BY started_at") == [
      "disturbance|conflict|2021-03-24T11:34:00.000Z|390|agreement",
      "dialInIssue|internet|2021-03-24T11:37:05.000Z|65|",
      "replan|10/7/25/8/7|2021-03-24T11:53:00.000Z|0|3", "activeBreak|far_view|2021-03-24T12:10:00.000Z|120|",
    ])
}

/// What was written down.
private func expectWordsOfConflictAtStart(_ rows: (String) throws -> [String]) throws {
  #expect(
    try rows(noteQuery) == [
      "idea|Mir hat geholfen, bis zehn zu zählen.|0|\(calm)",
      "idea|Mir hat geholfen, jemanden mitzunehmen.|0|\(calm)", "strength|Er bleibt freundlich.|1|\(calm)",
      "takeaway|Nachfragen hilft.|0|-",
    ])
  #expect(
    try rows("SELECT \(needColumns) FROM analysis_need WHERE session_id = \(second) ORDER BY wording") == [
      "2021-03-24|Bei uns zu Hause wird viel gestritten.|family_care|none||||||||"
        + "|2021-03-31|captured|||1|1|0",
      "2021-03-24|Ich will in Ruhe schlafen können.|stress_recovery|stressResources||4||||||"
        + "|2021-03-31|captured|||1|0|1",
    ])
  #expect(
    try rows("SELECT reported_back_on FROM analysis_need WHERE date = '2021-03-17'") == ["2021-03-24", "2021-03-24"])
  #expect(
    try rows("SELECT text, number FROM plan JOIN participant ON participant.id = plan.participant")
      == ["Am Montag gehe ich mit Begleitung hin.|4"])
  #expect(try rows("SELECT count(*) FROM journal") == ["0"])
}

private let calm = "Ärger im Amt: Wie bleibe ich ruhig?"
private let neighbours = "Nachbarn im Treppenhaus"
