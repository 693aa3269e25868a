import Dialogue
import Words

/// How the net of partners grew, for the chapter about them.
extension ReportSource {
  /// From the first session to the last; nil where no partner was in the net on either day.
  private var net: PartnerNet? {
    guard let settings, let first = sessions.map(\.date).min(), let last = sessions.map(\.date).max() else {
      return nil
    }
    let net = PartnerNet(partnerFacts, stages, from: first, to: last, in: settings.zone)
    return net.first.isEmpty && net.last.isEmpty ? nil : net
  }

  /// Partners are things: their numbers are exact for every reader.
  var growth: [Report.Section] {
    guard let net else { return [] }
    return [
      .sentence(
        "Netzwerkpartner im Verzeichnis am ersten Termin: \(net.firstAwake), am letzten: \(net.lastAwake); "
          + "eingeschlafene zählen nicht mit. Neu: \(net.new), weiter als vorher: \(net.movedUp), eingeschlafen: "
          + "\(net.fellAsleep).",
        "Network partners in the directory at the first session: \(net.firstAwake), at the last: \(net.lastAwake); "
          + "those gone quiet do not count. New: \(net.new), nearer than before: \(net.movedUp), gone quiet: "
          + "\(net.fellAsleep)."),
      .table(
        key: "net",
        caption: Bilingual("Das Netz am ersten und am letzten Termin", "The net at the first and the last session"),
        Table(
          PartnerStage.allCases,
          [
            Field(.label, "stage", "Stufe", "Stage") { .key($0) },
            Field(.figure, "partners_by_stage_first", "Erster Termin", "First session") {
              .integer(net.first[$0] ?? 0)
            },
            Field(.figure, "partners_by_stage_last", "Letzter Termin", "Last session") { .integer(net.last[$0] ?? 0) },
          ])),
    ]
  }

  /// The same as figures for programs.
  var growthFigures: [Report.Figure] {
    guard let net else { return [] }
    return shown([
      Statistic("partners_new", "neu im Netz", "New in the net", .partners, net.new),
      Statistic("partners_moved_up", "weiter als vorher", "Nearer than before", .partners, net.movedUp),
      Statistic("partners_fallen_asleep", "eingeschlafen", "Fallen asleep", .partners, net.fellAsleep),
    ])
  }

  /// What keeps an offer closed, in the words of the team. A partner who is there only for needs of which no words may
  /// leave would tell of them.
  var closedOffers: Table {
    let helping = links.values.reduce(into: Set<NetworkPartner.ID>()) { $0.formUnion($1) }
    let named = released.reduce(into: Set<NetworkPartner.ID>()) { $0.formUnion(links[$1.need.id] ?? []) }
    return Table(
      directory.filter { partner in
        (!partner.barrier.isEmpty || !partner.opening.isEmpty)
          && (named.contains(partner.id) || !helping.contains(partner.id))
      },
      [
        Field(.wording, "name", "Netzwerkpartner", "Network partner") { .text(OutwardText(naming: $0.name)) },
        Field(.wording, "barrier", "Was erschwert den Zugang?", "What makes access hard?") {
          .said(passed($0.barrier))
        },
        Field(.wording, "opening", "Was würde helfen?", "What would help?") { .said(passed($0.opening)) },
      ])
  }
}
