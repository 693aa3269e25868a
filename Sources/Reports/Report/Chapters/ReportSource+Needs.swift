import Dialogue
import Words

extension ReportSource {
  /// From this share of needs in „other“ on, an area is missing (FIELD 3.1).
  private static let otherLimit = 15

  /// 5: what people need.
  var needsByArea: Report.Chapter {
    let counted = statistics.standing
    let categories = figures("needs_by_category")
    let other = counted.count { $0.category == "other" }
    let isAreaMissing = showsWords && other * 100 > Self.otherLimit * counted.count
    return Report.Chapter(
      "needs", "Bedürfnisse", "Needs",
      [
        .sentence(
          (showsWords ? "Bedürfnisse stehen in den Worten der Gruppe." : "Bedürfnisse stehen hier als Zahlen.")
            + " Vertrauliche kommen dazu: Von ihnen sagen wir nur, wie viele es sind.",
          (showsWords ? "Needs are in the words of the group." : "Needs are here as numbers.")
            + " Confidential ones come in addition: of them only their number is told."),
        .sentence(
          "Wir zählen Hände nur, wenn mindestens \(control.smallest) Menschen sagten, dass es ihnen auch so geht.",
          "Hands are counted only where at least \(control.smallest) people said that they feel the same."),
        .figures(
          figures("needs")
            + shown([
              .some(
                "needs_confirmed", "davon vorgelesen und bestätigt", "Of these read out and confirmed", .needs,
                counted.count(where: \.isConfirmed), of: counted.count)
            ]) + figures("needs_confidential") + categories
            + figures("needs_by_gkv_field", "needs_by_level", "needs_by_urgency", "hands", "hands_by_category")),
      ]
        + withoutField(counted)
        + (isAreaMissing
          ? [
            .sentence(
              "Mehr als 15 von 100 Bedürfnissen stehen unter „Sonstiges“. Wahrscheinlich fehlt ein Bereich.",
              "More than 15 of 100 needs are under “Other”. Probably an area is missing.")
          ] : [])
        + chart(Bilingual("Bedürfnisse nach Bereich", "Needs by area"), of: categories)
        + table("top_needs", "Das geht vielen so", "Many feel the same", top))
  }

  /// Why a need, also one about health, may be of no field.
  private func withoutField(_ needs: [CurrentNeed]) -> [Report.Section] {
    guard needs.contains(where: { $0.field == GKVField.none }) else { return [] }
    return [
      .sentence(
        "Krankenkassen fördern Vorbeugung in vier Handlungsfeldern. Andere Bedürfnisse gehören zu keinem davon, auch "
          + "manche zur Gesundheit, zum Beispiel ein Arzttermin.",
        "Health insurers support prevention in four fields of action. Other needs are of none of them, also some about "
          + "health, for example seeing a doctor.")
    ]
  }

  /// The five released needs for which most hands were raised: the order is that of the numbers that are told.
  private var top: Table {
    let shared = released.enumerated().compactMap { place, need in
      need.need.sharedBy.flatMap(control.unlessFew).map { (hands: $0, place: place, need: need) }
    }
    return Table(
      Array(shared.sorted { (-$0.hands.value, $0.place) < (-$1.hands.value, $1.place) }.prefix(5)),
      [
        Field(.wording, "wording", .wording) { $0.need.wording },
        Field(.label, "category", .category) { $0.need.area },
        Field(.figure, "shared_by", "Hände", "Hands") { .people($0.hands) },
      ])
  }

  /// 6: what became of them.
  var outcomes: Report.Chapter {
    Report.Chapter(
      "outcomes", "Was ist daraus geworden?", "What became of it?",
      [
        .sentence(
          "Die Gruppe soll zu jedem Bedürfnis eine Antwort hören, auch ein Nein."
            + (showsWords ? "" : " Hier steht, wie oft das so war."),
          "The group is to hear an answer to every need, also a no."
            + (showsWords ? "" : " Here it says how often that was so.")),
        .sentence(
          "Die Rückmeldequote sagt, zu wie vielen Bedürfnissen die Gruppe eine Antwort gehört hat. Die vom letzten Termin "
            + "zählen nicht mit, denn dazu konnte sie noch nichts hören. Wie viele gelöst sind, steht beim Stand.",
          "The share reported back tells of how many needs the group has heard an answer. Those of the last session do "
            + "not count, for of them it could not have heard yet. How many are resolved stands with the status."),
        .figures(
          figures("needs_by_status", "needs_answered")
            + figures(
              "needs_before_last_session", "needs_reported_back", "loop_quote", sessions: Array(numbers.dropLast()))
            + figures(
              "needs_waiting_before", "needs_waiting_reported_back", sessions: statistics.before.map(\.session.number))),
      ] + table("answers", "Die Bedürfnisse und ihr Stand", "The needs and their status", answers))
  }

  private var answers: Table {
    Table(
      released,
      [
        Field(.label, "session", "Termin", "Session") { .integer($0.session.number) },
        Field(.wording, "wording", .wording) { $0.wording },
        Field(.label, "status", .status) { $0.need.status.label.value },
        Field(.wording, "answer", .answer) { $0.words($0.need.answer) },
        Field(.label, "reported_back_on", "Der Gruppe gesagt am", "Told to the group on") {
          .day($0.need.reportedBackOn)
        },
      ])
  }

  /// 8: who can help.
  var partners: Report.Chapter {
    let named = namedPartners
    return Report.Chapter(
      "partners", "Netzwerkpartner und Sozialraum", "Network partners and neighbourhood",
      [
        .sentence(
          showsWords
            ? "Diese Stellen können helfen. Die Gruppe oder das Team hat sie genannt."
            : "Die Gruppe oder das Team hat Stellen genannt, die helfen können. Hier stehen sie als Zahl.",
          showsWords
            ? "These can help. The group or the team named them."
            : "The group or the team named others who can help. Here they are numbers."),
        .figures(
          shown([
            Statistic(
              "partners", "Bei Bedürfnissen genannte Stellen", "Named with needs", .partners, named.count),
            Statistic(
              "partners_in_directory", "Netzwerkpartner im Verzeichnis des Teams",
              "Network partners in the directory of the team",
              .partners, directory.count),
          ]) + growthFigures),
      ] + growth
        + table(
          "partners", "Wer helfen kann", "Who can help", table(of: named))
        + table("directory", "Aus dem Verzeichnis", "From the directory", helpful)
        + table("closed_offers", "Was den Zugang erschwert", "What makes access hard", closedOffers),
      emptiness: emptiness)
  }

  /// A partner as it was named, with the needs with which it was.
  private typealias NamedPartner = (key: String, value: [ExportedNeed])

  /// No order follows from a number that is not told.
  private var namedPartners: [NamedPartner] {
    let groups = released.reduce(into: [String: [ExportedNeed]]()) { groups, current in
      for helper in Need.helpers(in: current.need.helpers) { groups[helper, default: []].append(current) }
    }
    return groups.sorted { left, right in
      let counts = [left, right].map { needs(ofOnePartner: $0.value.count).number ?? 0 }
      return (-counts[0], left.key.folded, left.key) < (-counts[1], right.key.folded, right.key)
    }
  }

  private func table(of partners: [NamedPartner]) -> Table {
    Table(
      partners,
      [
        Field(.wording, "helpers", .helpers) { .text($0.value[0].passed($0.key)) },
        Field(.figure, "needs", "Bedürfnisse", "Needs") { needs(ofOnePartner: $0.value.count) },
        Field(.wording, "existing_offer", "Gibt es schon", "Exists already") { partner in
          partner.value.first { !$0.need.existingOffer.isEmpty }.map { $0.words($0.need.existingOffer) } ?? .nothing
        },
      ])
  }

  /// For how many needs one partner is named: outside the team a small number with a name and a place would lead to the
  /// people of that place.
  private func needs(ofOnePartner count: Int) -> Table.Value {
    control.profile == .internal || count >= control.smallest ? .integer(count) : .nothing
  }

  /// A partner of no district in particular is there for all of them.
  private static let everyDistrict = Table.Value.literal(key: nil, Bilingual("alle Landkreise", "all districts"))

  /// Partners of the directory that were found to help with needs that may be passed on. How to reach them is left
  /// out: that may lead to one person. Outside the team their districts are as well: they would tell where a need is
  /// from.
  private var helpful: Table {
    let linked = directory.map { partner in
      (partner: partner, needs: released.count { links[$0.need.id]?.contains(partner.id) ?? false })
    }
    return Table(
      linked.filter { $0.needs > 0 },
      [
        Field(.wording, "name", "Netzwerkpartner", "Network partner") { .text(OutwardText(naming: $0.partner.name)) },
        Field(.wording, "district", "Landkreis", "District") { linked in
          guard control.profile == .internal else { return .nothing }
          return linked.partner.district.isEmpty ? Self.everyDistrict : .text(passed(linked.partner.district))
        },
        Field(.wording, "offer", "Angebot", "Offer") { .said(passed($0.partner.offer)) },
        Field(.figure, "needs", "Bedürfnisse", "Needs") { needs(ofOnePartner: $0.needs) },
        Field(.label, "last_checked", "Zuletzt geprüft", "Last checked") { .day($0.partner.lastChecked) },
      ])
  }
}

extension ReportSource {
  /// What may leave of what is known of a partner beside the name.
  func passed(_ text: String) -> OutwardText { gate.pass(text, from: .partner) }
}

extension ExportedNeed {
  /// The area by its name and its key.
  var area: Table.Value {
    need.category.map { key in label.map { .literal(key: key, $0) } ?? .key(key) } ?? .nothing
  }
}
