import Dialogue
import EventKinds
import Interface

extension UndoneEvent {
  static let methods: [UndoneEvent] = [
    UndoneEvent(
      .methodChosen, .exchange, "c 5", "Methode für „Arzttermin bekommen, wenn immer besetzt ist“.",
      "method for “Arzttermin bekommen, wenn immer besetzt ist”."),
    UndoneEvent(.stepPersonNamed, .exchange, "c 2 3", "es geht um Olena.", "it is about Olena."),
    UndoneEvent(.stepEntered, .exchange, "c 2 3 j", "Schritt 2.", "step 2."),
    UndoneEvent(.stepsEnded, .exchange, "c 5 j", "Ende der Schritte.", "end of the steps."),
    UndoneEvent(.keyQuestionWritten, .exchange, "c 2 3 m q x Enter", "Schlüsselfrage.", "key question."),
    UndoneEvent(.planMade, .exchange, "m l x Enter", "Plan von Mehmet.", "Mehmet's plan."),
    UndoneEvent(
      .planFollowedUp, .today, "Wie ist es gelaufen: noch nicht.", "How did it go: not yet."
    ) {
      $0 = try Trainer($0.model.texts.language, start: SessionStart(proposal: .withPlans()))
      $0.press("Enter a 2 p a 4")
    },
  ]
}
