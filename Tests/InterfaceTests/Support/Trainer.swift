import AcceptanceScripts
import Content
import Dialogue
import Interface
import Screen

/// Somebody at the keyboard: presses keys at given times and looks at the screen. Nothing is written anywhere.
struct Trainer {
  private(set) var model: AppModel
  private(set) var now: ClockReading
  /// What the program wanted done, in order.
  private(set) var effects: [AppEffect] = []

  /// Sits down at 12:20 on 24 March 2021, with the group of the first session.
  init(_ language: Language = .german) throws {
    let record = try FirstSession.record()
    let date = try FirstSession.day("2021-03-24")
    let library = try ContentLibrary.builtIn()
    let proposal = SessionOpening(
      session: Identifier(derivedFrom: "second"), number: 2, cycle: record.cycle, date: date, roster: record.roster,
      returning: Set(record.attendances.map(\.participant)),
      earlierNeeds: record.needs.map {
        EarlierNeed(
          id: $0.id, wording: $0.wording, session: 1, capturedOn: record.date, status: .captured, answer: "",
          isConfidential: false)
      },
      topicStore: record.topics.map {
        StoredTopic(id: $0.id, title: $0.title, firstCollectedOn: $0.firstCollectedOn, timesListed: 1)
      },
      categories: library.categories.map {
        Dialogue.NeedCategory(
          id: $0.key, field: GKVField(rawValue: $0.gkvField) ?? .none, isAlwaysConfidential: $0.alwaysConfidential)
      })
    model = AppModel(
      texts: Texts(language), library: library, start: SessionStart(proposal: proposal),
      identifiers: IdentifierSource(seed: [7]))
    now = ClockReading(wall: Instant(milliseconds: 0), sinceBoot: 0, boot: "boot")
    look(at: "12:20:00")
  }

  /// Lets the clock show a local time of that day.
  mutating func look(at time: String) {
    let fields = time.split(separator: ":").compactMap { Int($0) }
    guard let date = CivilDate("2021-03-24"), fields.count == 3 else { return }
    let minute = TimeOfDay(hour: fields[0], minute: fields[1])
    let wall = TimeZoneRule.berlin.instant(of: date, at: minute) + .seconds(fields[2])
    now = ClockReading(wall: wall, sinceBoot: wall.milliseconds, boot: "boot")
  }

  /// Types a script, every step at its time.
  mutating func type(_ script: [ScriptStep]) {
    for step in script {
      look(at: step.time)
      for key in step.keys { press(key) }
    }
  }

  /// Presses keys, named as in the key table and separated by blanks.
  mutating func press(_ keys: String) {
    for key in ScriptStep("00:00:00", keys).keys { press(key) }
  }

  /// Types text as it is.
  mutating func type(_ text: String) {
    for character in text { press(.character(character)) }
  }

  mutating func press(_ key: Key) { tell(.key(key)) }

  mutating func tell(_ event: AppEvent) { effects += model.update(event, now: now) }

  /// What the screen shows.
  func screen(rows: Int = 24, columns: Int = 80) -> Buffer {
    ScreenView(model, at: now).render(size: Size(rows: rows, columns: columns))
  }
}
