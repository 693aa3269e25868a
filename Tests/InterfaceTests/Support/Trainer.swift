import AcceptanceScripts
import Content
import Dialogue
import Interface
import Screen
import Testing
import Words

/// Somebody at the keyboard: presses keys at given times and looks at the screen. Nothing is written anywhere.
struct Trainer: Sendable, CustomTestStringConvertible {
  private(set) var model: AppModel
  var now: ClockReading
  /// What the program wanted done, in order.
  private(set) var effects: [AppEffect] = []

  /// Sits down at 12:20 on 24 March 2021, with the group of the first session.
  init(_ language: Language = .german) throws {
    try self.init(language, start: SessionStart(proposal: .second()))
  }

  /// Sits down in front of what the program starts from.
  init(
    _ language: Language = .german, start: SessionStart, cursor: PaletteCursor = .input,
    library: @autoclosure () throws -> ContentLibrary = try .builtIn()
  ) throws {
    model = AppModel(
      texts: Texts(language), looks: try .builtIn(cursor), library: try library(), start: start,
      identifiers: IdentifierSource(seed: [7]))
    now = ClockReading(wall: Instant(milliseconds: 0), sinceBoot: 0, boot: "boot")
    look(at: "12:20:00")
  }

  /// Lets the clock show a local time of that day, or of another one.
  mutating func look(at time: String, on day: String = "2021-03-24") {
    let fields = time.split(separator: ":").compactMap { Int($0) }
    guard let date = CivilDate(day), fields.count == 3 else { return }
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

  mutating func tell(_ event: AppEvent) {
    let wanted = model.update(event, now: now)
    effects += wanted
    for case .look(.cycle(let index)) in wanted { tell(.found(CycleArchive.invented(at: index))) }
    if wanted.contains(.look(.partners)) { tell(.foundPartners([.invented], stages: [])) }
  }

  /// Looks for a command by its name, as somebody does who does not know the key.
  mutating func run(_ command: Command, entering: (inout Trainer, String) -> Void = { $0.type($1) }) {
    press(":")
    let title = model.texts.title(of: command)
    entering(&self, title)
    // Some names are parts of others.
    let found = model.paletteCommands(matching: title)
    for _ in 0..<(found.firstIndex(of: command) ?? 0) { press("Down") }
    press("Enter")
  }

  /// What the screen shows.
  func screen(rows: Int = 24, columns: Int = 80) -> Buffer {
    ScreenView(model, at: now).render(size: Size(rows: rows, columns: columns))
  }

  /// What a failing test shows.
  var testDescription: String { "\n\(screen().framed)\n" }

  /// The screen as one text.
  func text(rows: Int = 24, columns: Int = 80) -> String {
    screen(rows: rows, columns: columns).lines.joined(separator: "\n")
  }

  /// The last row: what the keys mean.
  func bottom(rows: Int = 24, columns: Int = 80) -> String {
    screen(rows: rows, columns: columns).lines[rows - 1]
  }
}

extension Trainer {
  /// What was said last.
  var said: String? { model.message?.text }

  /// Why the last key did nothing; nil when it did something.
  var refusal: String? {
    guard case .refusal(let reason) = model.message else { return nil }
    return reason
  }

  var session: SessionStateMachine? { model.session }

  /// The name of whoever speaks now.
  var speaker: String? { session?.exchange.turn.flatMap { session?.participant($0.participant)?.name } }

  /// The names of those who wait, the next one first.
  var waiting: [String] {
    guard let history = model.history else { return [] }
    return history.state.exchange.line(at: history.moment(at: now)).compactMap {
      history.state.participant($0.participant)?.name
    }
  }

  /// The label of the line that is being typed, or the title of what is asked.
  var asked: String? {
    let rows = screen().lines
    switch model.entry {
    case .line: return rows[22].split(separator: ":").first.map(String.init)?.trimmed
    case .choice, .pasted: break
    case nil: return nil
    }
    return rows.last { $0.contains("╭─ ") }?.replacing("╭─ ", with: "").replacing("─", with: "").replacing(
      "╮", with: ""
    )
    .trimmed
  }
}

extension String {
  /// Without blanks at both ends.
  var trimmed: String {
    var text = drop { $0 == " " }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
