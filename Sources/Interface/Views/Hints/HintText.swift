import Dialogue
import Screen

/// The bottom line: what the most needed keys mean now, digits always included.
struct HintText: ScreenPart {
  let screen: ScreenView

  /// What the keys mean that go to what is in front.
  var hints: Hints {
    switch model.focus {
    case .hidden: Hints(items: [texts.hiddenHint(key: key(.general(.hide)))])
    case .overlay(let overlay): Hints(items: items(over: overlay))
    case .line(let line): Hints(items: items(for: line))
    case .choice(let choice): Hints(items: items(for: choice))
    case .pasted: Hints(items: itemsForPasted)
    case .form: Hints(items: [select, say("Enter ändert", "Enter changes"), texts.escCloses, noDigits])
    case .sequence(let keys): Hints(items: items(after: keys))
    case .place(let place):
      Hints(
        items: items(at: place) + sequences.map { "\($0.key) … \($0.words)" } + project([.general(.palette)]),
        last: project([.general(.help)]).first)
    }
  }

  private func items(over overlay: Overlay) -> [String] {
    switch overlay {
    case .palette: [say("Enter führt aus", "Enter runs it"), select, texts.escCloses, digits(say("Text", "text"))]
    case .help, .crisisCard, .talkShares: [scroll, texts.escCloses, noDigits]
    }
  }

  private func items(after keys: [Key]) -> [String] {
    if keys == [.tab] {
      let calls =
        model.session?.runningDisturbance == nil ? say("meldet sich", "raises a hand") : say("spricht", "speaks")
      return [people(on: 1, upTo: Participant.keys.upperBound) + " " + calls, back]
    }
    let pin = Command.prompts(.pinPrompt)
    let pins = model.keymap.match(keys + [.character("1")], in: model.contexts) == .command(pin)
    let meaning = pins ? digits(texts.short(pin)) : noDigits
    return [say("nächste Taste wählt", "the next key chooses"), back, meaning]
  }

  func items(at place: AppModel.Place) -> [String] {
    switch place {
    case .review: return review
    case .board: return board
    case .partners: return partners
    case .report: return report
    case .today: return today
    case .session:
      guard let session = model.session, session.phase != .closed else { return today }
      return items(in: session)
    }
  }

  private var today: [String] {
    let enter =
      key(.start(.beginSession)) + " "
      + (model.leavesOpenSession ? say("weiter", "goes on") : say("öffnet", "opens"))
    let first: Command = model.openAbsence(at: screen.now) == nil ? .frame(.editCycle) : .start(.wrapUpAsItWas)
    return [enter] + project([first, .general(.quit)]) + [noDigits]
      + project([.frame(.moveSession), .frame(.cancelSession)])
  }

  /// The first keys of sequences with what lies behind them, as far as there are any here.
  var sequences: [(key: String, words: String)] {
    let all = [("m", texts.marksBehind), ("p", texts.peopleBehind), ("g", texts.placesBehind)]
    return all.filter { first, _ in
      guard let key = Key(name: first), case .prefix = model.keymap.match([key], in: model.contexts) else {
        return false
      }
      return true
    }.map { (key: $0.0, words: $0.1) }
  }

  // MARK: Words

  func say(_ german: String, _ english: String) -> String { texts.say(german, english) }

  /// A command's key with what it does at this moment.
  func doing(_ command: Command, _ german: String, _ english: String) -> String { doing(command, say(german, english)) }

  func doing(_ command: Command, _ words: String) -> String { "\(key(command)) \(words)" }

  var endOfBreak: String { doing(.hour(.activeBreak), "beendet die Pause", "ends the break") }

  /// Commands with their first keys, as far as they have any here.
  func project(_ commands: [Command]) -> [String] {
    commands.compactMap { command in
      model.keymap.firstKey(of: command, in: model.contexts).map {
        "\(texts.key(sequence: $0)) \(texts.short(command))"
      }
    }
  }

  func digits(_ meaning: String) -> String { say("Ziffer = \(meaning)", "digit = \(meaning)") }
  var noDigits: String { digits(say("nichts", "nothing")) }
  var back: String { say("Esc zurück", "Esc back") }
  var select: String { say("↑↓ wählen", "↑↓ select") }
  var scroll: String { say("↑↓ blättern", "↑↓ scroll") }
  var fromEleven: String { say("Tab = ab 11", "Tab = from 11 on") }

  /// Whether somebody has a number that takes Tab.
  var hasSecondTen: Bool { model.session?.roster.contains { $0.key > 10 } ?? false }
}
