import Dialogue
import Words

extension ReportSource {
  /// An area of decisions with what speaks for a stage in it.
  typealias Area = (area: DecisionArea, evidence: Bilingual)

  /// 12: what speaks for a stage of participation. Which one it is, people decide; it is never computed.
  var participation: Report.Chapter {
    let table = Table(
      areas,
      [
        Field(.label, "area", "Worüber wird entschieden?", "What is decided?") { $0.area.label.value },
        Field(.label, "stage", "Stufe der Beteiligung", "Stage of participation") {
          assessment.stages[$0.area]?.stage.value ?? Self.notAssessed
        },
        Field(.wording, "reason", "Warum?", "Why?") {
          .said(assessment.stages[$0.area].map { gate.pass($0.reason, from: .assessment, in: settings?.id) })
        },
        Field(.label, "evidence", "Was dafür spricht", "Evidence") { .words($0.evidence) },
      ]
    ).shown(under: control)
    return Report.Chapter(
      "participation", "Stufe der Beteiligung", "Stage of participation",
      [
        .sentence(
          "Die Stufe schätzen Menschen ein, am besten mit der Gruppe. Diese Bilanz zeigt nur, was dafür spricht.",
          "People assess the stage, best together with the group. This review only shows the evidence."),
        .table(
          key: "participation",
          caption: Bilingual("Stufen nach Bereich der Entscheidung", "Stages by area of decision"), table),
      ])
  }

  private static let notAssessed = Table.Value.literal(
    key: nil, Bilingual("noch nicht eingeschätzt", "not yet assessed"))

  var areas: [Area] {
    let collected = statistics.sum(\.topicsCollected)
    let own = collected - statistics.sum(\.impulses)
    let needs = statistics.standing
    let moved = needs.count { $0.status != .captured }
    let confirmed = needs.count { $0.isConfirmed }
    // The same needs as in the loop quote: the group could not yet hear of those of the last session.
    let earlier = statistics.earlier
    let answered = earlier.count { $0.reportedBackOn != nil }
    let remarks = needs.count { $0.category == "offer_feedback" }
    let formats = sessions.flatMap(\.notes).count { $0.kind == .format }
    let extended = sessions.flatMap(\.events).filter { $0.kind == .topicExtension }
    return [
      Area(.topics, joined(told("Aus der Gruppe", "From the group", own, of: collected))),
      Area(.rules, joined(told("Neue Gesprächsregeln", "New ground rules", newRules))),
      Area(
        .format,
        joined(
          told("Sätze zum Format", "Remarks on the format", formats),
          told("Mehr Zeit für ein Thema", "More time for a topic", extended.count),
          told(
            "davon mit gezählten Daumen", "of these with thumbs counted", extended.count { $0.outcome != nil },
            of: extended.isEmpty ? nil : extended.count)
        )),
      Area(
        .offers,
        joined(
          told(
            "Bedürfnisse, die jemand übernommen, weitergeleitet oder entschieden hat",
            "Needs that somebody took on, forwarded or decided", moved, of: needs.count),
          told(
            "frühere Bedürfnisse, deren Antwort die Gruppe kennt", "earlier needs answered to the group", answered,
            of: earlier.count))),
      Area(
        .evaluation,
        joined(
          told("Bedürfnisse zu diesem Angebot", "Needs about this offer", remarks),
          told("Bedürfnisse vorgelesen und bestätigt", "Needs read out and confirmed", confirmed, of: needs.count))),
    ]
  }

  /// How many rules the group made: in the sessions, and, of records that do not tell, between the first and the last.
  private var newRules: Int {
    let made = Set(sessions.flatMap(\.newRules))
    let (first, last) = (sessions.first?.cycle.groundRules ?? [], sessions.last?.cycle.groundRules ?? [])
    return made.union(Set(last).subtracting(first)).count
  }

  /// Nil where there was nothing that could speak for or against a stage.
  private func told(_ german: String, _ english: String, _ part: Int, of whole: Int? = nil) -> Bilingual? {
    guard whole ?? part > 0 else { return nil }
    guard let whole else { return Bilingual("\(german): \(part)", "\(english): \(part)") }
    return Bilingual("\(german): \(part) von \(whole)", "\(english): \(part) of \(whole)")
  }

  private func joined(_ evidence: Bilingual?...) -> Bilingual {
    let known = evidence.compactMap(\.self)
    guard !known.isEmpty else { return Bilingual("nichts dazu aufgeschrieben", "nothing written down about it") }
    return Bilingual(
      known.map(\.german).joined(separator: " · "), known.map(\.english).joined(separator: " · "))
  }
}

extension ParticipationStage {
  /// The number with its name; for programs the number.
  var value: Table.Value {
    .literal(key: String(rawValue), Bilingual("\(rawValue) \(words.german)", "\(rawValue) \(words.english)"))
  }
}
