import Content

/// Words around the prompts.
extension Texts {
  var prompts: String { say("Fragen", "Prompts") }

  func prompts(in situation: PromptSituation) -> String {
    switch situation {
    case .phase: prompts
    case .disturbance: say("Fragen zur Störung", "Prompts for the disturbance")
    case .emotion: say("Fragen bei starken Gefühlen", "Prompts for strong feelings")
    case .afterHardship: say("Fragen: was hilft", "Prompts: what helps")
    }
  }

  var promptPinned: String { say("Die Frage bleibt stehen.", "The prompt stays in sight.") }
  var promptUnpinned: String { say("Die Frage bleibt nicht mehr stehen.", "The prompt stays no longer.") }
  var copingFirst: String {
    say("Zuerst, was hilft. Das Programm schreibt nichts auf.", "First what helps. The program writes nothing down.")
  }
  var promptsOfPhase: String { say("Wieder die Fragen der Phase.", "The prompts of the phase again.") }
  var noMorePrompts: String { say("Mehr Fragen gibt es hier nicht.", "There are no more prompts here.") }
  var noPromptThere: String { say("An diesem Platz steht keine Frage.", "There is no prompt in that place.") }
  var noPrompts: String { say("Hier gibt es keine Fragen.", "There are no prompts here.") }
}
