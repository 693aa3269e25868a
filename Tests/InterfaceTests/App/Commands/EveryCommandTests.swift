import Interface
import Screen
import Testing
import Words

@Suite("Every command")
struct EveryCommandTests {
  @Test("has a row in the table of this suite")
  func complete() {
    #expect(Set(Command.allCases).subtracting(CommandCase.all.map(\.command)).isEmpty)
  }

  @Test("does what its help says when its key is pressed, in both languages", arguments: CommandCase.all)
  func keys(row: CommandCase) throws {
    for language in Language.allCases {
      var trainer = try row.trainer(language)
      trainer.press(row.before)
      let before = trainer
      let bound = Keymap.standard.bindings.filter {
        $0.command == row.command && before.model.contexts.contains($0.context)
      }
      guard let keys = bound.first?.keys else { continue }
      keys.forEach { trainer.press($0) }
      trainer.press(row.then)
      let isDone = row.check(before, trainer)
      #expect(isDone, "\(trainer.testDescription)")
    }
  }

  @Test(
    "does the same when it is found by its name",
    arguments: CommandCase.all.filter { $0.command.personNumber == nil && $0.command != .general(.palette) })
  func palette(row: CommandCase) throws {
    var trainer = try row.trainer()
    trainer.press(row.before)
    let before = trainer
    trainer.run(row.command)
    trainer.press(row.then)
    let isDone = row.check(before, trainer)
    #expect(isDone, "\(trainer.testDescription)")
  }

  @Test("does the same with each of its keys", arguments: CommandCase.all)
  func everyKey(row: CommandCase) throws {
    let model = try row.trainer().model
    let bound = Keymap.standard.bindings.filter { $0.command == row.command && model.contexts.contains($0.context) }
    // Digits that stand for the answer of a question are tested where the question is.
    for binding in bound.dropFirst() where !binding.keys.contains(where: \.isDigit) {
      var trainer = try row.trainer()
      trainer.press(row.before)
      let before = trainer
      binding.keys.forEach { trainer.press($0) }
      trainer.press(row.then)
      let isDone = row.check(before, trainer)
      #expect(isDone, "\(binding.keys.map(\.name))\(trainer.testDescription)")
    }
  }
}

extension Key {
  fileprivate var isDigit: Bool {
    guard case .character(let character) = self else { return false }
    return character.isNumber
  }
}
