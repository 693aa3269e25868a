import Dialogue
import Foundation
import PlantedWords
import Reports
import Testing
import Words

@Suite("Private words, outside exports")
struct PlantedInvitationTests {
  private let records = PlantedArchive.extract.records

  @Test("are in no invitation and in no calendar", arguments: Language.allCases)
  func absent(_ language: Language) throws {
    let cycle = try #require(records.first).cycle
    let topics = InvitedTopics(records, names: ["Geheimname"])
    let series = SessionSeries(cycle, records.compactMap { KnownSession($0, isOpen: false) })
    let next = series.next(at: Invented.instant("2021-04-01T10:00:00Z"))
    let invitation = Invitation(cycle, on: next.date, at: next.start, topics: topics).render(in: language)
    let calendar = SessionCalendar(series, revisions: records.map(\.calendarRevision), language: language)
      .render()
    for text in [invitation, String(decoding: calendar, as: UTF8.self).replacing("\r\n ", with: "")] {
      for word in PlantedArchive.secrets + PlantedArchive.staff {
        #expect(!PlantedWord.isFound(word, in: Data(text.utf8)), "\(word)")
      }
      #expect(text.contains("Stark durch Austausch"))
    }
  }
}
