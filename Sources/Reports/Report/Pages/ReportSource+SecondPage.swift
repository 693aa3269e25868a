import Dialogue
import Words

extension ReportSource {
  /// What people need and what became of it, what keeps coming, how far they decide, and how to read all this.
  ///
  /// `others` is the rest of the Bilanz: what stands in place of numbers is explained where it occurs only.
  func secondPage(beside others: [Report.Chapter]) -> Report.Chapter {
    let sections =
      becomings
      + table(
        "topics_again", "Themen, die wiederkommen (● besprochen, ○ in der Liste)",
        "Topics that come back (● discussed, ○ in the list)", topicsAgain)
      + voicesInShort
    let marks = Set((others.flatMap(\.shown) + sections).flatMap(\.withheldMarks))
    return Report.Chapter(
      "outcome", "Was gebraucht wird und was daraus wurde", "What is needed and what became of it",
      sections + [
        .notes(caption: Bilingual("Wie diese Zahlen entstehen", "How these figures are made"), method(marks))
      ])
  }

  private var becomings: [Report.Section] {
    let needs = Report.Section.table(
      key: "needs_by_group_and_status",
      caption: Bilingual("Bedürfnisse nach Lebensbereich und Stand", "Needs by part of life and status"), needsByGroup)
    return [needs]
      + changed(
        "changed", .resolved, "Das hat sich geändert", "This has changed", "Was jetzt anders ist", "What is new")
      + changed("declined", .declined, "Das geht nicht, und warum", "What is not possible, and why", "Grund", "Reason")
  }

  private var voicesInShort: [Report.Section] {
    [
      .quotes(
        key: "selected_quotes", caption: Bilingual("Was Menschen sagen", "What people say"),
        Array(heard(.quote).quotes.prefix(3))),
      .table(
        key: "participation_in_short",
        caption: Bilingual(
          "Wie weit die Gruppe mitbestimmt: Stufe 1 (gar nicht) bis 9 (ganz allein)",
          "How far the group decides: stage 1 (not at all) to 9 (all by itself)"), stagesInShort),
    ]
  }

  /// Needs that may be seen, by the group of their area; a column for each status.
  private var needsByGroup: Table {
    let needs = statistics.standing
    let groups = Dictionary(grouping: needs) { need in
      categories.first { $0.key == need.content.category }?.group
    }
    let order = categories.map(\.group).reduce(into: [Bilingual?]()) { order, group in
      if !order.contains(group) { order.append(group) }
    }
    let rows = (order + [nil]).compactMap { group in groups[group].map { (group: group, needs: $0) } }
    let statuses = Need.Status.allCases.filter { $0 != .withdrawn }
    return Table(
      rows.map { (title: $0.group ?? Self.withoutArea, needs: $0.needs) }
        + (rows.count > 1 ? [(title: Self.all, needs: needs)] : []),
      [Field(.label, "group", "Lebensbereich", "Part of life") { .literal(key: $0.title.english, $0.title) }]
        + statuses.map { status in
          Field(.figure, status.rawValue, status.words.german, status.words.english) { row in
            .integer(row.needs.count { $0.status == status })
          }
        } + [Field(.figure, "needs", "zusammen", "Together") { .integer($0.needs.count) }])
  }

  private static let withoutArea = Bilingual("noch ohne Bereich", "no area yet")
  private static let all = Bilingual("alle Bereiche", "all parts")

  private func changed(
    _ key: String, _ status: Need.Status, _ german: String, _ english: String, _ germanAnswer: String,
    _ englishAnswer: String
  ) -> [Report.Section] {
    let all = released.filter { $0.need.status == status }
    let isCut = all.count > Self.mostOnPage
    return table(
      key, german + (isCut ? Self.latest.german : ""), english + (isCut ? Self.latest.english : ""),
      Table(
        Array(all.suffix(Self.mostOnPage)),
        [
          Field(.wording, "wording", .wording) { $0.wording },
          Field(.wording, "answer", germanAnswer, englishAnswer) { $0.words($0.need.answer) },
        ]))
  }

  /// The page is one sheet; chapters have the rest.
  private static let mostOnPage = 8
  private static let latest = Bilingual(" (die letzten acht; alle in Kapitel 6)", " (the last eight; all in chapter 6)")

  // MARK: Topics

  /// One row for each of the topics that stood in most lists, one mark for each session.
  private var topicsAgain: Table {
    let looks = TopicLook.all(in: sessions).filter(\.cameBack).sorted { left, right in
      (-left.timesListed, left.title, left.id) < (-right.timesListed, right.title, right.id)
    }
    return Table(
      Array(looks.prefix(Self.mostOnPage)),
      [
        Field(.wording, "title", "Thema", "Topic") { look in
          .text(gate.pass(look.title, from: .topic, in: settings?.id))
        },
        Field(.label, "sessions", "Termine", "Sessions") { .words(marks(of: $0)) },
        Field(.label, "discussed_in", "besprochen in", "Discussed in") { look in
          let numbers = look.occurrences.filter(\.topic.isDiscussed).map(\.session.number)
          guard !numbers.isEmpty else { return .literal(key: nil, Bilingual("wartet noch", "still waits")) }
          let isOne = numbers.count == 1
          return .literal(
            key: numbers.map(String.init).joined(separator: " "),
            Bilingual(
              "\(isOne ? "Termin" : "Termine") \(numbers.ranges)", "\(isOne ? "session" : "sessions") \(numbers.ranges)"
            ))
        },
      ])
  }

  /// The number of each session in whose list it stood, with a mark.
  private func marks(of look: TopicLook) -> Bilingual {
    let found = Dictionary(look.occurrences.map { ($0.session.id, $0.topic.isDiscussed) }) { $0 || $1 }
    let marks = sessions.compactMap { session in
      found[session.id].map { "\(session.number)\($0 ? "●" : "○")" }
    }.joined(separator: " ")
    return Bilingual(marks, marks)
  }

  // MARK: How far they decide

  /// Where nobody has assessed a stage, only what speaks for one.
  private var stagesInShort: Table {
    Table(
      areas,
      [
        Field(.label, "area", "Worüber wird entschieden?", "What is decided?") { $0.area.label.value },
        Field(.label, "stage", "Stufe", "Stage") {
          assessment.stages[$0.area]?.stage.value ?? .nothing
        },
        Field(.label, "evidence", "Was dafür spricht", "Evidence") { .words($0.evidence) },
      ])
  }
}
