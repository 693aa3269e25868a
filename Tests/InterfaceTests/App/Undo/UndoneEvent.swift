import Dialogue
import EventKinds
import Interface

/// Something that is done at a moment of the hour, with what is said when it is taken back.
struct UndoneEvent: Sendable {
  let kind: EventKind
  let scene: Scene
  let act: @Sendable (inout Trainer) throws -> Void
  let german: String
  let english: String

  /// Done with keys.
  init(_ kind: EventKind, _ scene: Scene, _ keys: String, _ german: String, _ english: String) {
    self.init(kind, scene, german, english) { $0.press(keys) }
  }

  init(
    _ kind: EventKind, _ scene: Scene, _ german: String, _ english: String,
    act: @escaping @Sendable (inout Trainer) throws -> Void
  ) {
    self.kind = kind
    self.scene = scene
    self.act = act
    self.german = german
    self.english = english
  }

  static let all = frame + people + technology + rounds + topics + talk + turns + disturbances + heard + methods
}
