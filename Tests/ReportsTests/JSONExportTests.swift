import PythonReader
import Reports
import Testing
import Words

@Suite("JSON exports")
struct JSONExportTests {
  @Test("show each confirmed need under stable keys, without an apostrophe before formulas")
  func needs() {
    #expect(
      json(.needs, .german) == """
        {"format": "stark-export-needs", "version": 2, "profile": "internal", "smallest_count": 3, "rows": [
          {"date": "2021-03-17", "session": 1, "cycle": "Frühjahr", "topic": "Arzttermin; \\"immer besetzt\\"", \
        "wording": "Ich komme beim Arzt nicht durch.", "category": "medical_access", \
        "category_label": "Arzt und Versorgung", "gkv_field": "none", "level": "structural", "shared_by": 5, \
        "shared_by_note": null, "urgency": "urgent", "barrier": "Hilfe: barrier", "existing_offer": "Hilfe: offer", \
        "helpers": "Hilfe: helpers", "next_step": "Hilfe: step", "responsible": "Hilfe: responsible", \
        "due_on": "2021-03-24", "status": "resolved", "answer": "Termin über 116 117.", \
        "reported_back_on": "2021-03-24"},
          {"date": "2021-03-24", "session": 2, "cycle": "Frühjahr", "topic": "Impftermin", \
        "wording": "=1+1; \\"Rücken\\"\\nحرية e\u{301}", "category": "movement", "category_label": "Bewegung", \
        "gkv_field": "movement", "level": "individual", "shared_by": null, "shared_by_note": "few", "urgency": null, \
        "barrier": null, "existing_offer": null, "helpers": null, "next_step": null, "responsible": null, \
        "due_on": null, "status": "declined", "answer": null, "reported_back_on": null},
          {"date": "2021-03-24", "session": 2, "cycle": "Frühjahr", "topic": null, \
        "wording": "(nicht freigegeben)", "category": "unknown", "category_label": null, "gkv_field": null, \
        "level": null, "shared_by": null, "shared_by_note": null, "urgency": null, "barrier": "(nicht freigegeben)", \
        "existing_offer": "(nicht freigegeben)", "helpers": "(nicht freigegeben)", \
        "next_step": "(nicht freigegeben)", "responsible": "(nicht freigegeben)", "due_on": null, \
        "status": "captured", "answer": "(nicht freigegeben)", "reported_back_on": null}
        ]}

        """)
  }

  @Test("differ between languages in labels and placeholders only")
  func languages() {
    var german = json(.needs, .german)
    for (from, to) in [
      ("(nicht freigegeben)", "(not released)"), ("Arzt und Versorgung", "Access to care"), ("Bewegung", "Movement"),
    ] {
      #expect(german.contains(from))
      german = german.split(separator: from, omittingEmptySubsequences: false).joined(separator: to)
    }
    #expect(german == json(.needs, .english))
    #expect(json(.topics, .german) == json(.topics, .english))
    #expect(json(.sessions, .german) == json(.sessions, .english))
  }

  @Test("show the topics of each list in its order")
  func topics() {
    #expect(
      json(.topics, .english) == """
        {"format": "stark-export-topics", "version": 2, "profile": "internal", "smallest_count": 3, "rows": [
          {"date": "2021-03-17", "session": 1, "cycle": "Frühjahr", "title": "Arzttermin; \\"immer besetzt\\"", \
        "origin": "participant", "dots": 4, "selection": "dots", "discussed": true, "minutes": 14, \
        "method": "openExchange", "first_collected_on": "2021-03-17", "times_carried": 0, "recurrence": null},
          {"date": "2021-03-17", "session": 1, "cycle": "Frühjahr", "title": "Impftermin", "origin": "participant", \
        "dots": 2, "selection": null, "discussed": false, "minutes": null, "method": null, \
        "first_collected_on": "2021-03-17", "times_carried": 0, "recurrence": null},
          {"date": "2021-03-24", "session": 2, "cycle": "Frühjahr", "title": "Impftermin", "origin": "store", \
        "dots": null, "selection": "acclamation", "discussed": true, "minutes": 10, "method": "openExchange", \
        "first_collected_on": "2021-03-17", "times_carried": 1, "recurrence": null},
          {"date": "2021-03-24", "session": 2, "cycle": "Frühjahr", "title": "Wieder: Arzt", \
        "origin": "participant", "dots": null, "selection": null, "discussed": false, "minutes": null, \
        "method": null, "first_collected_on": "2021-03-24", "times_carried": 0, \
        "recurrence": "Arzttermin; \\"immer besetzt\\""}
        ]}

        """)
  }

  @Test("count things of each session that took place, and people of each whole unit")
  func sessions() {
    let none =
      "\"participants\": null, \"participations\": null, \"new_participants\": null, \"joined_late\": null, "
      + "\"turns\": null, \"talk_minutes\": null, \"passes\": null, \"dial_in_issues\": null, "
      + "\"needs_confidential\": null, \"mood_in_mean\": null, \"mood_in_n\": null, \"mood_out_mean\": null, "
      + "\"mood_out_n\": null"
    #expect(
      json(.sessions, .english) == """
        {"format": "stark-export-sessions", "version": 2, "profile": "internal", "smallest_count": 3, "rows": [
          {"cycle": "Frühjahr", "section": null, "session": 1, "date": "2021-03-17", "open": false, "sessions": 1, \
        "minutes": 59, "topics_collected": 2, "topics_discussed": 1, "needs": 2, "disturbances": 1, \
        "disturbance_minutes": 14, "active_breaks": 1, "present": 3, \(none)},
          {"cycle": "Frühjahr", "section": null, "session": 2, "date": "2021-03-24", "open": false, "sessions": 1, \
        "minutes": 61, "topics_collected": 1, "topics_discussed": 1, "needs": 2, "disturbances": 0, \
        "disturbance_minutes": 0, "active_breaks": 0, "present": null, \(none)},
          {"cycle": "Frühjahr", "section": 1, "session": null, "date": "2021-03-24", "open": false, "sessions": 2, \
        "minutes": 120, "topics_collected": 3, "topics_discussed": 2, "needs": 4, "disturbances": 1, \
        "disturbance_minutes": 14, "active_breaks": 1, "present": null, "participants": null, \
        "participations": null, "new_participants": null, "joined_late": null, "turns": 4, "talk_minutes": 2, \
        "passes": null, "dial_in_issues": null, "needs_confidential": 1, "mood_in_mean": 3.0, "mood_in_n": null, \
        "mood_out_mean": null, "mood_out_n": null}
        ]}

        """)
  }

  @Test("of an empty archive are valid and have no rows")
  func empty() throws {
    let bytes = Export(kind: .topics, format: .json, language: .german)
      .render(ArchiveExtract(records: [], facts: []), categories: [])
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == "{\"format\": \"stark-export-topics\", \"version\": 2, \"profile\": \"internal\", \"smallest_count\": 3, \"rows\": []}\n"
    )
    #expect(try Python.members(of: bytes).isEmpty)
  }

  private func json(_ kind: ExportKind, _ language: Language) -> String {
    let bytes = Export(kind: kind, format: .json, language: language)
      .render(SmallArchive.extract.complete(), categories: SmallArchive.categories)
    return String(decoding: bytes, as: UTF8.self)
  }
}
