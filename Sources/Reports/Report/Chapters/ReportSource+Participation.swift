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
          "Die Stufe schätzen Menschen ein, am besten mit der Gruppe. Das Programm zeigt nur, was dafür spricht.",
          "People assess the stage, best together with the group. The program only shows the evidence."),
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
    let forwarded = needs.count { $0.status != .captured }
    let confirmed = needs.count { $0.isConfirmed }
    // The same needs as in the loop quote: the group could not yet hear of those of the last session.
    let earlier = statistics.earlier
    let answered = earlier.count { $0.reportedBackOn != nil }
    let rules = Set(sessions.last?.cycle.groundRules ?? []).subtracting(sessions.first?.cycle.groundRules ?? []).count
    let formats = sessions.flatMap(\.notes).count { $0.kind == .format }
    let extensions = statistics.sum { $0.count(.topicExtension) }
    return [
      Area(.topics, told("Aus der Gruppe", "From the group", own, of: collected)),
      Area(.rules, told("Neue Gesprächsregeln", "New ground rules", rules)),
      Area(
        .format,
        joined(
          told("Rückmeldungen zum Format", "Remarks on the format", formats),
          told("Verlängerungen per Daumen", "Extensions by thumbs", extensions))),
      Area(
        .offers,
        joined(
          told(
            "Bedürfnisse, um die sich jemand gekümmert hat", "Needs that somebody took on", forwarded, of: needs.count),
          told("von früheren Terminen rückgemeldet", "earlier needs reported back", answered, of: earlier.count))),
      Area(
        .evaluation,
        told("Bedürfnisse vorgelesen und bestätigt", "Needs read out and confirmed", confirmed, of: needs.count)),
    ]
  }

  private func told(_ german: String, _ english: String, _ part: Int, of whole: Int? = nil) -> Bilingual {
    guard let whole else { return Bilingual("\(german): \(part)", "\(english): \(part)") }
    return Bilingual("\(german): \(part) von \(whole)", "\(english): \(part) of \(whole)")
  }

  private func joined(_ first: Bilingual, _ second: Bilingual) -> Bilingual {
    Bilingual("\(first.german) · \(second.german)", "\(first.english) · \(second.english)")
  }
}

extension ParticipationStage {
  /// The number with its name; for programs the number.
  var value: Table.Value {
    .literal(key: String(rawValue), Bilingual("\(rawValue) \(words.german)", "\(rawValue) \(words.english)"))
  }
}
