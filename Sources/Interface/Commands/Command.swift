package import Dialogue

/// Everything a person can ask the program to do, in groups: one for each place where it is done.
///
/// A group is an enum of its own, and a command of it needs a row (name, keys, words) and somebody who performs it: both
/// are switches over all of its cases.
package enum Command: Hashable, Sendable {
  case general(GeneralCommand)
  case go(AppModel.Place)
  case start(StartCommand)
  case phase(PhaseCommand)
  case presence(PresenceCommand)
  /// How somebody takes part from now on; nil asks how.
  case access(AccessMode?)
  case participant(ParticipantCommand)
  case hour(HourCommand)
  case fairness(FairnessCommand)
  case technology(TechnologyCommand)
  case mark(Mark.Kind)
  case note(NoteCommand)
  case prompts(PromptCommand)
  case mood(Mood)
  case round(RoundCommand)
  case topics(TopicCommand)
  case merging(MergingCommand)
  /// The person with this number, 1…16.
  case person(Int)
  case turn(TurnCommand)
  case talk(TalkCommand)
  case plan(PlanCommand)
  case method(MethodCommand)
  case need(NeedCommand)
  case sorting(NeedSortingCommand)
  case page(Review.Page)
  case groupBy(Board.Grouping)
  case board(BoardCommand)
  case partners(PartnerCommand)
  case statement(StaffStatement.Kind)
  case report(ReportCommand)
  case list(ListCommand)
}

extension Command: CaseIterable {
  /// The groups, in the order in which their commands are listed.
  enum Group: CaseIterable {
    case general, go, start, phase, presence, access, participant, hour, fairness, technology, mark, note, prompts,
      mood,
      round,
      topics, merging, person, turn, talk, plan, method, need, sorting, page, groupBy, board, partners, statement,
      report,
      list

    var commands: [Command] {
      switch self {
      case .general: each(Command.general)
      case .go: each(Command.go)
      case .start: each(Command.start)
      case .phase: each(Command.phase)
      case .presence: each(Command.presence)
      case .access: [.access(nil)] + AccessMode.allCases.map(Command.access)
      case .participant: each(Command.participant)
      case .hour: each(Command.hour)
      case .fairness: each(Command.fairness)
      case .technology: each(Command.technology)
      case .mark: each(Command.mark)
      case .note: each(Command.note)
      case .prompts: each(Command.prompts)
      case .mood: each(Command.mood)
      case .round: each(Command.round)
      case .topics: each(Command.topics)
      case .merging: each(Command.merging)
      case .person: (1...16).map(Command.person)
      case .turn: each(Command.turn)
      case .talk: each(Command.talk)
      case .plan: each(Command.plan)
      case .method: each(Command.method)
      case .need: each(Command.need)
      case .sorting: each(Command.sorting)
      case .page: each(Command.page)
      case .groupBy: each(Command.groupBy)
      case .board: each(Command.board)
      case .partners: each(Command.partners)
      case .statement: each(Command.statement)
      case .report: each(Command.report)
      case .list: each(Command.list)
      }
    }

    private func each<Cases: CaseIterable>(_ command: (Cases) -> Command) -> [Command] { Cases.allCases.map(command) }
  }

  /// Every command, in the order in which it is listed.
  package static let allCases: [Command] = Group.allCases.flatMap(\.commands)

  /// The group that lists the command.
  var group: Group {
    switch self {
    case .general: .general
    case .go: .go
    case .start: .start
    case .phase: .phase
    case .presence: .presence
    case .access: .access
    case .participant: .participant
    case .hour: .hour
    case .fairness: .fairness
    case .technology: .technology
    case .mark: .mark
    case .note: .note
    case .prompts: .prompts
    case .mood: .mood
    case .round: .round
    case .topics: .topics
    case .merging: .merging
    case .person: .person
    case .turn: .turn
    case .talk: .talk
    case .plan: .plan
    case .method: .method
    case .need: .need
    case .sorting: .sorting
    case .page: .page
    case .groupBy: .groupBy
    case .board: .board
    case .partners: .partners
    case .statement: .statement
    case .report: .report
    case .list: .list
    }
  }
}
