import Dialogue
import Interface
import Testing

/// One command with a moment at which it is asked for, and what has to be different afterwards.
struct CommandCase: Sendable, CustomTestStringConvertible {
  typealias Check = @Sendable (_ before: Trainer, _ after: Trainer) -> Bool

  let command: Command
  let scene: Scene
  /// Keys before the command.
  let before: String
  /// Keys that answer what the command asks.
  let then: String
  let check: Check

  init(_ command: Command, _ scene: Scene, before: String = "", then: String = "", _ check: @escaping Check) {
    self.command = command
    self.scene = scene
    self.before = before
    self.then = then
    self.check = check
  }

  var testDescription: String { "\(command.id) in \(scene.rawValue)" }

  /// Every command of the program.
  static let all =
    general + people + dialIn + technology + marks + rounds + topics + exchange + hands + persons + needs + needFields
    + disturbance + methods + review + board + report + assessment + partners
}
