import Dialogue
import Testing

@Suite("Who runs the hour today")
struct SessionTeamTests {
  private static let katrin = TeamMember(name: "Katrin", role: .facilitator)
  private static let deniz = TeamMember(name: "Deniz", role: .techSupport)

  private static var cycle: Cycle {
    var cycle = Group.cycle
    cycle.team = [katrin, deniz]
    return cycle
  }

  @Test("is the cycle's team, also when the cycle changes")
  func usual() throws {
    var hour = try Hour(Group.opening(cycle: Self.cycle))
    #expect(hour.state.team == [Self.katrin, Self.deniz])
    #expect(hour.state.usualHelper == "Deniz")
    var edited = Self.cycle
    edited.team = [Self.katrin]
    try hour.now(.frame(.cycleEdited(edited)))
    #expect(hour.state.team == [Self.katrin])
    #expect(hour.state.usualHelper == "Katrin")
  }

  @Test("may be others in any phase, and the cycle stays as it is")
  func today() throws {
    var hour = try Hour(Group.opening(cycle: Self.cycle))
    try hour.at("12:50", enter: .exchange)
    let samira = TeamMember(name: "Samira", role: .facilitator)
    try hour.now(.frame(.teamSet([samira])))
    #expect(hour.state.team == [samira] && hour.state.cycle == Self.cycle)
    #expect(hour.state.name(of: .facilitator) == "Samira" && hour.state.name(of: .techSupport) == nil)
    #expect(hour.record.team == [samira] && hour.record.cycle == Self.cycle)
    try hour.undo()
    #expect(hour.state.team == [Self.katrin, Self.deniz])
  }

  @Test("may be nobody")
  func nobody() throws {
    var hour = try Hour(Group.opening(cycle: Self.cycle))
    try hour.now(.frame(.teamSet([])))
    #expect(hour.state.team.isEmpty && hour.state.usualHelper.isEmpty && hour.record.team.isEmpty)
  }
}
