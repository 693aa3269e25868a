import AcceptanceScripts
import Dialogue
import Interface
import Scratch
import Testing

@Suite("A topic that comes again")
struct RecurringTopicTests {
  @Test("is offered in the next session, linked in one step, and stays linked in the record")
  func recurrence() throws {
    let folder = try ScratchDirectory()
    let program = try ScriptedProgram(in: folder)
    let first = try program.run(LateJoiner.all).model
    let past = first.start.proposal.pastTopics
    #expect(past.map(\.title).contains("Arzttermin bekommen, wenn immer besetzt ist"))
    #expect(Set(past.map(\.discussedOn)) == [try FirstSession.day("2021-03-24")])

    let again = [ScriptStep("14:00:00", "Enter"), ScriptStep("14:00:10", "t t e r m i n Down Down Enter")]
    let topic = try #require(try program.run(again).model.session?.topics.standing.first)
    let earlier = try #require(past.first { $0.title == topic.title })
    #expect(topic.recurrenceOf == earlier.id && topic.id != earlier.id)
    _ = try program.run([ScriptStep("14:01:00", "Enter > > > > > > > Enter")])
    #expect(
      try program.rows("SELECT title, recurrence_of FROM analysis_topic WHERE recurrence_of IS NOT NULL")
        == ["\(earlier.title)|\(earlier.id)"])
  }
}
