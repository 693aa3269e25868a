import Dialogue
import Words

extension ReportSource {
  /// 3: what was talked about, and what waits.
  var topics: Report.Chapter {
    let waiting = waitingTopics
    let aspects = heard(.healthHelpful, .healthWatchOut)
    return Report.Chapter(
      "topics", "Themen", "Topics",
      [
        .sentence(
          "Die Gruppe sammelt Themen und wählt mit Punkten oder per Handzeichen aus. Ein Impuls kommt von der Moderation.",
          "The group collects topics and chooses with dots or by a show of hands. An impulse comes from the facilitator."
        ),
        .figures(
          figures("topics_collected", "topics_discussed", "topic_minutes", "topics_impulse", "impulse_share")
            + shown(
              [Statistic("topics_waiting", "Themen im Themenspeicher", "Topics in the store", .topics, waiting.count)]
                + aspects.statistics("health_aspects", "Sätze zur Gesundheit", "Sentences about health"))),
      ] + table("topics_discussed", "Besprochene Themen", "Topics that were discussed", discussed)
        + table(
          "health_aspects", "Was zur Gesundheit gesagt wurde", "What was said about health",
          table(of: aspects).groupedByFirstColumn)
        + table(
          "topics_waiting", "Diese Themen warten", "These topics wait",
          Table(
            waiting,
            [
              Field(.wording, "title", "Thema", "Topic") {
                .text(passed($0.title, of: $0.occurrences.last?.session))
              },
              Field(.label, "first_collected_on", "Seit", "Since") { .day($0.firstCollectedOn) },
              Field(.figure, "sessions_listed", "Termine in der Liste", "Sessions in the list") {
                .integer($0.timesListed)
              },
            ])),
      emptiness: emptiness)
  }

  private typealias Listed = (session: SessionRecord, topic: TopicRecord)

  private var discussed: Table {
    let listed = sessions.flatMap { session in
      session.topics.filter(\.isDiscussed).sorted { $0.position < $1.position }.map { Listed(session, $0) }
    }
    return Table(
      listed,
      [
        Field(.label, "session", "Termin", "Session") { .integer($0.session.number) },
        Field(.wording, "title", "Thema", "Topic") { .text(passed($0.topic.title, of: $0.session)) },
        Field(.label, "origin", "Herkunft", "Origin") { $0.topic.origin.label.value },
        Field(.figure, "dots", "Punkte", "Dots") { .count($0.topic.dots) },
        Field(.figure, "minutes", "Minuten", "Minutes") { .count($0.topic.roundedMinutes) },
      ])
  }

  private func table(of aspects: HeardWords) -> Table {
    Table(
      aspects.released,
      [
        Field(.wording, "topic", "Thema", "Topic") { note in
          .said(note.topic.flatMap { note.session.standingTopic($0)?.title }.map { passed($0, of: note.session) })
        },
        Field(.label, "kind", "Art", "Kind") { note in
          note.kind == .healthHelpful
            ? .literal(key: "helpful", Bilingual("hilfreich", "helpful"))
            : .literal(key: "watchOut", Bilingual("zu beachten", "watch out"))
        },
        Field(.wording, "text", "Was gesagt wurde", "What was said") { .said($0.text) },
      ])
  }

  /// A title as it may leave.
  private func passed(_ title: String, of session: SessionRecord?) -> OutwardText {
    gate.pass(title, from: .topic, in: session?.cycle.id)
  }

  /// Topics that stand in the store after these sessions, the oldest first.
  var waitingTopics: [TopicLook] {
    TopicLook.all(in: sessions).filter(\.isWaiting).sorted { left, right in
      let days = (left.firstCollectedOn?.daysSinceEpoch ?? 0, right.firstCollectedOn?.daysSinceEpoch ?? 0)
      return (days.0, left.title, left.id) < (days.1, right.title, right.id)
    }
  }

  /// 4: how the talk was spread, without telling of anybody.
  var talk: Report.Chapter {
    Report.Chapter(
      "talk", "Beteiligung im Gespräch", "Taking part in the talk",
      [
        .sentence(
          "Zuhören ist auch Mitmachen. Wer gerade nichts sagen will, gibt das Wort weiter: Das ist eine volle Antwort.",
          "Listening is taking part as well. Whoever does not want to say anything passes: that is a full answer."),
        .sentence(
          "Redezeit läuft nur, solange jemand das Wort hat. Runden zu Beginn und am Ende, Stille und Pausen zählen nicht "
            + "dazu.",
          "Speaking time only runs while somebody is speaking. Rounds at the start and the end, silence and breaks are "
            + "not part of it."),
        .figures(
          figures(
            "turns", "talk_minutes", "talk_minutes_by_kind", "participants_by_turn", "talk_minutes_per_person_min",
            "talk_minutes_per_person_median", "talk_minutes_per_person_max", "passes")),
      ] + notYet, emptiness: emptinessOfPeople)
  }

  /// 10: what came in between.
  var disturbances: Report.Chapter {
    Report.Chapter(
      "disturbances", "Störungen und Technik", "Disturbances and technology",
      [
        .sentence(
          "Störungen gehen vor. Die Gruppe hält an, klärt und macht dann weiter. Die Dauer zählt vom Anhalten, bis "
            + "es weitergeht, also auch, wenn gerade niemand spricht.",
          "Disturbances come first. The group stops, clears it up and then goes on. Their duration is from stopping to "
            + "going on, also while nobody speaks."),
        .figures(
          figures("disturbances", "disturbance_minutes") + kindsOfDisturbances
            + figures("active_breaks", "active_break_minutes", "dial_in_issues_by_kind")),
      ])
  }

  /// Of what kind they were, and how they ended.
  private var kindsOfDisturbances: [Report.Figure] {
    let events = sessions.flatMap(\.events).filter { $0.kind == .disturbance }
    guard !events.isEmpty else { return [] }
    return shown(
      [Statistic](
        "disturbances_by_kind", "Störungen nach Art", "Disturbances by kind", .disturbances,
        things: events.map { Disturbance.Kind(rawValue: $0.detail)?.label ?? Disturbance.Kind.other.label }, labels: [])
        + [Statistic](
          "disturbances_by_outcome", "Wie sie ausgingen", "How they ended", .disturbances,
          things: events.map { $0.outcome.flatMap(Disturbance.Outcome.init)?.label }, labels: [], rest: .open))
  }
}
