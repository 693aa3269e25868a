import AcceptanceScripts
import Dialogue
import Interface
import Words

/// A moment of the invented hour at which somebody looks at the screen.
enum Scene: String, CaseIterable, Sendable {
  case today, preparation, checkIn, topics, exchange, afterTurns, pause, needs, checkOut, wrapUp

  /// Everything that was done before.
  var script: [ScriptStep] {
    switch self {
    case .today: []
    case .preparation: LateJoiner.preparation
    case .checkIn: until("12:34:10")
    case .topics: until("12:45:00")
    case .exchange: until("12:54:20")
    case .afterTurns: until("12:59:50")
    case .pause: until("13:02:00")
    case .needs: until("13:17:00")
    case .checkOut: until("13:25:00")
    case .wrapUp: until("13:31:00")
    }
  }

  /// When the screen is looked at.
  var time: String {
    switch self {
    case .today: "12:20:00"
    case .preparation: "12:29:00"
    case .checkIn: "12:34:20"
    case .topics: "12:46:00"
    case .exchange: "12:54:20"
    case .afterTurns: "12:59:50"
    case .pause: "13:02:00"
    case .needs: "13:17:00"
    case .checkOut: "13:25:00"
    case .wrapUp: "13:31:00"
    }
  }

  private func until(_ time: String) -> [ScriptStep] { Array(LateJoiner.all.prefix { $0.time < time }) }
}

extension Trainer {
  /// Sits in the middle of the invented hour.
  init(in scene: Scene, _ language: Language = .german) throws {
    let hours = try language == .german ? Self.german.get() : Self.english.get()
    self = try hours[scene] ?? Trainer(language)
  }

  /// The same with the cursor of the palette where it is asked for.
  init(in scene: Scene, cursor: PaletteCursor) throws {
    try self.init(start: SessionStart(proposal: .second()), cursor: cursor)
    enter(scene)
  }

  /// Goes through the invented hour up to a moment.
  mutating func enter(_ scene: Scene) {
    type(scene.script)
    look(at: scene.time)
  }

  // The hour is gone through once a language, not once a test.
  private static let german = Result { try hour(in: .german) }
  private static let english = Result { try hour(in: .english) }

  private static func hour(in language: Language) throws -> [Scene: Trainer] {
    var trainer = try Trainer(language)
    var steps = 0
    var scenes: [Scene: Trainer] = [:]
    for scene in Scene.allCases {
      trainer.type(Array(scene.script.dropFirst(steps)))
      steps = scene.script.count
      trainer.look(at: scene.time)
      scenes[scene] = trainer
    }
    return scenes
  }
}
