import Content
import Dialogue
import Interface
import Screen
import Themes
import Words

extension CommandCase {
  static let general: [CommandCase] = [
    CommandCase(.general(.help), .exchange) { $1.model.overlay == .help(firstRow: 0) && $0.session == $1.session },
    CommandCase(.general(.palette), .exchange) {
      $1.model.overlay == .palette(LineEditor(), index: 0) && $0.session == $1.session
    },
    CommandCase(.general(.readAgain), .exchange) { $1.effects.last == .showAgain && $0.session == $1.session },
    CommandCase(.general(.undo), .exchange) { $1.waiting == ["Jürgen"] && $0.waiting == ["Olena", "Jürgen"] },
    CommandCase(.general(.redo), .exchange, before: "u") {
      $1.waiting == ["Olena", "Jürgen"] && $0.waiting == ["Jürgen"]
    },
    CommandCase(.general(.hide), .exchange) { $1.model.isHidden && !$0.model.isHidden },
    CommandCase(.general(.quit), .exchange) { $1.effects.last == .quit && $0.session == $1.session },
    CommandCase(.general(.rescue), .exchange) { $1.refusal != nil && $0.session == $1.session },
    CommandCase(.general(.theme), .exchange, then: "Down") {
      $0.model.looks.shown?.name == "dunkel" && $1.model.looks.shown?.name == "einfarbig" && $0.session == $1.session
    },
    CommandCase(.general(.language), .exchange, then: "Up Down Esc") {
      $0.model.texts == $1.model.texts && $1.effects.contains(.speak(.english)) && $0.session == $1.session
    },
    CommandCase(.go(.today), .exchange) { $1.model.place == .today && $0.session == $1.session },
    CommandCase(.go(.session), .exchange, before: "g h") { $0.model.place == .today && $1.model.place == .session },
    CommandCase(.start(.beginSession), .today) { $0.session == nil && $1.session?.phase == .preparation },
    CommandCase(.start(.wrapUpAsItWas), .exchange) {
      $0.model.place == .today && $1.model.place == .session && $1.session?.phase == .wrapUp
    },
    CommandCase(.start(.beginNextSession), .wrapUp, before: "g h") { before, after in
      guard case .write(.close(let record)) = after.effects.last else { return false }
      return record.number == 2 && before.effects.count < after.effects.count
    },
    CommandCase(.frame(.newCycle), .today) {
      $1.model.start.proposal.number == 1 && $1.model.start.proposal.roster.isEmpty
        && $0.model.cycle.id != $1.model.cycle.id
    },
    CommandCase(.frame(.newCycle), .today, before: "c") { $1.model.start.proposal.number == 2 },
    CommandCase(.frame(.editCycle), .preparation) { $1.model.form?.subject == .cycle },
    CommandCase(.frame(.moveSession), .preparation, then: "Enter") { $1.model.entry == nil && $1.refusal == nil },
    CommandCase(.frame(.cancelSession), .preparation, then: "x Enter") { $1.session?.cancellation == "x" },
    CommandCase(.frame(.suggestDurations), .preparation) {
      $0.session?.plan == .standard && $1.session?.plan.minutes == [11, 6, 27, 9, 7]
        && $1.session?.cycle == $0.session?.cycle
    },
    // A minute that was spent on the topics is taken from the exchange.
    CommandCase(.hour(.acceptPlan), .exchange, before: "<") {
      $0.session?.plan == .standard && $1.session?.plan.minutes == [10, 8, 27, 8, 7]
        && $1.session?.cycle == $0.session?.cycle
    },
    CommandCase(.phase(.nextPhase), .preparation) { $1.session?.phase == .checkIn },
    CommandCase(.phase(.nextPhase), .wrapUp, then: "Enter") { $1.session?.phase == .closed },
    CommandCase(.phase(.previousPhase), .exchange) { $1.session?.phase == .topics },
    CommandCase(.hour(.activeBreak), .exchange) { $0.session?.runningBreak == nil && $1.session?.runningBreak != nil },
    CommandCase(.hour(.activeBreak), .pause) { $0.session?.runningBreak != nil && $1.session?.runningBreak == nil },
    CommandCase(.prompts(.crisisCard), .exchange) {
      $1.text().contains("112  ") && $0.model.history == $1.model.history && $0.effects.count == $1.effects.count
    },
    CommandCase(.prompts(.nextPrompts), .exchange) { $1.model.promptPage == 1 && $0.text() != $1.text() },
    CommandCase(.prompts(.crisisCard), .today) {
      $1.text().contains("112  ") && $1.session == nil && $1.effects.isEmpty
    },
    CommandCase(.prompts(.pinPrompt), .exchange, then: "3") {
      $0.session?.pinnedPrompt == nil && $1.session?.pinnedPrompt == "ex.affirm"
    },
    CommandCase(.prompts(.pinPrompt), .exchange, before: "m k 3") {
      $0.session?.pinnedPrompt == "ex.affirm" && $1.session?.pinnedPrompt == nil
    },
    CommandCase(.prompts(.afterHardship), .exchange) {
      $1.model.shownPrompts.first?.key == "ex.coping" && $0.model.history == $1.model.history
    },
    CommandCase(.fairness(.talkShares), .exchange) {
      $1.model.overlay == .talkShares(firstRow: 0) && $0.model.history == $1.model.history
    },
  ]

  static let marks: [CommandCase] =
    [
      CommandCase(.note(.addTopic), .exchange, then: "x Enter") { $1.session?.topics.all.last?.title == "x" },
      CommandCase(.note(.editTopic), .exchange, then: "Right x Enter") {
        $1.session?.topics.all.first?.title == "Arzttermin bekommen, wenn immer besetzt istx"
      },
      CommandCase(.note(.addNeed), .exchange, then: "x Enter") { $1.session?.needList.needs.last?.wording == "x" },
      CommandCase(.note(.addReflection), .wrapUp, then: "x Enter") { $1.session?.reflection == "x" },
    ] + Mark.Kind.allCases.map { typedAtOnce.contains($0) ? note($0) : mark($0) }

  /// What is written down as it is marked.
  private static let typedAtOnce: Set<Mark.Kind> = [.takeaway, .format, .concern]

  /// A mark has its person, topic and time, and nothing is asked.
  private static func mark(_ kind: Mark.Kind) -> CommandCase {
    CommandCase(.mark(kind), .exchange) { before, after in
      guard let mark = after.session?.needList.marks.last, let turn = before.session?.exchange.turn else {
        return false
      }
      return mark.kind == kind && mark.participant == turn.participant && mark.topic == before.session?.exchange.topic
        && mark.at.wall == after.now.wall && mark.text == nil && after.model.entry == nil
        && after.session?.exchange == before.session?.exchange
    }
  }

  private static func note(_ kind: Mark.Kind) -> CommandCase {
    CommandCase(.mark(kind), .checkOut, then: "x Enter") {
      $1.session?.needList.marks.last?.kind == kind && $1.session?.needList.marks.last?.text == "x"
    }
  }
}
