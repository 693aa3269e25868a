import AcceptanceScripts
import Dialogue
import Interface
import Screen
import Words

/// Somebody at the keyboard who sees nothing: presses keys and hears what is said.
struct Listener {
  private(set) var trainer: Trainer
  /// All that was said, in order.
  private(set) var heard: [Utterance] = []
  private var last: LinearView?

  /// Sits down, and hears everything that there is at the beginning.
  init(_ trainer: Trainer) {
    self.trainer = trainer
    self.trainer.tell(.resized(LinearView.size))
    listen(isAnswer: false)
  }

  /// Presses keys, named as in the key table and separated by blanks, and hears what is said after each of them.
  mutating func press(_ keys: String) {
    for key in ScriptStep("00:00:00", keys).keys { press(key) }
  }

  mutating func press(_ key: Key) {
    let before = trainer.effects.count
    trainer.press(key)
    if trainer.effects.dropFirst(before).contains(.showAgain) { last = nil }
    listen(isAnswer: true)
  }

  mutating func type(_ text: String) {
    for character in text { press(.character(character)) }
  }

  mutating func paste(_ text: String) {
    trainer.tell(.pasted(text))
    listen(isAnswer: true)
  }

  /// Hears what has changed by itself, which is nothing while no time goes by.
  mutating func hearAgain() { listen(isAnswer: false) }

  /// Lets a second go by, and another one, until it is that time.
  mutating func wait(until time: String) {
    let before = trainer.now.wall
    trainer.look(at: time)
    let end = trainer.now.wall
    var next = before
    while next < end {
      next = next + .seconds(1)
      trainer.now = .init(wall: next, sinceBoot: next.milliseconds, boot: trainer.now.boot)
      listen(isAnswer: false)
    }
  }

  /// What was said since the last time that somebody asked, one thing a line; what was typed stands between bars.
  mutating func said() -> String {
    defer { heard = [] }
    return heard.reduce(into: [String]()) { lines, utterance in
      switch utterance {
      case .line(let text): lines.append(text)
      case .outOfSight: lines.append("(out of sight)")
      case .echo(let text):
        let typed = lines.last?.hasPrefix("|") == true ? lines.removeLast().dropFirst().dropLast() : ""
        lines.append("|\(typed)\(text)|")
      }
    }.joined(separator: "\n")
  }

  private mutating func listen(isAnswer: Bool) {
    let view = LinearView(trainer.model, at: trainer.now)
    heard += view.spoken(after: last, isAnswer: isAnswer)
    last = view
  }
}

extension Listener {
  /// Sits in the middle of the invented hour and has heard what there is.
  init(in scene: Scene, _ language: Language = .german) throws {
    self.init(try Trainer(in: scene, language))
    _ = said()
  }
}
