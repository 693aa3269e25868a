import Dialogue
import Screen

/// The bottom line while something is asked or typed.
extension HintText {
  func items(for line: Line) -> [String] {
    let leave = say("Esc lässt es", "Esc leaves it")
    let take = say("Enter übernimmt", "Enter takes it")
    let text = digits(say("Text", "text"))
    switch model.request(line.purpose, in: line).hints {
    case .arrival where line.editor.text.isEmpty && line.page > 0:
      return [people(on: line.page) + say(" ist da", " is here"), back]
    case .arrival where line.editor.text.isEmpty:
      return [say("Ziffer = ist da", "digit = is here"), say("Name und Enter = neu", "name and Enter = new"), back]
        + (hasSecondTen ? [fromEleven] : [])
    case .number: return [say("Ziffer = Zahl der Hände", "digits = number of hands"), take, back]
    case .consent(let enter): return [enter, leave, text]
    case .arrival, .text:
      if line.editor.isProposal {
        return [take, leave, digits(say("neuer Text", "new text")), say("← → ändert", "← → edits")]
      }
      return [take, leave, text] + clears(line.editor)
    }
  }

  /// The key that clears a line, or brings back what it has cleared.
  private func clears(_ editor: LineEditor) -> [String] {
    guard editor.text.isEmpty else { return [say("Strg-U leert", "Ctrl-U clears")] }
    return editor.cleared.isEmpty ? [] : [say("Strg-U holt zurück", "Ctrl-U brings it back")]
  }

  func items(for choice: Choice) -> [String] {
    let question = model.question(of: choice.purpose)
    let taken = choice.cursor == nil ? question.enter?.hint : say("Enter wählt", "Enter chooses")
    let enter = taken.map { [$0] } ?? []
    let arrows = question.hasCursor ? [select] : []
    if case .confirmation(let escape) = question.hints { return enter + [escape, noDigits] }
    switch question.digits {
    case .people where choice.page > 0: return [people(on: choice.page), back] + enter + arrows
    case .people where question.mayWait:
      // The other keys go on with the hour: they are told of as if nothing was asked.
      let others = items(at: model.place).filter { !$0.hasPrefix(say("Ziffer", "digit")) }
      return [say("Ziffer = Person", "digit = person")] + others + enter
    case .people:
      let tab = hasSecondTen ? [fromEleven] : []
      return [say("Ziffer = Person", "digit = person")] + enter + tab + [back] + arrows
    case .places:
      if case .named(let second) = question.hints, choice.isSecondTen { return [second, back] + arrows }
      let tries = question.trial == nil ? [] : [texts.arrowsTry]
      return [say("Ziffer wählt", "a digit chooses")] + tries + enter + tab(of: question) + [back] + arrows
    }
  }

  /// Whom digits mean after Tab: „1–6 = Person 11–16“, and all ten where there are more people.
  func people(on page: Int, upTo highest: Int = .max) -> String {
    let known = min(highest, model.session?.roster.map(\.key).max() ?? 0)
    let last = known > 10 * page ? known : Participant.keys.upperBound
    let digits = last >= 10 * page + 10 ? "1–0" : "1–\(last - 10 * page)"
    let numbers = "\(10 * page + 1)–\(min(last, 10 * page + 10))"
    return say("\(digits) = Person \(numbers)", "\(digits) = person \(numbers)")
  }

  private func tab(of question: Question) -> [String] {
    if let tab = question.tab { return tab.hint.isEmpty ? [] : [tab.hint] }
    guard question.answers.count > 10 else { return [] }
    return if case .named = question.hints { [fromEleven] } else { [say("Tab zeigt weitere", "Tab shows more")] }
  }

  var itemsForPasted: [String] {
    [
      say("Enter nimmt alle auf", "Enter adds all"), say("Esc nimmt keine", "Esc adds none"), noDigits,
      say("Tab Gruppe oder Impuls", "Tab group or impulse"), scroll,
    ]
  }
}
