import Dialogue
import Testing

@testable import Records

@Suite("The journal of an open session")
struct JournalTests {
  private let store: SessionStore
  private let hour: InventedHour

  init() throws {
    store = try SessionStore.inMemory()
    hour = try InventedHour.rich()
  }

  @Test("gives back the opening, the clocks and every entry in order")
  func roundTrip() throws {
    try begin(with: 2)
    try store.append(Array(hour.entries[2..<7]), to: hour.opening.session, from: 3)
    try store.append(Array(hour.entries[7...]), to: hour.opening.session, from: 8)

    let unfinished = try store.unfinished()
    #expect(
      unfinished == [
        JournaledSession(
          opening: hour.opening, openedAt: hour.history.openedAt, entries: hour.entries, draft: nil)
      ])
  }

  @Test("replays to the state that was live")
  func replay() throws {
    try begin(with: hour.entries.count)
    let read = try #require(try store.unfinished().first)
    let replayed = try SessionHistory(read.opening, openedAt: read.openedAt, replaying: read.entries)
    #expect(replayed == hour.history)
  }

  @Test("takes a repeated beginning and a repeated append for what they are")
  func repetition() throws {
    let added = Array(hour.entries[1..<4])
    for _ in 0..<2 {
      try begin(with: 1)
      try store.append(added, to: hour.opening.session, from: 2)
    }
    #expect(try store.unfinished().map(\.entries) == [Array(hour.entries[0..<4])])
  }

  @Test("completes an append of which only the beginning had arrived")
  func overlap() throws {
    try begin(with: 2)
    try store.append(Array(hour.entries[1..<5]), to: hour.opening.session, from: 2)
    #expect(try store.unfinished().map(\.entries) == [Array(hour.entries[0..<5])])
  }

  @Test("refuses an append that leaves a gap")
  func gap() throws {
    try begin(with: 1)
    #expect(throws: StoreError.outOfStep) {
      try store.append([hour.entries[2]], to: hour.opening.session, from: 3)
    }
    #expect(try store.unfinished().map(\.entries.count) == [1])
  }

  @Test("refuses an append where another entry stands, and keeps none of it")
  func conflict() throws {
    try begin(with: 2)
    #expect(throws: StoreError.outOfStep) {
      try store.append([hour.entries[1], hour.entries[2], hour.entries[0]], to: hour.opening.session, from: 2)
    }
    #expect(try store.unfinished().map(\.entries) == [Array(hour.entries[0..<2])])
  }

  @Test("refuses an append to a session nobody began")
  func unknownSession() throws {
    #expect(throws: StoreError.outOfStep) {
      try store.append([hour.entries[0]], to: hour.opening.session, from: 1)
    }
  }

  @Test("refuses to begin a closed session again")
  func closedSession() throws {
    try store.close(hour.record, at: Invented.later)
    #expect(throws: StoreError.outOfStep) { try begin(with: 1) }
    #expect(try store.unfinished().isEmpty)
  }

  @Test("lists open sessions by the time they were begun")
  func order() throws {
    let second = InventedHour(Invented.opening(2))
    try store.begin(second.opening, at: second.history.openedAt, entries: [])
    try begin(with: 0)
    #expect(try store.unfinished().map(\.opening.number) == [1, 2])
  }

  @Test("shows a follower the entries it has not seen")
  func following() throws {
    try begin(with: 5)
    #expect(try store.entries(of: hour.opening.session, from: 4) == Array(hour.entries[3..<5]))
    #expect(try store.entries(of: hour.opening.session, from: 6).isEmpty)
  }

  @Test("keeps one draft, replaces it and gives it up")
  func draft() throws {
    try begin(with: 0)
    for text in ["Arz", "Arzttermin"] {
      try store.save(Draft(field: "topic", text: text, cursor: text.count), of: hour.opening.session)
    }
    #expect(try store.unfinished().map(\.draft) == [Draft(field: "topic", text: "Arzttermin", cursor: 10)])
    try store.save(nil, of: hour.opening.session)
    #expect(try store.unfinished().map(\.draft) == [nil])
  }

  @Test("keeps no draft of a session that is not open")
  func strayDraft() throws {
    #expect(throws: StoreError.outOfStep) {
      try store.save(Draft(field: "topic", text: "x", cursor: 1), of: hour.opening.session)
    }
  }

  @Test("writes what belongs together as one, or nothing of it")
  func together() throws {
    try begin(with: 0)
    let draft = Draft(field: "topic", text: "Arz", cursor: 3)
    try store.together {
      try store.append([hour.entries[0]], to: hour.opening.session, from: 1)
      try store.save(draft, of: hour.opening.session)
    }
    #expect(throws: StoreError.outOfStep) {
      try store.together {
        try store.append([hour.entries[1]], to: hour.opening.session, from: 2)
        try store.save(nil, of: hour.opening.session)
        try store.append([hour.entries[2]], to: hour.opening.session, from: 7)
      }
    }
    let kept = try #require(try store.unfinished().first)
    #expect(kept.entries == [hour.entries[0]] && kept.draft == draft)
  }

  private func begin(with count: Int) throws {
    try store.begin(hour.opening, at: hour.history.openedAt, entries: Array(hour.entries.prefix(count)))
  }
}
