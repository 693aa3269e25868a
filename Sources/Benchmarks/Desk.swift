import Content
import Dialogue
import Interface
import Records
import Screen
import Words

/// A session in its exchange, with somebody who keeps pressing keys.
struct Desk {
  private let store: SessionStore
  private var model: AppModel
  private var reading: ClockReading
  private var pressed = 0

  init(store: SessionStore, archive: Archive, now: Instant) throws {
    self.store = store
    reading = ClockReading(wall: now, sinceBoot: 0, boot: "benchmark")
    let opening = SessionOpening(
      session: Identifier(derivedFrom: "open"), number: 501, cycle: archive.cycle, date: archive.cycle.firstDate,
      roster: archive.roster)
    model = AppModel(
      texts: Texts(.german), library: try ContentLibrary.builtIn(), start: SessionStart(proposal: opening),
      identifiers: IdentifierSource(seed: [1, 2, 3, 4]))
    for key in [Key.enter] + "123456789>>".map(Key.character) { try press(key) }
    for key in [Key.character("t"), .character("T"), .enter, .character(">"), .character("1")] { try press(key) }
  }

  /// One key that raises or lowers a hand: rules, one durable transaction, one screen.
  mutating func pressKey() throws {
    pressed += 1
    try press(.character(Character(String(2 + pressed % 8))))
    draw()
  }

  /// One durable transaction and nothing else.
  mutating func write() throws {
    pressed += 1
    guard let session = model.session?.opening.session else { return }
    try store.save(Draft(field: "benchmark", text: "\(pressed)", cursor: 0), of: session)
  }

  /// One screen and nothing else.
  func draw() { _ = ScreenView(model, at: reading).render(size: ScreenLayout.fullSize) }

  private mutating func press(_ key: Key) throws {
    reading.sinceBoot += 1000
    for effect in model.update(.key(key), now: reading).compactMap(\.writing) {
      switch effect {
      case .begin(let opening, let at, let entries): try store.begin(opening, at: at, entries: entries)
      case .append(let entries, let session, let position): try store.append(entries, to: session, from: position)
      case .close, .save, .saveAtDesk, .note, .assess, .keep, .stage, .link, .end: break
      }
    }
  }
}
