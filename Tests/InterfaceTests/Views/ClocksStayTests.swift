import AcceptanceScripts
import Dialogue
import Interface
import Screen
import Testing

/// No state of a live phase hides the hour clock or the running clock: everything that can be open is opened by its
/// command, and what that asks is answered, in every live phase, at both sizes.
@Suite("The clocks stay in sight")
struct ClocksStayTests {
  /// A live phase, with or without a break or a disturbance in it.
  enum Situation: String, CaseIterable, Sendable {
    case checkIn, topics, exchange, needs, checkOut
    case exchangeInBreak, checkInInBreak, needsInBreak
    case exchangeDisturbed, topicsDisturbed, roundInDisturbance, consultation

    fileprivate var scene: Scene {
      switch self {
      case .checkIn, .checkInInBreak: .checkIn
      case .topics, .topicsDisturbed: .topics
      case .exchange, .exchangeDisturbed, .roundInDisturbance, .consultation: .exchange
      case .exchangeInBreak: .pause
      case .needs, .needsInBreak: .needs
      case .checkOut: .checkOut
      }
    }

    fileprivate var keys: String {
      switch self {
      case .checkIn, .topics, .exchange, .needs, .checkOut, .exchangeInBreak: ""
      case .checkInInBreak, .needsInBreak: "o"
      case .exchangeDisturbed, .topicsDisturbed: "s c 1"
      case .roundInDisturbance: "s c 1 Space"
      case .consultation: "c 2 3 j j"
      }
    }
  }

  @Test("whatever command is asked for and whatever it asks back", arguments: Situation.allCases)
  func everyCommand(situation: Situation) throws {
    let trainer = try Trainer(in: situation.scene).pressing(situation.keys)
    let time = String(situation.scene.time.prefix(5))
    expectClocks(trainer, at: time, "\(situation)")
    let commands = Command.allCases.filter { $0 != .general(.quit) && ($0.personNumber ?? 1) == 1 }
    for command in commands {
      var asking = trainer
      asking.ask(for: command)
      for depth in 0...2 {
        guard asking.isAsked || depth == 0 else { break }
        expectClocks(asking, at: time, "\(situation), \(command), \(depth) answered")
        if asking.isAsked, depth == 0 {
          expectClocks(over: asking, at: time, "\(situation), \(command), \(depth) answered")
        }
        asking.press(asking.model.wantsText ? "1 Enter" : "1")
      }
    }
  }

  @Test("behind every first key of a sequence, in the palette and over pasted topics", arguments: Situation.allCases)
  func sequences(situation: Situation) throws {
    let trainer = try Trainer(in: situation.scene).pressing(situation.keys)
    let time = String(situation.scene.time.prefix(5))
    for keys in ["m", "p", "g", "Tab", "?", "? PgDn", ":", ": a", "t a r z t", "? k", "g r Enter ?", "g b Enter :"] {
      expectClocks(trainer.pressing(keys), at: time, "\(situation), \(keys)")
    }
    expectClocks(trainer.pasting(), at: time, "\(situation), pasted")
  }

  /// The crisis card and hiding, over whatever is open.
  private func expectClocks(over trainer: Trainer, at time: String, _ state: String) {
    guard !trainer.model.wantsText else { return }
    for key in ["k", "v"] { expectClocks(trainer.pressing(key), at: time, "\(state), then \(key)") }
  }

  private func expectClocks(_ trainer: Trainer, at time: String, _ state: String) {
    guard let session = trainer.session, session.phase.isLive else { return }
    for (rows, columns) in [(24, 80), (20, 60)] {
      let lines = trainer.screen(rows: rows, columns: columns).lines
      #expect(lines[0].contains(time), "hour clock: \(state) at \(columns)×\(rows)")
      if session.phase == .exchange || session.runningBreak != nil || session.runningDisturbance != nil {
        #expect(hasTimer(lines), "timer: \(state) at \(columns)×\(rows)")
      } else {
        #expect(lines[1].contains(" min"), "minutes of the phase: \(state) at \(columns)×\(rows)")
      }
    }
  }

  /// Five rows of digits, not more and not less, in the upper half.
  private func hasTimer(_ lines: [String]) -> Bool {
    let tall = lines.map { $0.contains("█") }
    guard let first = tall.firstIndex(of: true), first < 8 else { return false }
    return tall[first..<(first + 5)].allSatisfy(\.self) && !tall[first + 5]
  }
}

extension Trainer {
  /// By its key where it has one here, else by its name; `EveryCommandTests` types the names letter by letter.
  fileprivate mutating func ask(for command: Command) {
    guard let keys = model.keymap.firstKey(of: command, in: model.contexts) else {
      return run(command) { $0.tell(.pasted($1)) }
    }
    press(keys)
  }

  /// Whether something is open that takes keys.
  fileprivate var isAsked: Bool {
    model.entry != nil || model.overlay != nil || model.form != nil || model.place != .session || !model.keys.isEmpty
  }
}

extension AppModel {
  /// Whether letters are text now.
  fileprivate var wantsText: Bool {
    if case .line = entry { return overlay == nil }
    if case .palette = overlay { return true }
    return false
  }
}
