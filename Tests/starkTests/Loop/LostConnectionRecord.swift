import Testing

/// What the views have to say after the hour with the lost connection; `rows` runs a query and joins columns by bars.
///
/// - Turns: Yonas 60 + 40 = 100 seconds in two segments, Jürgen, Amina and Tomasz 60 each on the first topic, that
///   is 280; Petra 60, Olena 60, Yonas 45 on the second, that is 165. Together 7 turns and 445 seconds.
/// - Passes: Petra once in the check-in and twice when she was called.
/// - Mood: (3 + 4 + 3 + 3 + 2) / 5 = 3.0, Jürgen's 2 set right; (4 + 4 + 3 + 4 + 4 + 3) / 6 = 3.7.
/// - Olena had no link from 12:28 to 12:41, that is 780 seconds; the hour had begun at 12:37, so she came late.
/// - Yonas was without internet from 12:48:10 until he took the telephone at 12:50:50; the shared computer for a minute.
/// - Plan: 52½ minutes are left for 60, rounded up 53, so the exchange gives seven of its 28.
/// - First topic 12:47 to 12:55, second 12:55 to 13:03.
func expectRecordOfLostConnection(_ rows: (String) throws -> [String]) throws {
  try expectFrameOfLostConnection(rows)
  #expect(
    try rows(
      """
      SELECT turn.participant_number, turn.kind, turn.started_at, turn.seconds, turn.segments, turn.first_turn,
        coalesce(topic.title, '-')
      FROM analysis_turn AS turn
      LEFT JOIN analysis_topic AS topic ON topic.topic_id = turn.topic_id AND topic.session_id = turn.session_id
      WHERE turn.session_id = \(second) ORDER BY turn.started_at
      """) == [
        "2|turn|2021-03-24T11:47:10.000Z|100|2|1|\(sleep)", "6|turn|2021-03-24T11:48:20.000Z|60|1|1|\(sleep)",
        "1|turn|2021-03-24T11:49:30.000Z|60|1|1|\(sleep)", "8|turn|2021-03-24T11:52:00.000Z|60|1|1|\(sleep)",
        "5|turn|2021-03-24T11:55:10.000Z|60|1|1|\(bus)", "3|turn|2021-03-24T11:56:15.000Z|60|1|1|\(bus)",
        "2|turn|2021-03-24T11:57:20.000Z|45|1|1|\(bus)",
      ])
  #expect(
    try rows(
      """
      SELECT topic.title, topic.origin, topic.dots, topic.selection, topic.discussed, topic.minutes, topic.method,
        topic.first_collected_on, topic.times_carried, earlier.title
      FROM analysis_topic AS topic LEFT JOIN analysis_topic AS earlier ON earlier.topic_id = topic.recurrence_of
      WHERE topic.session_id = \(second) ORDER BY topic.dots DESC
      """) == [
        "\(sleep)|participant|4|dots|1|8|openExchange|2021-03-24|0|",
        "\(bus)|participant|3|dots|1|8|openExchange|2021-03-24|0|",
        "Impftermin für meine Mutter|participant|2||0|||2021-03-24|0|Impftermin",
        "Kochen für eine Person|participant|0||0|||2021-03-24|0|",
      ])
  #expect(try rows(noteQuery) == ["quote|Nachts ist der Kopf am lautesten.|0|\(sleep)"])
  #expect(
    try rows("SELECT \(needColumns) FROM analysis_need WHERE session_id = \(second)")
      == ["2021-03-24|Der Bus fährt zu selten.|mobility|none||4|||||||2021-03-31|captured|||1|0|1"])
  #expect(
    try rows("SELECT reported_back_on FROM analysis_need WHERE date = '2021-03-17'") == ["2021-03-24", "2021-03-24"])
  #expect(try rows("SELECT count(*) FROM journal") == ["0"])
}

/// Who was there, and what happened when.
private func expectFrameOfLostConnection(_ rows: (String) throws -> [String]) throws {
  #expect(
    try rows("SELECT \(sessionColumns) FROM analysis_session WHERE number = 2") == [
      "Frühjahr 2021|2|2021-03-24|2021-03-24T11:30:00.000Z|2021-03-24T11:37:00.000Z|2021-03-24T12:30:00.000Z"
        + "|53|6|1|1|7|445|3|4|2|1|0|0|0|3|3.0|5|3.7|6"
    ])
  #expect(
    try rows("SELECT \(attendanceColumns) FROM analysis_attendance WHERE session_id = \(second) ORDER BY 1") == [
      "1|Weilgrund|onSite|2021-03-24T11:25:00.000Z|", "2|Lahnhöhe|phone|2021-03-24T11:25:00.000Z|",
      "3|Kinzigaue|privateDevice|2021-03-24T11:41:00.000Z|", "5|Lahnhöhe|privateDevice|2021-03-24T11:25:00.000Z|",
      "6|Kinzigaue|onSite|2021-03-24T11:25:00.000Z|", "8|Lahnhöhe|onSite|2021-03-24T11:25:00.000Z|",
    ])
  #expect(
    try rows(
      "SELECT participant_number, round, state, mood FROM analysis_round WHERE session_id = \(second) ORDER BY 2, 1"
    ) == [
      "1|checkIn|given|3", "2|checkIn|given|4", "3|checkIn|given|2", "5|checkIn|passed|", "6|checkIn|given|3",
      "8|checkIn|given|3", "1|checkOut|given|4", "2|checkOut|given|4", "3|checkOut|given|3", "5|checkOut|given|4",
      "6|checkOut|given|4", "8|checkOut|given|3",
    ])
  #expect(
    try rows("SELECT \(eventColumns) FROM analysis_event WHERE session_id = \(second) ORDER BY started_at") == [
      "dialInIssue|link|2021-03-24T11:28:00.000Z|780|", "replan|10/7/21/8/7|2021-03-24T11:37:30.000Z|0|7",
      "dialInIssue|internet|2021-03-24T11:48:10.000Z|160|", "dialInIssue|internet|2021-03-24T11:58:20.000Z|60|",
    ])
  #expect(try rows("SELECT helper FROM event WHERE kind = 'dialInIssue'") == ["Deniz", "Deniz", "Deniz"])
}

private let sleep = "Schlafen trotz Sorgen"
private let bus = "Busfahren zum Kurs"
