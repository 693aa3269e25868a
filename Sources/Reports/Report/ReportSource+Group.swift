import Dialogue
import Words

extension ReportSource {
  /// 7: what people can do and what they have done; plans belong to those who made them and are only counted.
  var strengths: Report.Chapter {
    let released = notes(.strength)
    let strengths = sessions.flatMap(\.notes).count { $0.kind == .strength }
    let successes = sessions.flatMap(\.notes).count { $0.kind == .success }
    return Report.Chapter(
      "strengths", "Stärken, Pläne, kleine Erfolge", "Strengths, plans, small successes",
      [
        .sentence(
          "Stärken stehen hier nur, wenn sie freigegeben sind. Pläne gehören den Menschen; wir zählen sie nur.",
          "Strengths are here only when they were released. Plans belong to people; they are only counted."),
        .figures(
          shown(
            [
              Statistic("strengths", "Stärken", "Strengths", .notes, strengths),
              Statistic(
                "strengths_released", "davon freigegeben", "Of these released", .notes, released.count, of: strengths),
              Statistic("successes", "Das hat geklappt", "That worked", .notes, successes),
              Statistic("plans", "Eigene Pläne", "Own plans", .plans, sessions.reduce(0) { $0 + $1.plans.count }),
            ] + planOutcomes)),
      ] + quotes("strengths", "Freigegebene Stärken", "Released strengths", released)
        + quotes("successes", "Freigegebene Erfolge", "Released successes", notes(.success)))
  }

  /// Behind each plan is one person, so that these go through disclosure control as people do.
  private var planOutcomes: [Statistic] {
    let facts = sessions.flatMap(\.planFacts).sorted { ($0.at, $0.id) < ($1.at, $1.id) }
    let last = Dictionary(facts.map { ($0.plan, $0.outcome) }) { _, later in later }
    guard !last.isEmpty else { return [] }
    let split = Split([], counts: Dictionary(grouping: last.values) { $0.label }.mapValues(\.count))
    return [Statistic](
      "plans_by_outcome", "Wie die Pläne gelaufen sind", "How the plans went", .plans, split, under: control)
  }

  /// 11: what people said and passed on; the only words that everybody may read.
  var voices: Report.Chapter {
    let quotes = notes(.quote)
    return Report.Chapter(
      "voices", "Stimmen", "Voices",
      [
        .sentence("Diese Sätze hat die Gruppe freigegeben.", "The group released these sentences."),
        .figures(
          shown([Statistic("quotes_released", "Freigegebene Zitate", "Released quotes", .quotes, quotes.count)])),
        .quotes(key: "quotes", caption: Bilingual("Zitate", "Quotes"), quotes),
      ])
  }

  /// 13: what staff make of it.
  var demands: Report.Chapter {
    let concerns = notes(.concern, releasedOnly: false)
    let ideas = notes(.idea, releasedOnly: false)
    return Report.Chapter(
      "demands", "Abgeleitete Bedarfe, Bedenken, Ideen", "Derived demands, concerns, ideas",
      [
        .sentence(
          "Ein Bedürfnis gehört der Gruppe. Einen Bedarf leitet das Team daraus ab.",
          "A need belongs to the group. A demand is what the team derives from it."),
        .figures(
          shown([
            Statistic("concerns", "Bedenken", "Concerns", .notes, concerns.count),
            Statistic("ideas", "Ideen aus der Gruppe", "Ideas from the group", .notes, ideas.count),
          ])),
      ]
        + table(
          "derived_demands", "Abgeleitete Bedarfe", "Derived demands",
          Table(
            released.filter { !$0.need.derivedDemand.isEmpty },
            [
              Field(.label, "category", .category) { $0.area },
              Field(.wording, "derived_demand", .derivedDemand) { $0.words($0.need.derivedDemand) },
            ]))
        + quotes("concerns", "Bedenken aus der Gruppe", "Concerns from the group", concerns)
        + quotes("ideas", "Ideen aus der Gruppe", "Ideas from the group", ideas)
        + statements("staff_demands", .demand, "Das Team leitet daraus ab", "What the team derives from it")
        + statements("staff_concerns", .concern, "Bedenken des Teams", "Concerns of the team")
        + statements("staff_ideas", .idea, "Ideen des Teams", "Ideas of the team"))
  }

  /// 14: how it goes on.
  var outlook: Report.Chapter {
    let open = statistics.held.flatMap(\.needs).count { !$0.status.isSettled }
    let offers = released.filter { $0.need.category == "offer_feedback" }
    return Report.Chapter(
      "outlook", "Ausblick und Verstetigung", "Outlook and continuation",
      [
        .sentence(
          "Was offen ist, nehmen wir mit. So kann es weitergehen.",
          "What is open is taken along. This is how it can go on."),
        .figures(shown([Statistic("needs_open", "Offene Bedürfnisse", "Open needs", .needs, open)])),
      ]
        + table(
          "continuation", "Das sagt die Gruppe zum Angebot", "What the group says about the offer",
          Table(
            offers,
            [
              Field(.wording, "wording", .wording) { $0.wording },
              Field(.wording, "next_step", .nextStep) { $0.words($0.need.nextStep) },
              Field(.wording, "responsible", .responsible) { $0.words($0.need.responsible) },
              Field(.label, "due_on", .dueOn) { .day($0.need.dueOn) },
            ]))
        + statements("staff_outlook", .outlook, "So sieht es das Team", "How the team sees it"))
  }
}

extension Need.Status {
  /// Whether nothing more is to be done but to tell.
  fileprivate var isSettled: Bool {
    switch self {
    case .captured, .forwarded, .inProgress: false
    case .resolved, .declined, .withdrawn: true
    }
  }
}
