import Dialogue
import Interface
import Testing
import Words

@Suite("A gap in what counts")
struct GapTests {
  /// A minute passes before the program ends, and five more until it is back.
  private func back(_ scene: Scene, after keys: String) throws -> Trainer {
    var trainer = try Trainer(in: scene)
    trainer.press(keys)
    trainer.now = trainer.now.later(by: .minutes(6))
    try trainer.startAgain(gap: .minutes(5))
    return trainer
  }

  @Test(
    "is said at the start and taken out with a key", arguments: [(60, 20), (80, 24)],
    [
      (Scene.exchange, "s c 1"), (.exchange, "s c 1 Space"), (.exchange, "o"), (.exchange, "s c 1 o"),
      (.preparation, "s c 1"),
      (.checkIn, "o"), (.exchange, "Space"),
    ])
  func takenOut(size: (columns: Int, rows: Int), when: (scene: Scene, keys: String)) throws {
    var trainer = try back(when.scene, after: when.keys)
    #expect(trainer.text(rows: size.rows, columns: size.columns).contains("Lücke: 5:00"))
    trainer.press("Enter")
    #expect(trainer.said == "Eine Lücke von 5:00 zählt mit. p l nimmt sie heraus.")
    #expect(trainer.text(rows: size.rows, columns: size.columns).contains("mit Lücke 5:00"))
    trainer.press("p l")
    #expect(trainer.said == "Die Lücke von 5:00 zählt nicht mehr mit.")
    #expect(!trainer.text(rows: size.rows, columns: size.columns).contains("mit Lücke"))
    #expect(trainer.clocks.allSatisfy { $0 <= .minutes(1) } && !trainer.clocks.isEmpty)
    trainer.press("p l")
    #expect(trainer.said == "Eine Lücke von 5:00 zählt mit. p l nimmt sie heraus.")
    #expect(trainer.clocks.contains(.minutes(6)))
    #expect(trainer.text(rows: size.rows, columns: size.columns).contains("mit Lücke 5:00"))
    trainer.press("u")
    #expect(!trainer.text(rows: size.rows, columns: size.columns).contains("mit Lücke"))
    trainer.press("u p l")
    #expect(trainer.said == "Die Lücke von 5:00 zählt nicht mehr mit.")
  }

  @Test("leaves the start screen saying what it was that went on", arguments: [(60, 20), (80, 24)])
  func startScreen(columns: Int, rows: Int) throws {
    for (keys, place) in [
      ("o", "Phase Austausch · Aktive Pause"), ("s c 1 o", "Phase Austausch · Störung: Konflikt · Aktive Pause"),
      ("s c 1", "Phase Austausch · Störung: Konflikt"), ("", "spricht"),
    ] {
      let trainer = try back(.exchange, after: keys)
      #expect(trainer.text(rows: rows, columns: columns).contains(place))
    }
  }

  @Test("leaves the start screen room for every disturbance", arguments: [Language.german, .english], 1...5)
  func narrowStartScreen(language: Language, kind: Int) throws {
    var trainer = try Trainer(in: .exchange, language)
    trainer.press("s \(kind) o")
    try trainer.startAgain(gap: .minutes(5))
    let words = trainer.text(rows: 20, columns: 60).split { " │\n".contains($0) }.joined(separator: " ")
    #expect(words.contains(language == .german ? "· Aktive Pause Lücke: 5:00" : "· Active break gap: 5:00"))
  }

  @Test("is said beside a clock on another screen without a key that means nothing there")
  func otherScreen() throws {
    var trainer = try back(.exchange, after: "Space")
    trainer.press("Enter g b")
    #expect(!trainer.text().contains("nimmt sie heraus") && trainer.text().contains("Lücke"))
  }

  @Test("is said in English too")
  func english() throws {
    var trainer = try Trainer(in: .exchange, .english)
    trainer.press("s c 1")
    trainer.now = trainer.now.later(by: .minutes(6))
    try trainer.startAgain(gap: .minutes(5))
    trainer.press("Enter")
    #expect(trainer.text().contains("gap of 5:00 included") && trainer.text().contains("p l takes it out"))
  }

  @Test(
    "that only the phase has counted is taken out of it and of its topic, and can be counted again",
    arguments: [(Scene.checkIn, ""), (.exchange, "Enter"), (.exchange, "h")])
  func onlyPhase(scene: Scene, keys: String) throws {
    var trainer = try back(scene, after: keys)
    #expect(trainer.text().contains("Lücke: 5:00"))
    trainer.press("Enter")
    #expect(trainer.said == "Eine Lücke von 5:00 zählt mit. p l nimmt sie heraus.")
    let before = trainer.times
    trainer.press("p l")
    #expect(trainer.said == "Die Lücke von 5:00 zählt nicht mehr mit.")
    #expect(zip(before, trainer.times).map { $0 - $1 }.allSatisfy { $0 == .minutes(5) })
    trainer.press("p l")
    #expect(trainer.said == "Eine Lücke von 5:00 zählt mit. p l nimmt sie heraus.")
    #expect(trainer.times == before)
  }

  @Test("can be taken out while the turn pauses, and in a disturbance that came later", arguments: ["h", "s c 1", "o"])
  func pausedTurn(keys: String) throws {
    var trainer = try back(.exchange, after: "Space")
    trainer.press("Enter \(keys) p l")
    #expect(trainer.said == "Die Lücke von 5:00 zählt nicht mehr mit.")
    #expect(trainer.turnLength == .minutes(1))
  }

  @Test(
    "is offered also when the turn, the disturbance or the break is over, and taken out of nothing else",
    arguments: [("Space", "Enter"), ("Space", "Space"), ("s c 1", "s 1 Esc"), ("o", "o")])
  func over(keys: String, end: String) throws {
    var trainer = try back(.exchange, after: keys)
    trainer.press("Enter \(end)")
    let before = try #require(trainer.record)
    trainer.press("p l")
    #expect(trainer.said == "Die Lücke von 5:00 zählt nicht mehr mit.")
    let after = try #require(trainer.record)
    let turns = zip(before.turns, after.turns).map { $0.milliseconds - $1.milliseconds }
    let events = zip(before.events, after.events).map { $0.milliseconds - $1.milliseconds }
    #expect((turns + events).filter { $0 != 0 } == [300_000])
    trainer.press("p l")
    #expect(trainer.said == "Eine Lücke von 5:00 zählt mit. p l nimmt sie heraus.")
  }

  @Test("of a turn that is over is said where nobody speaks, in a whole sentence", arguments: [(60, 20), (80, 24)])
  func saidAtRest(columns: Int, rows: Int) throws {
    var trainer = try back(.exchange, after: "Space")
    trainer.press("Enter Enter")
    let text = trainer.text(rows: rows, columns: columns)
    #expect(text.contains("Niemand spricht") && text.contains("Eine Lücke von 5:00") && text.contains(" p l "))
    trainer.press("> p l")
    #expect(trainer.said == "Es gibt keine Lücke.")
  }

  @Test(
    "is offered again when what ended by mistake goes on after all, whatever is done then",
    arguments: [
      ("o", "o u"), ("Space", "Enter u"), ("Space", "Space u"), ("s c 1", "s 1 Esc u"), ("o", "p l u b"),
      ("Space", "p l u h"),
    ])
  func mistaken(keys: String, then: String) throws {
    var trainer = try back(.exchange, after: keys)
    trainer.press("Enter \(then)")
    #expect(trainer.text().contains("mit Lücke 5:00"))
    trainer.press("p l")
    #expect(trainer.said == "Die Lücke von 5:00 zählt nicht mehr mit.")
  }

  @Test(
    "is offered when what had ended just before the program did goes on after all",
    arguments: [
      (Scene.exchange, "Space Enter", "u"), (.exchange, "Space h", "u"), (.exchange, "Space h", "u h"),
      (.exchange, "Space o", "u"), (.exchange, "o o", "u"), (.exchange, "s c 1 s 1 Esc", "u"), (.checkIn, "o o", "u"),
    ])
  func endedBefore(scene: Scene, keys: String, then: String) throws {
    var trainer = try back(scene, after: keys)
    trainer.press("Enter \(then) p l")
    #expect(trainer.said == "Die Lücke von 5:00 zählt nicht mehr mit.")
    #expect(trainer.clocks.allSatisfy { $0 <= .minutes(1) })
    if keys == "Space h" { #expect(trainer.turnLength == .minutes(1)) }
    trainer.press("p l")
    #expect(trainer.said == "Eine Lücke von 5:00 zählt mit. p l nimmt sie heraus.")
  }

  @Test("is taken out of what was taken back before it and is done again", arguments: ["Space u", "Space Enter u"])
  func doneAgain(keys: String) throws {
    var trainer = try back(.exchange, after: "Enter \(keys)")
    trainer.press("Enter r p l")
    #expect(trainer.said == "Die Lücke von 5:00 zählt nicht mehr mit.")
    #expect(trainer.clocks.allSatisfy { $0 <= .minutes(1) })
  }

  @Test("is not taken out of what only began after it", arguments: ["Space", "o", "s c 1", "Space h h"])
  func begunAfter(keys: String) throws {
    var trainer = try back(.exchange, after: "Enter")
    trainer.press("Enter \(keys)")
    let before = trainer.clocks
    trainer.press("p l")
    #expect(trainer.said == "Die Lücke von 5:00 zählt nicht mehr mit." && trainer.clocks == before)
  }

  @Test("is offered for the turn that was cut off, before and after it goes on", arguments: ["x 3", "x 3 a 3 p w"])
  func cutOff(keys: String) throws {
    var trainer = try back(.exchange, after: "Space")
    trainer.press("Enter \(keys) p l")
    #expect(trainer.said == "Die Lücke von 5:00 zählt nicht mehr mit.")
    #expect(trainer.record?.turns.last?.milliseconds == 60_000)
  }

  @Test("as long as an earlier one is another gap, also when that was taken out", arguments: ["o", "Space"])
  func second(keys: String) throws {
    var trainer = try back(.exchange, after: keys)
    trainer.press("Enter p l")
    trainer.now = trainer.now.later(by: .minutes(6))
    try trainer.startAgain(gap: .minutes(5))
    trainer.press("Enter p l")
    #expect(trainer.said == "Die Lücke von 5:00 zählt nicht mehr mit.")
    #expect(trainer.clocks == [.minutes(2)])
  }

  @Test("that is taken out after an exercise was chosen leaves the exercise its whole time")
  func exercise() throws {
    var trainer = try back(.exchange, after: "o")
    trainer.press("Enter f")
    let before = try #require(trainer.session?.runningBreak?.exerciseEnd)
    trainer.press("p l")
    #expect(trainer.session?.runningBreak?.exerciseEnd == before - .minutes(5))
  }

  @Test("is said on the clock that has counted it, and on no other", arguments: [(60, 20), (80, 24), (120, 40)])
  func clock(columns: Int, rows: Int) throws {
    func shows(_ trainer: Trainer) -> Bool { trainer.text(rows: rows, columns: columns).contains("mit Lücke") }
    for (keys, other, end) in [("Space", "o", "o"), ("Space", "s c 1", "s 1 Esc"), ("s c 1", "o", "o")] {
      var trainer = try back(.exchange, after: keys)
      trainer.press("Enter")
      #expect(shows(trainer))
      trainer.press(other)
      #expect(!shows(trainer) && trainer.model.gap == .minutes(5))
      trainer.press(end)
      #expect(shows(trainer))
    }
  }
}

extension Trainer {
  /// The clocks of what goes on: of a disturbance, a break and a turn that runs.
  fileprivate var clocks: [Duration] {
    guard let history = model.history else { return [] }
    let (state, moment) = (history.state, history.moment(at: now))
    let turn = state.runningDisturbance?.turn ?? state.exchange.turn.flatMap { $0.state == .running ? $0 : nil }
    return [
      state.runningDisturbance?.length(at: moment), state.runningBreak?.length(at: moment), turn?.length(at: moment),
    ].compactMap(\.self)
  }

  /// How long the phase has lasted, and the topic that is on.
  fileprivate var times: [Duration] {
    guard let history = model.history else { return [] }
    let (state, moment) = (history.state, history.moment(at: now))
    return [
      state.length(of: state.phase, at: moment),
      state.exchange.discussion?.length(at: moment, without: state.standstills),
    ].compactMap(\.self)
  }

  /// What would be stored of the session now.
  fileprivate var record: SessionRecord? {
    model.history.map { SessionRecord($0.state, at: $0.moment(at: now)) }
  }

  fileprivate var turnLength: Duration? {
    model.history.flatMap { history in history.state.exchange.turn?.length(at: history.moment(at: now)) }
  }
}

extension ClockReading {
  fileprivate func later(by duration: Duration) -> ClockReading {
    ClockReading(wall: wall + duration, sinceBoot: sinceBoot + duration.inMilliseconds, boot: boot)
  }
}
