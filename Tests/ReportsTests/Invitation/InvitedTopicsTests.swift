import Dialogue
import Reports
import Testing

@Suite("Topics in an invitation")
struct InvitedTopicsTests {
  @Test("are those the group chose and talked about, in the last two sessions that took place, newest first")
  func chosen() {
    let records = [
      Invented.session(1, on: "2021-03-17", topics: [talked("alt")]),
      Invented.session(2, on: "2021-03-24", topics: [talked("eins"), talked("zwei"), talked("gleich")]),
      Invented.session(
        3, on: "2021-03-31",
        topics: [
          talked("gleich"), Invented.topic("nur gewählt", selection: .dots),
          Invented.topic("nicht gewählt", milliseconds: 600_000),
          Invented.topic("weg", selection: .dots, milliseconds: 600_000, isDropped: true),
          Invented.topic("geht auf", selection: .dots, milliseconds: 600_000, mergedInto: "gleich"),
          talked("zwei\nZeilen\u{202E}"),
        ]),
      Invented.session(4, on: "2021-04-07", isHeld: false, cancellation: "", topics: [talked("abgesagt")]),
    ]
    #expect(InvitedTopics(records, names: []).titles == ["gleich", "zwei Zeilen\u{FFFD}", "eins", "zwei"])
  }

  @Test("are four at most")
  func limit() {
    let record = Invented.session(1, on: "2021-03-17", topics: (1...9).map { talked("Thema \($0)") })
    #expect(InvitedTopics([record], names: []).titles == ["Thema 1", "Thema 2", "Thema 3", "Thema 4"])
  }

  @Test(
    "have no name in them, however it is written",
    arguments: [
      ("Amina", "Was Amina hilft"), ("Amina", "AMINAS Frage"), ("Jürgen", "jurgen und die Bahn"),
      ("Anna Maria", "Maria fragt"), ("Ali", "Für Ali"), ("Ali", "Alis Weg"), ("Jan", "(Jan)"), ("محمد", "لمحمد"),
      ("Nguyễn", "NGUYEN"), ("Ayşe-Gül", "Mit Gül reden"), ("Li", "Li kocht"),
      ("Jürgen", "Juergens Frage zur Bahn"), ("Juergen", "Jürgens Frage"), ("Groß", "Herr Gross"), ("Jö", "Joes Weg"),
    ])
  func names(_ name: String, _ title: String) {
    let record = Invented.session(1, on: "2021-03-17", topics: [talked(title), talked("Fasten")])
    #expect(InvitedTopics([record], names: ["", name]).titles == ["Fasten"])
  }

  @Test("are not dropped for a short name that is only a part of a word", arguments: ["Jan", "Ali", "An", "-"])
  func shortNames(_ name: String) {
    let titles = ["Januar und Kälte", "Das Sozialamt anrufen"]
    let record = Invented.session(1, on: "2021-03-17", topics: titles.map(talked))
    #expect(InvitedTopics([record], names: [name]).titles == titles)
  }

  private func talked(_ title: String) -> TopicRecord {
    Invented.topic(title, selection: .dots, milliseconds: 600_000)
  }
}
