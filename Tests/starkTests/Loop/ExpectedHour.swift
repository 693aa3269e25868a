import AcceptanceScripts
import Content
import Dialogue
import Foundation
import Interface
import Records
import Scratch
import Screen
import Words

@testable import stark

/// A script's hour as it goes when nothing goes wrong, key by key.
struct ExpectedHour {
  /// What is known after a key or a paste.
  struct Step {
    let input: Input
    let now: ClockReading
    let model: AppModel
    let stored: StoredState
    /// The half-typed line on disk.
    let draft: Draft?
    /// How often the file was written for this key.
    let writes: Int

    /// When the last line of the journal was written.
    var lastLine: Instant { model.history?.lastReading.wall ?? now.wall }
  }

  /// The start, then one step for each key.
  let steps: [Step]
  private let library: ContentLibrary
  private let texts: Texts

  init(_ script: [ScriptStep], language: Language = .german) throws {
    let folder = try ScratchDirectory()
    let path = folder.path + "/stark.sqlite"
    let date = try FirstSession.day("2021-03-24")
    let seeds = Seeds()
    let clock = FrozenClock(TimeZoneRule.berlin.instant(of: date, at: TimeOfDay(hour: 12, minute: 20)))
    let store = try SessionStore(at: path, now: clock.reading.wall)
    try store.insert([FirstSession.record()], at: clock.reading.wall)
    library = try ContentLibrary.builtIn()
    texts = Texts(language)
    let planner = SessionPlanner(store: store, library: library, texts: texts, makeIdentifiers: { seeds.next() })
    var runner = EffectRunner(store: store, planner: planner)
    var model = AppModel(
      texts: texts, looks: try .builtIn, library: library, start: try planner.start(now: clock.reading),
      identifiers: seeds.next())
    var draft: Draft?
    var writes = try Self.writes(path)
    var steps = [
      Step(input: .key(.escape), now: clock.reading, model: model, stored: StoredState(), draft: nil, writes: 0)
    ]
    for step in script {
      clock.step(to: step.instant(on: date))
      for input in (step.pasted.map { [Input.pasted($0)] } ?? []) + step.keys.map(Input.key) {
        let effects = model.update(input.event, now: clock.reading)
        for case .write(.save(let saved, _)) in effects { draft = saved }
        for event in runner.run(effects, now: clock.reading) { _ = model.update(event, now: clock.reading) }
        let (before, after) = (writes, try Self.writes(path))
        writes = after
        let stored =
          after == before ? steps[steps.count - 1].stored : try StoredState(of: path, knowing: known(steps, model))
        steps.append(
          Step(input: input, now: clock.reading, model: model, stored: stored, draft: draft, writes: after - before))
      }
    }
    self.steps = steps
  }

  /// The last step up to `index` that can be taken up again: no question, form or panel is open, and a line has text.
  func resumable(_ index: Int) -> Int {
    let last = steps[...index].lastIndex { step in
      let model = step.model
      guard model.form == nil, model.overlay == nil, model.keys.isEmpty else { return false }
      switch model.entry {
      case .line(let line): return !line.editor.text.isEmpty
      case .choice, .pasted: return false
      case nil: return true
      }
    }
    return last ?? 0
  }

  /// The program as it has to be when it was started again after `index`, having been away for `gap`, of
  /// which less than two seconds are not worth a word.
  func startedAgain(after index: Int, gap: Duration) -> AppModel? {
    guard let history = steps[index].model.history else { return nil }
    let unfinished = SessionStart.Unfinished(
      history: history, draft: steps[index].draft, gap: gap < .seconds(2) ? nil : gap)
    let start = SessionStart(proposal: steps[0].model.start.proposal, unfinished: unfinished)
    return AppModel(
      texts: texts, looks: steps[0].model.looks, library: library, start: start,
      identifiers: IdentifierSource(seed: [9, 9, 9, UInt64(index)]))
  }

  /// SQLite counts the transactions that changed a file in its header.
  private static func writes(_ path: String) throws -> Int {
    let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
    try file.seek(toOffset: 24)
    let bytes = try file.read(upToCount: 4) ?? Data()
    return bytes.reduce(0) { $0 << 8 | Int($1) }
  }
}

extension Input {
  /// What the loop makes of what was typed or pasted; a terminal sends a return for the end of a line.
  var event: AppEvent {
    switch self {
    case .key(let key): .key(key)
    case .pasted(let text): .pasted(text.replacing("\n", with: "\r"))
    default: .ticked
    }
  }
}

/// The lines that stay as they are; closing a session takes them all away.
private func known(_ steps: [ExpectedHour.Step], _ model: AppModel) -> [String] {
  model.history == nil ? [] : steps.last?.stored.journal ?? []
}
