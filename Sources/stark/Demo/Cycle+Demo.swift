import Content
import Dialogue
import Words

extension Cycle {
  /// The settings of the demo cycle at its beginning, with the ground rules that come with the program.
  ///
  /// The rules are German because the group that is told of speaks German.
  init(_ demo: DemoCycle) throws(DemoProblem) {
    guard TimeZoneRule(identifier: demo.timeZone) != nil else {
      throw .unknownValue(demo.timeZone, field: "timeZone")
    }
    self.init(
      id: DemoName.cycle, name: demo.name, firstDate: try CivilDate(demo: demo.firstDate, field: "firstDate"),
      districts: demo.districts,
      providers: demo.providers.map { Provider(name: $0.name, district: $0.district) },
      team: try demo.team.map { member throws(DemoProblem) in
        TeamMember(name: member.name, role: try TeamMember.Role(demo: member.role, field: "role"))
      },
      targetGroup: demo.targetGroup, weekday: try Weekday(demo: demo.weekday),
      start: TimeOfDay(hour: demo.start.hour, minute: demo.start.minute), timeZone: demo.timeZone,
      plannedSessions: demo.plannedSessions, groundRules: try Self.builtInRules())
  }

  private static func builtInRules() throws(DemoProblem) -> [String] {
    do {
      return try ContentFile.builtInGroundRules.groundRules().map { $0.text[.german] }
    } catch {
      throw .content(error)
    }
  }
}

extension Weekday {
  fileprivate init(demo text: String) throws(DemoProblem) {
    let names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    guard let index = names.firstIndex(of: text) else { throw .unknownValue(text, field: "weekday") }
    self = Weekday.allCases[index]
  }
}
