import Dialogue
package import Records

/// A session as one program after the other can write it: step by step, each of them one action of a person.
///
/// It is read from a database, so that one process can hand it to another one.
package struct StorageScript {
  /// One action.
  package enum Step: Hashable, Sendable {
    /// The session begins with the first entries.
    case begin(entries: Int)
    /// One more entry.
    case append(index: Int)
    case type(String)
    case close
  }

  /// How far a database is.
  package struct Progress: Hashable, Sendable {
    package var closed = 0
    package var entries: Int?
    package var draft: String?

    package init() {}
  }

  package let steps: [Step]
  private let session: JournaledSession
  private let record: SessionRecord
  private let end: Instant

  /// The open session in `source`: all but the last `count` entries at once, those one by one with half-typed lines
  /// between them, and its end.
  package init(lastEntries count: Int, of source: SessionStore) throws {
    guard let session = try source.unfinished().first else { throw StoreError.missing }
    self.session = session
    let history = try SessionHistory(session.opening, openedAt: session.openedAt, replaying: session.entries)
    let last = history.lastReading
    record = SessionRecord(history.state, at: history.moment(at: last))
    end = last.wall
    let first = max(0, session.entries.count - count)
    steps =
      [.begin(entries: first)]
      + (first..<session.entries.count).flatMap { index -> [Step] in
        index.isMultiple(of: 3) ? [.append(index: index), .type("Arzttermin \(index)")] : [.append(index: index)]
      } + [.close]
  }

  /// Does a step; repeating one that was done changes nothing.
  package func perform(_ step: Step, on store: SessionStore) throws(StoreError) {
    let name = session.opening.session
    switch step {
    case .begin(let count):
      try store.begin(session.opening, at: session.openedAt, entries: Array(session.entries.prefix(count)))
    case .append(let index): try store.append([session.entries[index]], to: name, from: index + 1)
    case .type(let text):
      try store.save(Draft(field: "topic", text: text, cursor: text.count), of: name)
    case .close: try store.close(record, at: end)
    }
  }

  /// How far a database has to be after so many steps.
  package func progress(after count: Int) -> Progress {
    steps.prefix(count).reduce(into: Progress()) { progress, step in
      switch step {
      case .begin(let count): progress.entries = count
      case .append(let index): progress.entries = index + 1
      case .type(let text): progress.draft = text
      case .close: (progress.closed, progress.entries, progress.draft) = (1, nil, nil)
      }
    }
  }
}

extension SessionStore {
  /// How far it is with a script; nothing may be there twice.
  package func progress() throws(StoreError) -> StorageScript.Progress {
    var progress = StorageScript.Progress()
    progress.closed = try records().count
    if let session = try unfinished().first {
      progress.entries = session.entries.count
      progress.draft = session.draft?.text
    }
    return progress
  }
}
