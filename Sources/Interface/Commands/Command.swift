package import Dialogue

/// Everything a person can ask the program to do, in groups: one for each place where it is done.
///
/// A group is an enum of its own, and a command of it needs a row (name, keys, words) and somebody who performs it: both
/// are switches over all of its cases.
package enum Command: Hashable, Sendable {
  case general(GeneralCommand)
  case go(AppModel.Place)
  case start(StartCommand)
  case frame(FrameCommand)
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
    case general, go, start, frame, phase, presence, access, participant, hour, fairness, technology, mark, note,
      prompts,
      mood, round, topics, merging, person, turn, talk, plan, method, need, sorting, page, groupBy, board, partners,
      statement, report, list

    /// The commands of the group in their order, each with where it has its keys and what it is called.
    var rows: [(command: Command, row: CommandRow)] {
      switch self {
      case .general: each(Command.general, \.row)
      case .go: each(Command.go, \.row)
      case .start: each(Command.start, \.row)
      case .frame: each(Command.frame, \.row)
      case .phase: each(Command.phase, \.row)
      case .presence: each(Command.presence, \.row)
      case .access: [(.access(nil), AccessMode.rowOfQuestion)] + AccessMode.allCases.map { (.access($0), $0.row) }
      case .participant: each(Command.participant, \.row)
      case .hour: each(Command.hour, \.row)
      case .fairness: each(Command.fairness, \.row)
      case .technology: each(Command.technology, \.row)
      case .mark: each(Command.mark, \.row)
      case .note: each(Command.note, \.row)
      case .prompts: each(Command.prompts, \.row)
      case .mood: each(Command.mood, \.row)
      case .round: each(Command.round, \.row)
      case .topics: each(Command.topics, \.row)
      case .merging: each(Command.merging, \.row)
      case .person: (1...16).map { (.person($0), Command.row(ofPerson: $0)) }
      case .turn: each(Command.turn, \.row)
      case .talk: each(Command.talk, \.row)
      case .plan: each(Command.plan, \.row)
      case .method: each(Command.method, \.row)
      case .need: each(Command.need, \.row)
      case .sorting: each(Command.sorting, \.row)
      case .page: each(Command.page, \.row)
      case .groupBy: each(Command.groupBy, \.row)
      case .board: each(Command.board, \.row)
      case .partners: each(Command.partners, \.row)
      case .statement: each(Command.statement, \.row)
      case .report: each(Command.report, \.row)
      case .list: each(Command.list, \.row)
      }
    }

    private func each<Cases: CaseIterable>(
      _ command: (Cases) -> Command, _ row: (Cases) -> CommandRow
    ) -> [(command: Command, row: CommandRow)] {
      Cases.allCases.map { (command($0), row($0)) }
    }
  }

  /// Every command, in the order in which it is listed.
  package static let allCases: [Command] = allRows.map(\.command)

  /// Every command with its row; made once: the palette looks through all of them for each letter that is typed.
  static let allRows: [(command: Command, row: CommandRow)] = Group.allCases.flatMap(\.rows)

  /// The group that lists the command.
  var group: Group {
    switch self {
    case .general: .general
    case .go: .go
    case .start: .start
    case .frame: .frame
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
