import Dialogue
import Foundation
import Reports
import Testing
import Words

/// What helps the facilitator to be fair is for her eyes only.
@Suite("Shares, listening and who had no turn")
struct PrivateTalkTests {
  /// An hour in which Amina speaks and Yonas does not.
  private func record(_ more: [SessionEvent] = []) throws -> SessionRecord {
    let start = ClockReading(wall: Invented.instant("2021-03-17T11:30:00Z"), sinceBoot: 0, boot: "boot")
    let people = ["Amina", "Yonas"].enumerated().map { index, name in
      Participant(id: Invented.name(name), number: index + 1, name: name, district: "Weilgrund", access: .onSite)
    }
    let opening = SessionOpening(
      session: Invented.name("session"), number: 1, cycle: Invented.cycle(), date: Invented.day("2021-03-17"),
      roster: people)
    var history = SessionHistory(opening, openedAt: start)
    let events: [SessionEvent] =
      people.map { .people(.arrived($0.id)) } + [.checkIn, .topics, .exchange].map { .frame(.phaseEntered($0)) }
      + [.turn(.started(Invented.name("turn"), of: people[0].id, kind: .turn))] + more
    var reading = start
    for (index, event) in (events + [.turn(.ended)]).enumerated() {
      if index == events.count {
        reading = ClockReading(wall: start.wall + .seconds(97), sinceBoot: 97_000, boot: "boot")
      }
      _ = try history.apply(SessionEntry(id: Invented.name("line \(index)"), at: reading, change: .event(event)))
    }
    #expect(history.state.withoutTurn.map(\.name) == (more.isEmpty ? ["Yonas"] : []))
    return SessionRecord(history.state, at: history.moment(at: reading))
  }

  @Test("change no byte of any export and are in none", arguments: ExportKind.allCases, ExportFormat.allCases)
  func absent(kind: ExportKind, format: ExportFormat) throws {
    let listens: [SessionEvent] = [
      .people(.listeningSet(Invented.name("Yonas"), to: true)), .frame(.promptPinned(key: "ex.coping")),
    ]
    for language in Language.allCases {
      func bytes(_ record: SessionRecord) -> [UInt8] {
        Export(kind: kind, format: format, language: language)
          .render(ArchiveExtract(records: [record], facts: []), categories: SmallArchive.categories)
      }
      let shown = bytes(try record(listens))
      #expect(shown == bytes(try record()))
      let text = String(decoding: shown, as: UTF8.self)
      let words = [
        "Amina", "Yonas", "1:37", "listen", "hört", "ohne Beitrag", "no turn", "talk share", "Redeanteil", "coping",
      ]
      for word in words { #expect(!text.lowercased().contains(word.lowercased()), "\(word)") }
    }
  }
}
