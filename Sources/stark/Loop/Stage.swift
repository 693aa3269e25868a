import Dialogue
import Interface
import Screen

/// How the program reaches the person on a console: what one loop does differently on a screen and in lines.
struct Stage<Device: Console & ~Copyable> {
  /// How much can be in view.
  let size: (borrowing Device) -> Size
  /// Shows what has changed.
  let show: (inout Device, AppModel, ClockReading) -> Void
  /// Tells what a key has done, before the next one is handled.
  let answer: (inout Device, AppModel, ClockReading) -> Void
  /// Shows everything the next time.
  let forget: (inout Device) -> Void
  let use: (inout Device, Palette) -> Void
}

extension Stage where Device: Terminal & ~Copyable {
  /// Draws the screen once for all keys that wait.
  static var screen: Stage {
    Stage(
      size: { $0.size },
      show: { $0.show(ScreenView($1, at: $2).render(size: $0.size)) },
      answer: { _, _, _ in }, forget: { $0.drawAgain() }, use: { $0.usePalette($1) })
  }
}

extension Stage where Device: LineConsole & ~Copyable {
  /// Says what is new, after every key: what one of them has said would be gone with the next.
  static var lines: Stage {
    var last: LinearView?
    var isOpened = false
    func say(on console: inout Device, _ model: AppModel, _ now: ClockReading, isAnswer: Bool) {
      let view = LinearView(model, at: now)
      let words = view.spoken(after: last, isAnswer: isAnswer)
      let first = isOpened ? [] : [LinearView.opening(model)]
      isOpened = true
      if !(first + words).isEmpty { console.say(first + words) }
      last = view
    }
    return Stage(
      size: { _ in LinearView.size },
      show: { say(on: &$0, $1, $2, isAnswer: false) },
      answer: { say(on: &$0, $1, $2, isAnswer: true) },
      forget: { _ in last = nil }, use: { _, _ in })
  }
}
