import Dialogue
import Words

extension ReportSource {
  /// 7: what people can do and what they have done; plans belong to those who made them and are only counted.
  var strengths: Report.Chapter {
    let strengths = heard(.strength)
    let successes = heard(.success)
    return Report.Chapter(
      "strengths", "Stärken, Pläne, Gelungenes", "Strengths, plans, what worked",
      [
        .sentence(
          (showsWords
            ? "Stärken und was geklappt hat stehen hier, wenn sie freigegeben sind."
            : "Stärken und was geklappt hat werden hier gezählt.")
            + " Pläne gehören den Menschen; wir zählen sie nur.",
          (showsWords
            ? "Strengths and what worked are here when they were released."
            : "Strengths and what worked are counted here.") + " Plans belong to people; they are only counted."),
        .figures(
          shown(
            strengths.statistics("strengths", "Stärken", "Strengths")
              + successes.statistics("successes", "Das hat geklappt", "That worked"))
            + figures("plans", "plans_by_outcome")),
      ] + quotes("strengths", "Freigegebene Stärken", "Released strengths", strengths.quotes)
        + quotes("successes", "Was geklappt hat (freigegeben)", "What worked (released)", successes.quotes),
      emptiness: emptiness)
  }

  /// 11: what people said and passed on; quotes are the only words that everybody may read.
  var voices: Report.Chapter {
    let said = heard(.quote)
    let views = heard(.perspective)
    let takeaways = heard(.takeaway)
    return Report.Chapter(
      "voices", "Stimmen", "Voices",
      releasedSentences(said, views, takeaways) + [
        .figures(
          shown(
            said.statistics("quotes", "Zitate", "Quotes", .quotes)
              + views.statistics("perspectives", "Perspektiven", "Perspectives")
              + takeaways.statistics("takeaways", "Das nehmen Menschen mit", "What people take home"))),
        .quotes(key: "quotes", caption: Bilingual("Freigegebene Zitate", "Released quotes"), said.quotes),
      ] + quotes("perspectives", "Freigegebene Perspektiven", "Released perspectives", views.quotes)
        + quotes("takeaways", "Das nehmen Menschen mit", "What people take home", takeaways.quotes),
      emptiness: emptiness)
  }

  /// Only where such sentences follow.
  private func releasedSentences(_ quotes: HeardWords, _ others: HeardWords...) -> [Report.Section] {
    guard ([quotes] + (showsWords ? others : [])).contains(where: { !$0.released.isEmpty }) else { return [] }
    return [.sentence("Diese Sätze hat die Gruppe freigegeben.", "The group released these sentences.")]
  }

  /// 13: what staff make of it.
  var demands: Report.Chapter {
    let concerns = heard(.concern)
    let ideas = heard(.idea)
    return Report.Chapter(
      "demands", "Abgeleitete Bedarfe, Bedenken, Ideen", "Derived demands, concerns, ideas",
      demandInWords + [
        .figures(
          shown(
            concerns.statistics("concerns", "Bedenken", "Concerns")
              + ideas.statistics("ideas", "Ideen aus der Gruppe", "Ideas from the group")))
      ]
        + table(
          "derived_demands", "Abgeleitete Bedarfe", "Derived demands",
          Table(
            released.filter { !$0.need.derivedDemand.isEmpty },
            [
              Field(.label, "category", .category) { $0.area },
              Field(.wording, "derived_demand", .derivedDemand) { $0.words($0.need.derivedDemand) },
            ]))
        + quotes("concerns", "Bedenken aus der Gruppe", "Concerns from the group", concerns.quotes)
        + quotes("ideas", "Ideen aus der Gruppe", "Ideas from the group", ideas.quotes)
        + statements("staff_demands", .demand, "Das Team leitet daraus ab", "What the team derives from it")
        + statements("staff_concerns", .concern, "Bedenken des Teams", "Concerns of the team")
        + statements("staff_ideas", .idea, "Ideen des Teams", "Ideas of the team"),
      emptiness: emptiness)
  }

  /// What a demand is, where one follows.
  private var demandInWords: [Report.Section] {
    let isThere = released.contains { !$0.need.derivedDemand.isEmpty } || !assessment.statements(.demand).isEmpty
    guard showsWords, isThere else { return [] }
    return [
      .sentence(
        "Ein Bedürfnis gehört der Gruppe. Einen Bedarf leitet das Team daraus ab.",
        "A need belongs to the group. A demand is what the team derives from it.")
    ]
  }

  /// 14: how it goes on.
  var outlook: Report.Chapter {
    let open = statistics.standing.count { !$0.status.isSettled }
    let formats = heard(.format)
    let offers = released.filter { $0.need.category == "offer_feedback" }
    return Report.Chapter(
      "outlook", "Ausblick und Verstetigung", "Outlook and continuation",
      [
        .sentence(
          "Was offen ist, nehmen wir mit." + (showsWords ? " So kann es weitergehen." : ""),
          "What is open is taken along." + (showsWords ? " This is how it can go on." : "")),
        .figures(
          shown(
            [Statistic("needs_open", "Offene Bedürfnisse", "Open needs", .needs, open)]
              + formats.statistics("formats", "Sätze zum Format", "Remarks on the format"))),
      ]
        + table(
          "continuation", "Das sagt die Gruppe zum Angebot", "What the group says about the offer",
          Table(
            offers,
            [
              Field(.wording, "wording", .wording) { $0.wording },
              Field(.wording, "next_step", .nextStep) { $0.words($0.need.nextStep) },
              Field(.wording, "responsible", .responsible) { $0.responsible },
              Field(.label, "due_on", .dueOn) { .day($0.need.dueOn) },
            ]))
        + quotes("formats", "Das soll bleiben oder anders werden", "What should stay or change", formats.quotes)
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
