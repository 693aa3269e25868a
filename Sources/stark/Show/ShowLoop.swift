import Dialogue
import Interface
import Screen

/// The loop of the group's view: looks a few times a second, and draws where something is different.
struct ShowLoop {
  /// Milliseconds between two looks: what the trainer does is seen within half a second.
  private static let pause = 300

  private var follower: GroupFollower
  private let words: GroupWords
  private let read: () -> ClockReading
  private var isHidden = false
  private var isDone = false
  private var shown: GroupScreen?

  init(_ follower: GroupFollower, words: GroupWords, clock: @escaping () -> ClockReading) {
    self.follower = follower
    self.words = words
    read = clock
  }

  /// Runs until the person ends it or the terminal is gone.
  mutating func run(on terminal: inout some Terminal & ~Copyable) {
    while !isDone {
      let now = read()
      follower.look(now: now.wall)
      let screen = follower.screen(at: now)
      // A value that is the same looks the same: only a clock that runs is drawn every second.
      if screen != shown {
        terminal.show(GroupView(screen, words: words, isHidden: isHidden).render(size: terminal.size))
        shown = screen
      }
      handle(terminal.input(waitingAtMost: Self.pause), on: &terminal)
    }
  }

  private mutating func handle(_ input: Input?, on terminal: inout some Terminal & ~Copyable) {
    switch input {
    case .key(.character("v")):
      isHidden.toggle()
      shown = nil
    case .key(.character("q")), .interrupt, .hangUp: isDone = true
    case .suspend: terminal.suspend()
    case .resized: shown = nil
    case .key, .pasted, .unended, .focusGained, .focusLost, .continued, nil: break
    }
  }
}
