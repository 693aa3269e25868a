import Testing

/// What the views have to say after the hour with the late joiner; `rows` runs a query and joins columns by bars.
func expectRecordOfLateJoiner(_ rows: (String) throws -> [String]) throws {
  let second = "(SELECT session_id FROM analysis_session WHERE number = 2)"
  #expect(
    try rows(
      """
      SELECT number, date, scheduled_start, started_at, ended_at, minutes, present, new_participants, joined_late,
        turns, talk_seconds, passes, topics_collected, topics_discussed, needs, disturbances, active_breaks,
        dial_in_issues, round(mood_in_mean, 1), mood_in_n, round(mood_out_mean, 1), mood_out_n
      FROM analysis_session WHERE number = 2
      """) == [
        "2|2021-03-24|2021-03-24T11:30:00.000Z|2021-03-24T11:30:00.000Z|2021-03-24T12:30:00.000Z|60|6|2|1|14|1210|0|4|2|3|0|1|1|2.6|5|3.7|6"
      ])
  #expect(
    try rows(
      "SELECT participant_number, district, access_mode, joined_at, left_at FROM analysis_attendance WHERE session_id = \(second) ORDER BY 1"
    ) == [
      "1|Weilgrund|onSite|2021-03-24T11:26:00.000Z|", "2|Lahnhöhe|privateDevice|2021-03-24T11:26:00.000Z|",
      "3|Kinzigaue|privateDevice|2021-03-24T11:41:00.000Z|", "4|Weilgrund|onSite|2021-03-24T11:25:00.000Z|",
      "5|Lahnhöhe|privateDevice|2021-03-24T11:26:00.000Z|", "6|Kinzigaue|onSite|2021-03-24T11:26:00.000Z|",
    ])
  #expect(
    try rows(
      "SELECT participant_number, round, state, mood FROM analysis_round WHERE session_id = \(second) ORDER BY 2, 1"
    ) == [
      "1|checkIn|given|3", "2|checkIn|given|2", "3|checkIn|absent|", "4|checkIn|given|3", "5|checkIn|given|2",
      "6|checkIn|given|3", "1|checkOut|given|4", "2|checkOut|given|4", "3|checkOut|given|4", "4|checkOut|given|3",
      "5|checkOut|given|4", "6|checkOut|given|3",
    ])
  #expect(
    try rows(
      """
      SELECT substr(started_at, 12, 8), participant_number, seconds, segments, first_turn, kind, title
      FROM analysis_turn JOIN analysis_topic USING (topic_id, session_id)
      WHERE analysis_turn.session_id = \(second) ORDER BY started_at
      """) == [
        "11:47:20|5|110|1|1|turn|\(doctor)", "11:49:20|6|95|1|1|turn|\(doctor)", "11:51:05|1|120|1|1|turn|\(doctor)",
        "11:53:15|4|80|1|1|turn|\(doctor)", "11:54:45|3|100|1|1|turn|\(doctor)", "11:56:35|6|60|1|0|turn|\(doctor)",
        "11:58:30|2|75|1|1|turn|\(doctor)", "11:59:55|5|55|1|0|turn|\(doctor)", "12:04:20|2|130|1|1|turn|\(home)",
        "12:06:40|1|85|1|1|turn|\(home)", "12:08:15|3|90|1|1|turn|\(home)", "12:09:55|5|70|1|1|turn|\(home)",
        "12:11:15|4|65|1|1|turn|\(home)", "12:12:30|6|75|1|1|turn|\(home)",
      ])
  #expect(
    try rows(
      "SELECT title, origin, dots, selection, discussed, minutes, method, first_collected_on, times_carried FROM analysis_topic WHERE session_id = \(second) ORDER BY dots DESC"
    ) == [
      "\(doctor)|participant|5|dots|1|14|openExchange|2021-03-24|0",
      "\(home)|participant|3|dots|1|11|openExchange|2021-03-24|0",
      "Deutsch üben ohne Kurs|participant|2||0|||2021-03-24|0", "Was Masken kosten|participant|1||0|||2021-03-24|0",
    ])
  #expect(
    try rows(
      "SELECT kind, substr(started_at, 12, 8), seconds FROM analysis_event WHERE session_id = \(second) ORDER BY started_at"
    ) == ["dialInIssue|11:28:00|780", "extension|11:57:40|240", "activeBreak|12:01:00|180"])
  #expect(
    try rows(
      "SELECT wording, category, shared_by, confirmed, released, status FROM analysis_need WHERE session_id = \(second)"
    ).sorted() == [
      "Ich komme beim Arzt nicht durch.|medical_access|5|1|1|captured",
      "Ich will Deutsch sprechen, nicht nur lernen.|language|3|1|1|captured",
      "Zu Hause fällt mir die Decke auf den Kopf.|daily_structure|3|1|1|captured",
    ])
  #expect(
    try rows("SELECT reported_back_on FROM analysis_need WHERE date = '2021-03-17'") == ["2021-03-24", "2021-03-24"])
  #expect(try rows("SELECT count(*) FROM journal") == ["0"])
}

private let doctor = "Arzttermin bekommen, wenn immer besetzt ist"
private let home = "Allein zu Hause: Was hilft?"
