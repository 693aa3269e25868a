import Interface
import Testing

/// The names and keys other people's programs and habits rely on.
@Suite("Commands that stay as they are")
struct StableCommandsTests {
  /// Names in a context, each with its key where the key is fixed, as in `help ?`.
  private static let rows: [(Context, String)] = [
    (
      .anywhere,
      "help ?, palette :, undo u, redo r, hide v, quit q, goToday, goSession, goReview, goNeeds, goReport"
    ),
    (
      .session,
      """
      nextPhase >, previousPhase <, acceptPlan, arrive a, leave, markAbsent, connectionLost x, changeAccess, moreTime, \
      editParticipant, dialInIssue e, disturbance s, activeBreak o, crisisCard k, nextPrompts f, addTopic t, editTopic, \
      addNeed n, markNeed b, markIdea i, markQuote, markHealthHelpful, markHealthWatchOut, markPerspective, \
      markStrength, markFollowUp, markSuccess
      """
    ),
    (
      .round,
      """
      mood1 1, mood2 2, mood3 3, mood4 4, mood5 5, nextPerson Space, previousPerson, pass w, later, addWord, \
      secondOffer, reportBack
      """
    ),
    (
      .topics,
      """
      addDot +, removeDot -, acclaim, decideTie, mergeTopics, unmergeTopics, linkTopic, chooseTopic Enter, dropTopic
      """
    ),
    (
      .exchange,
      """
      person1 1, person2 2, person3 3, person4 4, person5 5, person6 6, person7 7, person8 8, person9 9, person10 0, \
      person11 Tab 1, person16 Tab 6, nextSpeaker Space, endTurn Enter, pauseTurn, passTurn w, directReply d, \
      reassignTurn, addMinute +, moveUp, moveDown, clearHands, extendTopic, nextTopic, chooseMethod, nextStep
      """
    ),
    (
      .needs,
      """
      editNeed Enter, confirmNeed, shareNeed, urgencyNeed, levelNeed, categoryNeed, confidentialNeed, releaseNeed, \
      mergeNeeds, statusNeed, reportBack
      """
    ),
  ]

  @Test("are there under their names, in their contexts and with their keys", arguments: rows)
  func contract(context: Context, names: String) throws {
    for entry in names.split(separator: ",") {
      let words = entry.split(separator: " ").map(String.init)
      let command = try #require(Command(id: words[0]), "\(words[0])")
      #expect(command.contexts.contains(context), "\(words[0])")
      guard words.count > 1 else { continue }
      let keys = words.dropFirst().joined(separator: " ")
      #expect(Keymap.standard.keys(for: command, in: context).contains(keys), "\(entry)")
    }
  }
}
