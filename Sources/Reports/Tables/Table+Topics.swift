import Dialogue
import Words

extension Table {
  private typealias Listed = (session: SessionRecord, topic: TopicRecord, earlier: OutwardText?)

  /// One row for each topic in the list of a session, in the order of the list.
  static func topics(
    of extract: ArchiveExtract, filter: ExportFilter, methods: [String: Bilingual] = [:]
  ) -> Table {
    let held = extract.held
    let gate = TextGate(extract)
    // A topic that is taken up again may come from another cycle, with other people.
    let heard = held.flatMap { session in
      session.topics.map { LinkedTopic(id: $0.id, title: $0.title, cycle: session.cycle.id) }
    }
    let titles = Dictionary((extract.linked + heard).map { ($0.id, $0) }) { _, later in later }
    let listed = held.filter(filter.admits).flatMap { session in
      session.topics.filter(\.isExported).sorted { $0.position < $1.position }.map { topic in
        let earlier = topic.recurrenceOf.flatMap { titles[$0] }
        return Listed(
          session, topic, earlier.map { gate.pass($0.title, from: .topic, in: [$0.cycle, session.cycle.id]) })
      }
    }
    return Table(listed, fields(methods, gate))
  }

  /// `methods` are called by their titles; one that is not known here keeps its key.
  private static func fields(_ methods: [String: Bilingual], _ gate: TextGate) -> [Field<Listed>] {
    let head: [Field<Listed>] = [
      Field(.label, "date", "Datum", "Date", .sessionDay) { .date($0.session.date) },
      Field(.label, "session", "Termin", "Session", .sessionNumber) { .integer($0.session.number) },
      Field(.label, "cycle", "Durchlauf", "Cycle", .cycleName) { .text(gate.name(of: $0.session.cycle)) },
      Field(.wording, "title", "Thema", "Topic", .topicTitle) {
        .text(gate.pass($0.topic.title, from: .topic, in: $0.session.cycle.id))
      },
    ]
    let talk: [Field<Listed>] = [
      Field(.label, "discussed", "Besprochen", "Discussed", .topicDiscussed) { .flag($0.topic.isDiscussed) },
      Field(.figure, "minutes", "Minuten", "Minutes", .topicMinutes) { .count($0.topic.roundedMinutes) },
    ]
    let past: [Field<Listed>] = [
      Field(.label, "first_collected_on", "Zuerst gesammelt am", "First collected on", .topicFirstCollectedOn) {
        .date($0.topic.firstCollectedOn)
      },
      Field(.figure, "times_carried", "Wie oft mitgenommen", "Times carried", .topicTimesCarried) {
        .integer($0.topic.timesCarried)
      },
      Field(.wording, "recurrence", "Knüpft an", "Takes up again", .topicRecurrence) { .said($0.earlier) },
    ]
    return head
      + Field.keyed("origin", "Herkunft", "Origin", .topicOrigin) { .key($0.topic.origin) }
      + [
        Field(.figure, "dots", "Punkte", "Dots", .topicDots) { .count($0.topic.dots) }
      ]
      + Field.keyed("selection", "Auswahl", "Selection", .topicSelection) { .key($0.topic.selection) } + talk
      + Field.keyed("method", "Methode", "Method", .topicMethod) {
        $0.topic.method.map { .literal(key: $0, methods[$0] ?? Bilingual($0, $0)) } ?? .nothing
      } + past
  }
}

extension TopicRecord {
  /// Whether it stood in the list to the end, or was talked about whatever became of it.
  var isExported: Bool { isDiscussed || (mergedInto == nil && !isDropped) }

  /// How long it was on; nil when it was not discussed.
  var roundedMinutes: Int? {
    isDiscussed ? milliseconds.map { Duration.milliseconds($0).roundedMinutes } : nil
  }
}
