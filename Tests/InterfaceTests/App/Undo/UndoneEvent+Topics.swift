import Dialogue
import EventKinds
import Interface

extension UndoneEvent {
  static let topics: [UndoneEvent] = [
    UndoneEvent(.topicAdded, .topics, "t x Enter", "Thema „x“.", "topic “x”."),
    UndoneEvent(
      .storedTopicTaken, .topics, "t i m p f Down Enter", "Thema „Impftermin“ aus dem Themenspeicher.",
      "topic “Impftermin” from the store."),
    UndoneEvent(.topicsPasted, .topics, "2 Themen.", "2 topics.") {
      $0.tell(.pasted("Fasten\nArzttermin"))
      $0.press("Enter")
    },
    UndoneEvent(
      .storedTopicTaken, .topics, "Down Enter", "Thema „Impftermin“ aus dem Themenspeicher.",
      "topic “Impftermin” from the store."),
    UndoneEvent(
      .topicRetitled, .topics, "c Right x Enter", "Titel von „Was Masken kostenx“.", "title of “Was Masken kostenx”."),
    UndoneEvent(
      .topicDropped, .topics, "w", "Weglassen von „Was Masken kosten“.", "dropping of “Was Masken kosten”."),
    UndoneEvent(
      .topicDropped, .topics, "Down Enter w", "Weglassen von „Impftermin“.", "dropping of “Impftermin”."),
    UndoneEvent(.dotAdded, .topics, "+", "Punkt für „Was Masken kosten“.", "dot for “Was Masken kosten”."),
    UndoneEvent(
      .dotRemoved, .topics, "-", "Punkt weg bei „Was Masken kosten“.", "dot removed from “Was Masken kosten”."),
    UndoneEvent(
      .topicAcclaimed, .topics, "h", "Wahl per Daumen von „Was Masken kosten“.",
      "choice by thumbs of “Was Masken kosten”."),
    UndoneEvent(
      .topicChosen, .topics, "Enter", "Wahl von „Was Masken kosten“.", "choice of “Was Masken kosten”."),
    UndoneEvent(
      .tieDecided, .topics, "+ d Enter", "Entscheidung für „Was Masken kosten“.", "decision for “Was Masken kosten”."),
    UndoneEvent(.topicsMerged, .topics, "z 3", "Zusammenlegen von Themen.", "merging of topics."),
    UndoneEvent(.topicUnmerged, .topics, "z 3 l 1", "Trennen von Themen.", "separating of topics."),
    UndoneEvent(
      .topicLinked, .topics, "j 1", "Verknüpfung von „Was Masken kosten“.", "link of “Was Masken kosten”."),
  ]
}
