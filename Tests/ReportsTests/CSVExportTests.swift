import Reports
import Testing
import Words

@Suite("CSV exports")
struct CSVExportTests {
  @Test("show each confirmed need as it stands now, under German headings")
  func needsInGerman() {
    #expect(
      csv(.needs, .german) == """
        "Datum";"Termin";"Durchlauf";"Thema";"In eigenen Worten";"Bereich (Schlüssel)";"Bereich";"Handlungsfeld";\
        "Handlungsfeld (Schlüssel)";"Ebene";"Ebene (Schlüssel)";"Wem geht es auch so?";"Wie eilig?";\
        "Wie eilig? (Schlüssel)";"Was steht im Weg?";"Gibt es schon etwas?";"Wer kann helfen?";\
        "Nächster Schritt";"Wer kümmert sich?";"Bis wann?";"Stand";"Stand (Schlüssel)";"Antwort";"Rückgemeldet am"
        "2021-03-17";1;"Frühjahr";"Arzttermin; ""immer besetzt""\";"Ich komme beim Arzt nicht durch.";\
        "medical_access";"Arzt und Versorgung";"keines";"none";"Verhältnisse";"structural";5;"dringend";"urgent";\
        "Hilfe: barrier";"Hilfe: offer";"Hilfe: helpers";"Hilfe: step";"Hilfe: responsible";"2021-03-24";"gelöst";\
        "resolved";"Termin über 116 117.";"2021-03-24"
        "2021-03-24";2;"Frühjahr";"Impftermin";"'=1+1; ""Rücken""
        حرية e\u{301}\";"movement";"Bewegung";"Bewegung";"movement";"für mich";"individual";"einzelne";;;;;;;;;\
        "geht nicht";"declined";;
        "2021-03-24";2;"Frühjahr";;"(nicht freigegeben)";"unknown";;;;;;;;;"(nicht freigegeben)";\
        "(nicht freigegeben)";"(nicht freigegeben)";"(nicht freigegeben)";"(nicht freigegeben)";;"aufgenommen";\
        "captured";"(nicht freigegeben)";

        """)
  }

  @Test("have English headings, labels and placeholders, and the same keys")
  func needsInEnglish() {
    #expect(
      csv(.needs, .english) == """
        "Date";"Session";"Cycle";"Topic";"In own words";"Area (key)";"Area";"Field of action";\
        "Field of action (key)";"Level";"Level (key)";"Who feels the same?";"How urgent?";"How urgent? (key)";"What is in the way?";"Does something exist?";"Who can help?";"Next step";\
        "Who takes it on?";"By when?";"Status";"Status (key)";"Answer";"Reported back on"
        "2021-03-17";1;"Frühjahr";"Arzttermin; ""immer besetzt""\";"Ich komme beim Arzt nicht durch.";\
        "medical_access";"Access to care";"none";"none";"conditions";"structural";5;"urgent";"urgent";\
        "Hilfe: barrier";"Hilfe: offer";"Hilfe: helpers";"Hilfe: step";"Hilfe: responsible";"2021-03-24";"resolved";\
        "resolved";"Termin über 116 117.";"2021-03-24"
        "2021-03-24";2;"Frühjahr";"Impftermin";"'=1+1; ""Rücken""
        حرية e\u{301}\";"movement";"Movement";"movement";"movement";"for me";"individual";"a few";;;;;;;;;\
        "declined";"declined";;
        "2021-03-24";2;"Frühjahr";;"(not released)";"unknown";;;;;;;;;"(not released)";"(not released)";\
        "(not released)";"(not released)";"(not released)";;"captured";"captured";"(not released)";

        """)
  }

  @Test("show the topics of each list in its order, and what they take up again")
  func topics() {
    #expect(
      csv(.topics, .german) == """
        "Datum";"Termin";"Durchlauf";"Thema";"Herkunft";"Herkunft (Schlüssel)";"Punkte";"Auswahl";\
        "Auswahl (Schlüssel)";"Besprochen";"Minuten";"Methode";"Methode (Schlüssel)";\
        "Zuerst gesammelt am";"Wie oft mitgenommen";"Knüpft an"
        "2021-03-17";1;"Frühjahr";"Arzttermin; ""immer besetzt""\";"Gruppe";"participant";4;"Punkte";"dots";1;14;\
        "Offener Austausch";"openExchange";"2021-03-17";0;
        "2021-03-17";1;"Frühjahr";"Impftermin";"Gruppe";"participant";2;;;0;;;;"2021-03-17";0;
        "2021-03-24";2;"Frühjahr";"Impftermin";"Themenspeicher";"store";;"Daumen";"acclamation";1;10;\
        "Offener Austausch";"openExchange";"2021-03-17";1;
        "2021-03-24";2;"Frühjahr";"Wieder: Arzt";"Gruppe";"participant";;;;0;;;;"2021-03-24";0;"Arzttermin; ""immer besetzt""\"

        """)
    let english =
      "\"Date\";\"Session\";\"Cycle\";\"Topic\";\"Origin\";\"Origin (key)\";\"Dots\";\"Selection\";"
      + "\"Selection (key)\";\"Discussed\";\"Minutes\";\"Method\";\"Method (key)\";\"First collected on\";\"Times carried\";\"Takes up again\"\n"
    #expect(csv(.topics, .english).hasPrefix(english))
  }

  @Test("count things of each session and people of each whole unit, with a decimal comma")
  func sessions() {
    #expect(
      csv(.sessions, .german, of: SmallArchive.extract.complete()) == """
        "Durchlauf";"Abschnitt";"Termin";"Datum";"Noch offen";"Termine";"Minuten";"Themen gesammelt";\
        "Themen besprochen";"Bedürfnisse";"Störungen";"Störungen in Minuten";"Aktive Pausen";"Anwesend";\
        "Teilnehmende";"Teilnahmen";"Zum ersten Mal dabei";"Später dazugekommen";"Redebeiträge";"Redezeit";\
        "Das Wort weitergegeben";"Einwahlprobleme";"Vertrauliche Bedürfnisse (zusätzlich)";"Stimmung zu Beginn (Mittel)";\
        "Stimmung zu Beginn (n)";"Stimmung am Ende (Mittel)";"Stimmung am Ende (n)"
        "Frühjahr";;1;"2021-03-17";0;1;59;2;1;2;1;14;1;3;;;;;;;;;;;;;
        "Frühjahr";;2;"2021-03-24";0;1;61;1;1;2;0;0;0;;;;;;;;;;;;;;
        "Frühjahr";1;;"2021-03-24";0;2;120;3;2;4;1;14;1;;;;;;4;2;;;1;3,0;;;

        """)
    #expect(
      csv(.sessions, .english).hasPrefix(
        """
        "Cycle";"Section";"Session";"Date";"Still open";"Sessions";"Minutes";"Topics collected";\
        "Topics discussed";"Needs";"Disturbances";"Disturbances in minutes";"Active breaks";"Present";\
        "Participants";"Participations";"There for the first time";"Joined late";"Turns";"Speaking time";\
        "Passes";"Dial-in problems";"Confidential needs (in addition)";"Mood at the start (mean)";\
        "Mood at the start (n)";"Mood at the end (mean)";"Mood at the end (n)"

        """))
  }

  @Test("C2: begin with one byte order mark and end every line with CR LF", arguments: ExportKind.allCases)
  func frame(kind: ExportKind) {
    let export = Export(kind: kind, format: .csv, language: .german)
    for extract in [SmallArchive.extract, ArchiveExtract(records: [], facts: [])] {
      let bytes = export.render(extract, categories: SmallArchive.categories)
      #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF, UInt8(ascii: "\"")]))
      #expect(bytes.count { $0 == 0xEF } == 1 && bytes.count { $0 == 0xBB } == 1)
      #expect(bytes.suffix(2) == [13, 10])
      #expect(bytes.indices.allSatisfy { bytes[$0] != 13 || bytes[$0 + 1] == 10 })
    }
    let isListed = kind != .statistics
    let empty = csv(kind, .german, of: ArchiveExtract(records: [], facts: [])).split(separator: "\n")
    #expect(isListed ? empty.count == 1 : empty.count > 30)
  }

  /// The text of an export, without the mark at its beginning and with plain line ends.
  private func csv(
    _ kind: ExportKind, _ language: Language, of extract: ArchiveExtract = SmallArchive.extract
  ) -> String {
    var export = Export(kind: kind, format: .csv, language: language)
    export.methods = ["openExchange": Bilingual("Offener Austausch", "Open exchange")]
    let bytes = export.render(extract, categories: SmallArchive.categories)
    return String(decoding: bytes.dropFirst(3).filter { $0 != 13 }, as: UTF8.self)
  }
}
