import Words

/// What an export has a row for.
package enum ExportKind: String, CaseIterable, Hashable, Sendable {
  case needs, topics, sessions, statistics
}

extension ExportKind {
  /// What people call it.
  var title: Bilingual {
    switch self {
    case .needs: Bilingual("Bedürfnisse", "Needs")
    case .topics: Bilingual("Themen", "Topics")
    case .sessions: Bilingual("Termine", "Sessions")
    case .statistics: Bilingual("Zahlen", "Statistics")
    }
  }

  /// Of what there is a row.
  var meaning: Bilingual {
    switch self {
    case .needs:
      Bilingual(
        "Vorgelesene und bestätigte Bedürfnisse, die gezeigt werden dürfen, eine Zeile für jedes, mit dem Stand am "
          + "letzten Tag, nach dem gefragt war, sonst mit dem letzten bekannten. Vertrauliche haben keine Zeile.",
        "Confirmed needs that may be seen, one row each, as they stood on the last day that was asked for, otherwise "
          + "as last known. Confidential ones have no row.")
    case .topics:
      Bilingual(
        "Themen in der Liste jedes Termins, eine Zeile für jedes, in der Reihenfolge der Liste.",
        "Topics in the list of each session, one row each, in the order of the list.")
    case .sessions:
      Bilingual(
        "Eine Zeile für jeden Termin, der stattfand, mit seinen Dingen, und eine für jeden vollständigen Abschnitt, "
          + "mit seinen Menschen. Für Leser außerhalb des Teams gibt es keine Zeilen von Terminen.",
        "One row for each session that took place, with its things, and one for each complete section, with its "
          + "people. For readers outside the team there are no rows of sessions.")
    case .statistics:
      Bilingual(
        "Kennzahlen des Zeitraums in langer Form: eine Zeile für jede Kennzahl oder einen Teil davon.",
        "Figures of the range, in long form: one row for each figure or part of it.")
    }
  }
}
