/// A run of weeks with one group: when it meets, who takes part in it and how the hour is planned.
package struct Cycle: Hashable, Sendable, Codable, Identifiable {
  package typealias ID = Identifier<Cycle>

  package let id: ID
  package var name: String
  /// The districts people come from; the first is proposed for new people.
  package var districts: [String]
  package var providers: [Provider]
  package var team: [TeamMember]
  package var targetGroup: String
  /// Whom to call when dialling in does not work, in words for the group; may be empty.
  package var hotline: String
  package var weekday: Weekday
  package var start: TimeOfDay
  /// IANA name of the zone in which `start` is meant.
  package var timeZone: String
  package var firstDate: CivilDate
  package var plannedSessions: Int
  package var plan: PhasePlan
  package var timing: Timing
  package var groundRules: [String]

  package init(
    id: ID, name: String, firstDate: CivilDate, districts: [String] = [], providers: [Provider] = [],
    team: [TeamMember] = [], targetGroup: String = "", hotline: String = "", weekday: Weekday = .wednesday,
    start: TimeOfDay = TimeOfDay(hour: 12, minute: 30), timeZone: String = TimeZoneRule.berlin.identifier,
    plannedSessions: Int = 6, plan: PhasePlan = .standard, timing: Timing = .standard, groundRules: [String] = []
  ) {
    self.id = id
    self.name = name
    self.firstDate = firstDate
    self.districts = districts
    self.providers = providers
    self.team = team
    self.targetGroup = targetGroup
    self.hotline = hotline
    self.weekday = weekday
    self.start = start
    self.timeZone = timeZone
    self.plannedSessions = plannedSessions
    self.plan = plan
    self.timing = timing
    self.groundRules = groundRules
  }

  /// The rule by which local times of this cycle are meant; Berlin's when the stored name is not known here.
  package var zone: TimeZoneRule { TimeZoneRule(identifier: timeZone) ?? .berlin }
}
