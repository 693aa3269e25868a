import Content
import Dialogue
import Interface
import Screen

extension CommandRow {
  static let general: [CommandRow] = [
    CommandRow(.help, .exchange) { $1.model.overlay == .help(firstRow: 0) && $0.session == $1.session },
    CommandRow(.palette, .exchange) {
      $1.model.overlay == .palette(LineEditor(), index: 0) && $0.session == $1.session
    },
    CommandRow(.undo, .exchange) { $1.waiting == ["Jürgen"] && $0.waiting == ["Olena", "Jürgen"] },
    CommandRow(.redo, .exchange, before: "u") { $1.waiting == ["Olena", "Jürgen"] && $0.waiting == ["Jürgen"] },
    CommandRow(.hide, .exchange) { $1.model.isHidden && !$0.model.isHidden },
    CommandRow(.quit, .exchange) { $1.effects.last == .quit && $0.session == $1.session },
    CommandRow(.rescue, .exchange) { $1.refusal != nil && $0.session == $1.session },
    CommandRow(.goToday, .exchange) { $1.model.place == .today && $0.session == $1.session },
    CommandRow(.goSession, .exchange, before: "g h") { $0.model.place == .today && $1.model.place == .session },
    CommandRow(.beginSession, .today) { $0.session == nil && $1.session?.phase == .preparation },
    CommandRow(.beginNextSession, .wrapUp, before: "g h") { before, after in
      guard case .write(.close(let record)) = after.effects.last else { return false }
      return record.number == 2 && before.effects.count < after.effects.count
    },
    CommandRow(.newCycle, .today) {
      $1.model.start.proposal.number == 1 && $1.model.start.proposal.roster.isEmpty
        && $0.model.cycle.id != $1.model.cycle.id
    },
    CommandRow(.newCycle, .today, before: "c") { $1.model.start.proposal.number == 2 },
    CommandRow(.editCycle, .preparation) { $1.model.form?.subject == .cycle },
    CommandRow(.moveSession, .preparation, then: "Enter") { $1.model.entry == nil && $1.refusal == nil },
    CommandRow(.cancelSession, .preparation, then: "x Enter") { $1.session?.cancellation == "x" },
    CommandRow(.suggestDurations, .preparation) {
      $0.session?.plan == .standard && $1.session?.plan.minutes == [11, 6, 27, 9, 7]
        && $1.session?.cycle == $0.session?.cycle
    },
    // A minute that was spent on the topics is taken from the exchange.
    CommandRow(.acceptPlan, .exchange, before: "<") {
      $0.session?.plan == .standard && $1.session?.plan.minutes == [10, 8, 27, 8, 7]
        && $1.session?.cycle == $0.session?.cycle
    },
    CommandRow(.nextPhase, .preparation) { $1.session?.phase == .checkIn },
    CommandRow(.nextPhase, .wrapUp, then: "Enter") { $1.session?.phase == .closed },
    CommandRow(.previousPhase, .exchange) { $1.session?.phase == .topics },
    CommandRow(.activeBreak, .exchange) { $0.session?.runningBreak == nil && $1.session?.runningBreak != nil },
    CommandRow(.activeBreak, .pause) { $0.session?.runningBreak != nil && $1.session?.runningBreak == nil },
    CommandRow(.crisisCard, .exchange) {
      $1.text().contains("112  ") && $0.model.history == $1.model.history && $0.effects.count == $1.effects.count
    },
    CommandRow(.nextPrompts, .exchange) { $1.model.promptPage == 1 && $0.text() != $1.text() },
    CommandRow(.crisisCard, .today) { $1.text().contains("112  ") && $1.session == nil && $1.effects.isEmpty },
    CommandRow(.pinPrompt, .exchange, then: "3") {
      $0.session?.pinnedPrompt == nil && $1.session?.pinnedPrompt == "ex.affirm"
    },
    CommandRow(.pinPrompt, .exchange, before: "m k 3") {
      $0.session?.pinnedPrompt == "ex.affirm" && $1.session?.pinnedPrompt == nil
    },
    CommandRow(.afterHardship, .exchange) {
      $1.model.shownPrompts.first?.key == "ex.coping" && $0.model.history == $1.model.history
    },
    CommandRow(.talkShares, .exchange) {
      $1.model.overlay == .talkShares(firstRow: 0) && $0.model.history == $1.model.history
    },
  ]

  static let marks: [CommandRow] = [
    CommandRow(.addTopic, .exchange, then: "x Enter") { $1.session?.topics.all.last?.title == "x" },
    CommandRow(.editTopic, .exchange, then: "x Enter") {
      $1.session?.topics.all.first?.title == "Arzttermin bekommen, wenn immer besetzt istx"
    },
    CommandRow(.addNeed, .exchange, then: "x Enter") { $1.session?.needList.needs.last?.wording == "x" },
    mark(.markNeed, .need), mark(.markIdea, .idea), mark(.markQuote, .quote),
    mark(.markHealthHelpful, .healthHelpful), mark(.markHealthWatchOut, .healthWatchOut),
    mark(.markPerspective, .perspective), mark(.markStrength, .strength), mark(.markFollowUp, .followUp),
    mark(.markSuccess, .success),
    note(.addTakeaway, .takeaway), note(.addFormatNote, .format), note(.addConcern, .concern),
    CommandRow(.addReflection, .wrapUp, then: "x Enter") { $1.session?.reflection == "x" },
  ]

  /// A mark has its person, topic and time, and nothing is asked.
  private static func mark(_ command: Command, _ kind: Mark.Kind) -> CommandRow {
    CommandRow(command, .exchange) { before, after in
      guard let mark = after.session?.needList.marks.last, let turn = before.session?.exchange.turn else {
        return false
      }
      return mark.kind == kind && mark.participant == turn.participant && mark.topic == before.session?.exchange.topic
        && mark.at.wall == after.now.wall && mark.text == nil && after.model.entry == nil
        && after.session?.exchange == before.session?.exchange
    }
  }

  private static func note(_ command: Command, _ kind: Mark.Kind) -> CommandRow {
    CommandRow(command, .checkOut, then: "x Enter") {
      $1.session?.needList.marks.last?.kind == kind && $1.session?.needList.marks.last?.text == "x"
    }
  }
}
