import AcceptanceScripts
import Interface
import Screen
import Testing
import Words

/// Nothing is told by colour alone. Colours follow roles and nothing else, so it is enough to look at roles.
@Suite("Screens without their roles")
struct WithoutRolesTests {
  struct Shown: Sendable {
    let name: String
    let language: Language
    let screen: Buffer
  }

  /// A state that was told by its role alone would give two screens with the same words and other roles: one on which it
  /// holds, and one on which it does not. Every command is there before and after it, and every key of an hour.
  @Test("tell all that they tell with them: no two have the same words and other roles")
  func sameWordsSameRoles() throws {
    var names: [String: [String: String]] = [:]
    for shown in try Self.screens.get() {
      names[shown.screen.lines.joined(separator: "\n"), default: [:]][shown.screen.painted] = shown.name
    }
    #expect(names.count > 500)
    for others in names.values where others.count > 1 {
      Issue.record("the same words in other roles: \(others.values.sorted())")
    }
  }

  /// Names and titles differ from row to row; that one of them is chosen or on now has a sign or a word beside them.
  @Test("have a sign or a word wherever something is chosen, on now, or past its time", arguments: Language.allCases)
  func signs(language: Language) throws {
    for shown in try Self.screens.get() where shown.language == language {
      let screen = shown.screen
      for row in 0..<screen.size.rows {
        for run in screen.roles(row: row) {
          guard let sign = Sign(of: run.role, language), !screen.isBlank(run, row) else { continue }
          #expect(sign.stands(at: row, run, on: screen), "\(run.role) in row \(row) of \(shown.name)\n\(screen.framed)")
        }
      }
    }
  }

  // MARK: Every screen there is

  private static let screens = Result { try Language.allCases.flatMap(screens) }

  private static func screens(in language: Language) throws -> [Shown] {
    var shown: [Shown] = []
    func look(_ trainer: Trainer, _ name: String) {
      shown.append(Shown(name: "\(name), \(language)", language: language, screen: trainer.screen()))
    }
    for row in CommandCase.all {
      var trainer = try row.trainer(language)
      trainer.press(row.before)
      look(trainer, "before \(row)")
      let bound = Keymap.standard.bindings.first {
        $0.command == row.command && trainer.model.contexts.contains($0.context)
      }
      for key in bound?.keys ?? [] { trainer.press(key) }
      look(trainer, "after \(row)")
      trainer.press(row.then)
      look(trainer, "answered \(row)")
    }
    for row in FocusTests.rows {
      var trainer = try Trainer(in: row.scene, language).pressing(row.keys)
      if let pasted = row.pasted { trainer.tell(.pasted(pasted)) }
      look(trainer, "\(row)")
    }
    var trainer = try Trainer(language)
    for step in LateJoiner.all {
      trainer.look(at: step.time)
      look(trainer, step.time)
      for key in step.keys {
        trainer.press(key)
        look(trainer, "\(step.time) \(key.name)")
      }
    }
    return shown
  }
}

/// How a state is told without its role.
private struct Sign {
  /// One of them stands there.
  let words: [String]
  /// Whether it may stand anywhere on the screen: a timer is one for all of it.
  let isForWholeScreen: Bool

  /// Nil for a role that does not tell the state of one thing among others like it.
  init?(of role: Role, _ language: Language) {
    func say(_ german: [String], _ english: [String]) -> [String] { language == .german ? german : english }
    switch role {
    case .current: words = ["▶"] + say(["spricht", "dran", "jetzt"], ["speaks", "is asked", "now"])
    case .selection: words = ["▶"] + say(["neuer Text"], ["new text"])
    case .timerSoon: words = say(["bald um"], ["soon over"])
    case .timerOver: words = say(["Zeit ist um"], ["time is up"])
    case .banner: words = say(["Nicht gespeichert"], ["Not saved"])
    case .text, .muted, .title, .strong, .border, .accent, .waiting, .good, .attention, .timer, .input, .hint, .key,
      .secret:
      return nil
    }
    isForWholeScreen = [.timerSoon, .timerOver].contains(role)
  }

  /// In the row itself, in the first row of what it belongs to, or beside the line that is typed in the row below.
  func stands(at row: Int, _ run: RoleRun, on screen: Buffer) -> Bool {
    let lines = screen.lines
    if isForWholeScreen { return lines.contains(where: isIn) }
    var first = row
    while first > 0, screen.roles(row: first - 1).contains(where: { $0.role == run.role && $0.meets(run) }) {
      first -= 1
    }
    return (first...row).contains { isIn(lines[$0]) } || (row == lines.count - 2 && isIn(lines[row + 1]))
  }

  private func isIn(_ line: String) -> Bool { words.contains(where: line.contains) }
}

extension RoleRun {
  fileprivate func meets(_ other: RoleRun) -> Bool { columns.overlaps(other.columns) }
}

extension Buffer {
  /// Whether nothing stands there.
  fileprivate func isBlank(_ run: RoleRun, _ row: Int) -> Bool {
    run.columns.allSatisfy { self[row: row, column: $0].text.allSatisfy { $0 == " " } }
  }
}
