import AcceptanceScripts
import Dialogue
import Interface
import Scratch
import Testing

@testable import stark

@Suite("A plan through the program")
struct PlanFollowUpTests {
  private let folder: ScratchDirectory
  private let program: ScriptedProgram

  init() throws {
    folder = try ScratchDirectory()
    program = try ScriptedProgram(in: folder)
  }

  /// Amina makes a plan, and the session is closed.
  private let made = [
    ScriptStep("12:20:00", "Enter a 1 > > t x Enter >"), ScriptStep("12:50:00", "1 m l y Enter"),
    ScriptStep("13:30:00", "> > > > Enter"),
  ]

  @Test("is kept with its person, and asked about in the next session")
  func askedAbout() throws {
    let (model, _) = try program.run(made + [ScriptStep("13:31:00", "Enter")])
    #expect(model.session?.opening.number == 3)
    #expect(model.session?.openPlans.map(\.text) == ["y"])
    #expect(try program.rows("SELECT count(*) FROM plan WHERE participant IS NOT NULL") == ["1"])
    #expect(try program.rows("SELECT count(*) FROM journal WHERE session = (SELECT session FROM plan)") == ["0"])
  }

  @Test("is done once the person has said how it went, and belongs to nobody then")
  func done() throws {
    let followUp = ScriptStep("13:31:00", "Enter a 1 p a 2 > > > > > > > Enter Enter")
    let (model, _) = try program.run(made + [followUp])
    #expect(model.session?.opening.number == 4 && model.session?.openPlans == [])
    #expect(try program.rows("SELECT outcome FROM plan_fact") == ["worked"])
    #expect(try program.rows("SELECT text || ' ' || coalesce(participant, 'nobody') FROM plan") == ["y nobody"])
  }

  @Test("is asked about again after “not yet”")
  func notYet() throws {
    let followUp = ScriptStep("13:31:00", "Enter a 1 p a 4 > > > > > > > Enter Enter")
    let (model, _) = try program.run(made + [followUp])
    #expect(model.session?.opening.number == 4 && model.session?.openPlans.map(\.text) == ["y"])
  }
}
