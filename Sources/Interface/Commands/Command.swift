package import Dialogue

/// Everything a person can ask the program to do, in groups: one for each place where it is done.
///
/// A group is an enum of its own, and a command of it needs a row (name, keys, words) and somebody who performs it: both
/// are switches over all of its cases.
package enum Command: Hashable, Sendable {
  case general(GeneralCommand)
  case go(AppModel.Place)
  case start(StartCommand)
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
  /// Every command, in the order in which it is listed.
  package static let allCases: [Command] =
    each(general) + each(go) + each(start) + each(presence)
    + [.access(nil)] + AccessMode.allCases.map(Command.access)
    + each(participant) + each(hour) + each(fairness) + each(technology) + each(mark) + each(note) + each(prompts)
    + each(mood) + each(round) + each(topics) + each(merging) + (1...16).map(Command.person) + each(turn) + each(talk)
    + each(plan)
    + each(method) + each(need) + each(sorting) + each(page) + each(groupBy) + each(board) + each(partners)
    + each(statement) + each(report) + each(list)

  private static func each<Group: CaseIterable>(_ command: (Group) -> Command) -> [Command] {
    Group.allCases.map(command)
  }
}
