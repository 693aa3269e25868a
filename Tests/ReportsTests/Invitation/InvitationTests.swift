import Dialogue
import Reports
import Testing
import Words

@Suite("The invitation")
struct InvitationTests {
  @Test("is short German in plain words")
  func german() {
    #expect(
      invitation(hotline: "Telefon 0123 456").render(in: .german) == """
        Einladung zu „Stark durch Austausch“

        Der nächste Termin:
        Mittwoch, 31. März 2021, 12:30 Uhr bis 13:30 Uhr

        Wir treffen uns online und sprechen miteinander.
        Die Themen bestimmen wir zusammen.
        Alle dürfen mitreden oder einfach zuhören.

        Darüber haben wir zuletzt gesprochen:
        – Arzttermin bekommen
        – Fasten

        Die Einwahl klappt nicht? Hier gibt es Hilfe:
        Telefon 0123 456

        Alle sind willkommen.

        """)
  }

  @Test("is complete in English, and leaves out what is not there")
  func english() {
    #expect(
      invitation(hotline: "", topics: []).render(in: .english) == """
        Invitation to “Stark durch Austausch”

        The next session:
        Wednesday, 31 March 2021, 12:30 to 13:30

        We meet online and talk with each other.
        We choose the topics together.
        Everybody may talk or just listen.

        Everybody is welcome.

        """)
  }

  @Test("keeps the rules of plain language", arguments: Language.allCases)
  func plainLanguage(_ language: Language) {
    let lines = invitation(hotline: "Telefon").render(in: language).split(separator: "\n")
    let abbreviations: Set<String> = ["z", "bzw", "ggf", "usw", "TN", "TOP", "KW", "e", "i", "etc"]
    for line in lines {
      let words = line.split { !$0.isLetter && !$0.isNumber }.map(String.init)
      #expect(words.count <= 12, "\(line)")
      #expect(abbreviations.isDisjoint(with: words), "\(line)")
      #expect(!words.contains { $0.count > 1 && $0 == $0.uppercased() && $0.contains(where: \.isLetter) }, "\(line)")
    }
  }

  @Test("writes every month and every day of the week in full")
  func days() {
    func day(_ date: String, _ language: Language) -> Substring? {
      let text = Invitation(
        Invented.cycle(), on: Invented.day(date), at: TimeOfDay(hour: 9, minute: 5),
        topics: InvitedTopics([], names: [])
      ).render(in: language)
      return text.split(separator: "\n").dropFirst(2).first
    }
    #expect(day("2021-01-04", .german) == "Montag, 4. Januar 2021, 09:05 Uhr bis 10:05 Uhr")
    #expect(day("2021-12-26", .german) == "Sonntag, 26. Dezember 2021, 09:05 Uhr bis 10:05 Uhr")
    #expect(day("2021-05-01", .english) == "Saturday, 1 May 2021, 09:05 to 10:05")
  }

  private func invitation(hotline: String, topics: [String] = ["Arzttermin bekommen", "Fasten"]) -> Invitation {
    var cycle = Invented.cycle()
    cycle.hotline = hotline
    let listed = topics.map { Invented.topic($0, selection: .dots, milliseconds: 600_000) }
    return Invitation(
      cycle, on: Invented.day("2021-03-31"), at: cycle.start,
      topics: InvitedTopics([Invented.session(1, on: "2021-03-24", topics: listed)], names: ["Amina"]))
  }
}
